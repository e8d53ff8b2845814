import { locale, m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { announce, tell } from "../activity/activity.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { openMatters } from "./open-matters.server";
import type { MeetingInput, PlanInput } from "./meeting.form";
import { momentIn } from "./time-zone";

/** Plans a meeting. Returns its id. */
export function planMeeting(member: Member, wanted: PlanInput): Promise<string> {
  allow(member, "meeting:run");
  return asMember(member, async (db) => {
    const { id } = await db.meeting.create({ data: { coalitionId: member.coalitionId, ...columnsOf(wanted), language: wanted.language ?? locale() }, select: { id: true } });
    await tell(db, member, "meeting.planned", { kind: "meeting", id }, { text: wanted.title });
    return id;
  });
}

function columnsOf({ title, groupName = "", day, from, until, timeZone, place = "", link, audience }: PlanInput) {
  return { title, groupName, startsAt: momentIn(timeZone, day, from), endsAt: momentIn(timeZone, day, until), timeZone, place, link: link ?? null, audience };
}

/** Does what one press on the page of a meeting asks for, and says that it is done. Refuses "not-found", "stale", "forbidden". */
export function actOnMeeting(member: Member, { meeting: id, ...act }: MeetingInput & { readonly meeting: string }): Promise<string> {
  allow(member, "meeting:run");
  return asMember(member, async (db) => {
    const meeting = await db.meeting.findFirst({ where: { coalitionId: member.coalitionId, id } });
    refuseUnless(meeting, "not-found", m.meeting_not_found());
    const said = await done(db, member, { id, act, title: meeting.title, minutesBy: meeting.minutesById, written: meeting.minutes !== "" });
    await announce(db, member.coalitionId, "meeting");
    return said;
  });
}

type Doing = { readonly id: string; readonly act: MeetingInput; readonly title: string; readonly minutesBy: string | null; readonly written: boolean };

async function done(db: Db, member: Member, { id, act, title, minutesBy, written }: Doing): Promise<string> {
  const { coalitionId, membershipId } = member;
  switch (act.intent) {
    case "change": {
      const { intent: _, seen, ...wanted } = act;
      await change(db, member, { id, seen, data: columnsOf(wanted) });
      return m.meeting_saved();
    }
    case "add-line":
      await db.meetingLine.create({ data: { coalitionId, meetingId: id, text: act.text } });
      return m.meeting_saved_line();
    case "suggest": {
      const count = await suggest(db, member, id);
      return count > 0 ? m.meeting_saved_suggested({ count }) : m.meeting_nothing_open();
    }
    case "remove-line":
      await db.meetingLine.updateMany({ where: { coalitionId, meetingId: id, id: act.line, removedAt: null }, data: { removedAt: new Date() } });
      return m.meeting_saved_removed();
    case "attend":
      await attend(db, member, { id, people: act.people ?? [], unnamed: act.unnamed });
      return m.meeting_saved_attendance();
    case "minutes":
      // Whoever writes on makes a draft of it again.
      await change(db, member, { id, seen: act.seen, data: { minutes: act.text ?? "", minutesById: membershipId, approvedAt: null, approvedById: null } });
      return m.meeting_saved_minutes();
    case "approve": {
      refuseUnless(written, "conflict", m.meeting_error_no_minutes());
      refuseUnless(minutesBy !== membershipId, "forbidden", m.meeting_error_own_minutes());
      await change(db, member, { id, seen: act.seen, data: { approvedAt: new Date(), approvedById: membershipId } });
      await tell(db, member, "meeting.approved", { kind: "meeting", id }, { text: title });
      return m.meeting_saved_approved();
    }
  }
}

type Data = Partial<ReturnType<typeof columnsOf>> & { minutes?: string; minutesById?: string; approvedAt?: Date | null; approvedById?: string | null };

async function change(db: Db, { coalitionId }: Member, { id, seen, data }: { readonly id: string; readonly seen: number; readonly data: Data }): Promise<void> {
  const { count } = await db.meeting.updateMany({ where: { coalitionId, id, version: seen }, data: { ...data, version: { increment: 1 } } });
  refuseUnless(count === 1, "stale", m.meeting_stale());
}

/** Puts what is open on the agenda, each matter once. */
async function suggest(db: Db, member: Member, id: string): Promise<number> {
  const { coalitionId } = member;
  const matters = await openMatters(db, member);
  const { count } = await db.meetingLine.createMany({ data: matters.map((matter) => ({ coalitionId, meetingId: id, ...matter })), skipDuplicates: true });
  return count;
}

async function attend(db: Db, { coalitionId }: Member, { id, people, unnamed }: { readonly id: string; readonly people: readonly string[]; readonly unnamed: number }): Promise<void> {
  const once = [...new Set(people)];
  const known = await db.membership.count({ where: { coalitionId, id: { in: once } } });
  refuseUnless(known === once.length, "invalid", m.meeting_error_people());
  await db.meetingAttendance.deleteMany({ where: { coalitionId, meetingId: id, membershipId: { notIn: once } } });
  await db.meetingAttendance.createMany({ data: once.map((membershipId) => ({ coalitionId, meetingId: id, membershipId })), skipDuplicates: true });
  await db.meeting.updateMany({ where: { coalitionId, id }, data: { unnamed } });
}
