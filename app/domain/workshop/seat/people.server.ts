import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { withdrawDots } from "../board/ballot.server";
import { lockedCourse, type Course } from "../course/course.server";
import { record } from "../course/record.server";
import { mostInRoom, seating } from "../seat";

export type Someone = { readonly session: string; readonly person: string };

/** Seats somebody in another room. What their first room has read stays there; notes that only they can see come with them,
 *  and so do their dots while a vote is open, to be placed anew. Refuses "not-found", and "conflict" (closed, or no seat left). */
export function movePerson(member: Member, { session, person, room }: Someone & { readonly room: string }): Promise<{ readonly nickname: string; readonly room: string }> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await held(db, member, session);
    const { nickname, roomId: from } = await sitting(db, member, { session: now.id, person });
    const to = await roomWithASeat(db, member, { session: now.id, room });
    if (from === to.id) return { nickname, room: roomName(to.name) };
    await ownAlone(db, member, { now, person }, { roomId: to.id });
    await withdrawDots(db, member, now, person);
    await db.participant.update({ where: keyOf(member, person), data: { roomId: to.id, movedAt: new Date() } });
    await record(db, member, { session: now.id, kind: "person.moved", detail: { from, to: to.id }, reaches: { room: from ?? to.id } });
    return { nickname, room: roomName(to.name) };
  });
}

/** Takes somebody out, and their device with them: until the facilitator lets them in again, no code leads back. What the room
 *  has read stays; notes that only they could see, and dots of an open vote, are taken back. Returns the nickname. Refuses "not-found" and "conflict" (closed). */
export function removePerson(member: Member, { session, person }: Someone): Promise<string> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await held(db, member, session);
    const { nickname, roomId } = await sitting(db, member, { session: now.id, person });
    const removedAt = new Date();
    await ownAlone(db, member, { now, person }, { removedAt });
    await withdrawDots(db, member, now, person);
    await db.participant.update({ where: keyOf(member, person), data: { removedAt, removedById: member.accountId, rejoinHash: null, sharingAt: null } });
    await record(db, member, { session: now.id, kind: "person.removed", detail: { room: roomId }, reaches: roomId === null ? "facilitators" : { room: roomId } });
    return nickname;
  });
}

/** The session while nobody sits down, writes or moves on. */
export async function held(db: Db, member: Member, session: string): Promise<Course> {
  await takeTurn(db, seating(session));
  const now = await lockedCourse(db, member, session);
  refuseUnless(now.standing.state !== "closed", "conflict", m.workshop_is_closed());
  return now;
}

export async function sitting(db: Db, { coalitionId }: Member, { session: sessionId, person: id }: Someone) {
  const person = await db.participant.findFirst({ where: { coalitionId, sessionId, id, removedAt: null }, select: { nickname: true, roomId: true } });
  refuseUnless(person !== null, "not-found", m.workshop_person_not_there());
  return person;
}

async function roomWithASeat(db: Db, { coalitionId }: Member, { session: sessionId, room: id }: { session: string; room: string }) {
  const room = await db.workshopRoom.findFirst({
    where: { coalitionId, sessionId, id },
    select: { id: true, name: true, _count: { select: { participants: { where: { removedAt: null } } } } },
  });
  refuseUnless(room !== null, "not-found", m.workshop_not_there());
  refuseUnless(room._count.participants < mostInRoom, "conflict", m.workshop_room_full());
  return room;
}

/** Changes the notes that nobody but their author has read. */
async function ownAlone(db: Db, { coalitionId }: Member, { now, person: participantId }: { now: Course; person: string }, data: { roomId: string } | { removedAt: Date }) {
  const unread = now.stages.filter(({ revealed }) => !revealed).map(({ id }) => id);
  await db.card.updateMany({ where: { coalitionId, participantId, stageId: { in: unread }, removedAt: null }, data });
}

export function keyOf({ coalitionId }: Member, id: string) {
  return { coalitionId_id: { coalitionId, id } };
}
