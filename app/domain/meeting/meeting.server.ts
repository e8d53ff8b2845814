import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { peopleHere } from "../coalition/people-here.server";
import { refuseUnless } from "../refusal";
import { icsOf } from "./ics";
import { type AgendaLine, type Meeting, type MeetingLine, minutesOf } from "./meeting";

/** The door of meetings. */
export { actOnMeeting, planMeeting } from "./act-on-meeting.server";

type Row = { id: string; title: string; language: string | null; groupName: string; startsAt: Date; endsAt: Date; timeZone: string; place: string; minutes: string; approvedAt: Date | null };

function lineOf(row: Row): MeetingLine {
  const { id, title, language, groupName, startsAt, endsAt, timeZone, place } = row;
  return { id, title, language: languageOf(language), groupName, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), timeZone, place, minutes: minutesOf(row) };
}

/** The meetings of the coalition, the newest first. */
export function listMeetings(member: Member): Promise<readonly MeetingLine[]> {
  return asMember(member, async (db) => (await db.meeting.findMany({ where: { coalitionId: member.coalitionId }, orderBy: { startsAt: "desc" }, take: 200 })).map(lineOf));
}

export type MeetingPage = { readonly meeting: Meeting; /** Who can have been there. */ readonly people: readonly { readonly id: string; readonly name: string }[] };

/** One meeting whole, with what was decided and given to do in it. */
export function meetingPage(member: Member, { id }: { readonly id: string }): Promise<MeetingPage> {
  return asMember(member, async (db) => {
    const { coalitionId } = member;
    const named = { select: { id: true, account: { select: { name: true } } } } as const;
    const row = await db.meeting.findFirst({ where: { coalitionId, id }, include: { lines: { where: { removedAt: null }, orderBy: { id: "asc" } }, attendance: { include: { membership: named } }, minutesBy: named, approvedBy: named } });
    refuseUnless(row, "not-found", m.meeting_not_found());
    const here = await peopleHere(db, member);
    const links = await db.decisionLink.findMany({ where: { coalitionId, side: "meeting", kind: "meeting", ref: id }, select: { decision: { select: { number: true, question: true } } } });
    const tasks = await db.task.findMany({ where: { coalitionId, sourceKind: "meeting", sourceId: id, restricted: false }, select: { id: true, title: true, doneAt: true }, orderBy: { id: "asc" } });
    const person = ({ id: of, account }: { id: string; account: { name: string } }) => ({ id: of, name: account.name });
    const attendance = row.attendance.map(({ membership }) => person(membership)).toSorted((a, b) => a.name.localeCompare(b.name));
    const gone = attendance.filter(({ id: of }) => !here.some((one) => one.id === of));
    return {
      people: [...here.map(({ id: of, name }) => ({ id: of, name })), ...gone],
      meeting: {
        ...lineOf(row),
        link: row.link,
        audience: row.audience === "public" ? "public" : "internal",
        unnamed: row.unnamed,
        text: row.minutes,
        minutesBy: row.minutesBy && person(row.minutesBy),
        approvedBy: row.approvedBy?.account.name ?? null,
        version: row.version,
        agenda: row.lines.map(({ id: line, text, kind, ref }): AgendaLine => ({ id: line, text, ref, kind: (["task", "vote", "decision"] as const).find((known) => known === kind) ?? "own" })),
        attendance,
        decisions: links.map(({ decision }) => decision).toSorted((a, b) => a.number - b.number),
        tasks: tasks.map(({ id: task, title, doneAt }) => ({ id: task, title, done: doneAt !== null })),
      },
    };
  });
}

/** A meeting for people's own calendars; `url` leads back to its page. The agenda comes along, minutes and names do not. */
export async function meetingIcs(member: Member, { id, url }: { readonly id: string; readonly url: string }): Promise<string> {
  const { meeting } = await meetingPage(member, { id });
  const { title, startsAt, endsAt, place, link, agenda, version } = meeting;
  return icsOf({
    uid: `${id}@mobility-action-planner`,
    title,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    place,
    description: [link, ...agenda.map(({ text }) => `- ${text}`)].filter((line) => line !== null).join("\n"),
    url,
    madeAt: new Date(),
    sequence: version - 1,
  });
}
