import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { locale, m } from "~/content/messages";
import { refuseUnless } from "~/domain/refusal";
import { lockedCourse } from "../course/course.server";
import { record } from "../course/record.server";
import { sha256 } from "../../sha256.server";
import { freshCode } from "./fresh-code.server";
import { breakout, promptFor, type PlannedStage } from "../template";
import { mostRooms, type PlanInput } from "../workshop.form";

const template = "theory-of-change";

/** Prepares a breakout with its stages, its rooms and the code that can be printed; nobody can join yet. Returns its id. */
export async function planSession(member: Member, { title, rooms, dotsEach }: PlanInput): Promise<string> {
  allow(member, "workshop:run");
  const { coalitionId } = member;
  const code = await freshCode();
  return asMember(member, async (db) => {
    const { id } = await db.workshopSession.create({ data: { coalitionId, title, language: locale(), template, dotsEach, code, codeHash: sha256(code), createdById: member.accountId } });
    await db.workshopStage.createMany({ data: breakout.map((stage, position) => ({ coalitionId, sessionId: id, position, ...stageRow(stage) })) });
    await addRooms(db, member, { session: id, rooms, after: 0 });
    await tell(db, member, "workshop.planned", { kind: "workshop", id }, { text: title });
    return id;
  });
}

/** Adds rooms to a session that is not closed. Refuses "not-found", "conflict" (closed) and "invalid" (a name that is
 *  taken, or more rooms than a session may have). */
export function openRooms(member: Member, { session, rooms }: { session: string; rooms: readonly string[] }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const { id, standing } = await lockedCourse(db, member, session);
    refuseUnless(standing.state !== "closed", "conflict", m.workshop_is_closed());
    const there = await db.workshopRoom.findMany({ where: { coalitionId: member.coalitionId, sessionId: id }, select: { name: true } });
    refuseUnless(there.length + rooms.length <= mostRooms, "invalid", m.workshop_rooms_too_many());
    refuseUnless(!there.some(({ name }) => rooms.includes(name)), "invalid", m.workshop_rooms_twice());
    await addRooms(db, member, { session: id, rooms, after: there.length });
    await record(db, member, { session: id, kind: "rooms.opened", detail: { rooms: [...rooms] } });
  });
}

async function addRooms(db: Db, { coalitionId }: Member, { session, rooms, after }: { session: string; rooms: readonly string[]; after: number }) {
  await db.workshopRoom.createMany({ data: rooms.map((name, index) => ({ coalitionId, sessionId: session, position: after + index, name })) });
}

function stageRow({ key, kind, minutes, about }: PlannedStage) {
  const [answers] = about;
  const asked = kind === "write" && answers !== undefined ? promptFor(answers) : null;
  return {
    key,
    kind,
    minutes,
    promptEn: asked?.question.en ?? "",
    promptEs: asked?.question.es ?? "",
    field: asked?.answers ?? null,
  };
}
