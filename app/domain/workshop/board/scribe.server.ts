import { m } from "~/content/messages";
import { asMember, type Db, type Tenant } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { lockedCourse } from "../course/course.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";
import { heldFor } from "./timely.server";

/** Who writes the decisions of a room: one person in it, or null for everybody. Who has left it writes for it no longer. */
export async function scribeOf(db: Db, { coalitionId, roomId }: Pick<Seat, "coalitionId" | "roomId">): Promise<string | null> {
  const room = await db.workshopRoom.findUniqueOrThrow({
    where: { coalitionId_id: { coalitionId, id: roomId } },
    select: { scribe: { select: { id: true, roomId: true, removedAt: true } } },
  });
  return room.scribe !== null && room.scribe.roomId === roomId && room.scribe.removedAt === null ? room.scribe.id : null;
}

/** Takes it on to write for one's room, or hands it back to everybody. Refuses "conflict" while somebody else does it. */
export function writeForRoom(from: Seat, { by }: { by: "me" | "everyone" }): Promise<void> {
  return asMember(from, async (db) => {
    const { here } = await heldFor(db, from, "scribe");
    await db.$queryRaw`select 1 from workshop_room where coalition_id = ${here.coalitionId}::uuid and id = ${here.roomId}::uuid for update`;
    const scribe = await scribeOf(db, here);
    refuseUnless(scribe === null || scribe === here.participantId, "conflict", m.workshop_scribe_taken());
    await setScribe(db, here, { session: here.sessionId, room: here.roomId, scribe: by === "me" ? here.participantId : null });
  });
}

/** The facilitator says who writes for a room: somebody in it, or everybody. Refuses "not-found", and "conflict" once the session
 *  is closed. */
export function chooseScribe(member: Member, { session, room, person }: { session: string; room: string; person: string | null }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await lockedCourse(db, member, session);
    refuseUnless(now.standing.state !== "closed", "conflict", m.workshop_is_closed());
    const { coalitionId } = member;
    const there = await db.workshopRoom.count({ where: { coalitionId, sessionId: now.id, id: room } });
    refuseUnless(there === 1, "not-found", m.workshop_not_there());
    const sits = person === null ? 1 : await db.participant.count({ where: { coalitionId, sessionId: now.id, roomId: room, id: person, removedAt: null } });
    refuseUnless(sits === 1, "not-found", m.workshop_person_not_there());
    await setScribe(db, member, { session: now.id, room, scribe: person });
  });
}

type Choice = { readonly session: string; readonly room: string; readonly scribe: string | null };

async function setScribe(db: Db, tenant: Tenant, { session, room, scribe }: Choice): Promise<void> {
  await db.workshopRoom.update({ where: { coalitionId_id: { coalitionId: tenant.coalitionId, id: room } }, data: { scribeId: scribe } });
  await record(db, tenant, { session, kind: scribe === null ? "room.writes" : "scribe.chosen", detail: { room }, reaches: { room } });
}
