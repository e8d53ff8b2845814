import { v7 as newId } from "uuid";
import { m } from "~/content/messages";
import type { Db, Tenant } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { type Device, hashesOf, hashOfDevice, tokenFor } from "./device.server";
import { record } from "../course/record.server";
import { mostInRoom } from "../seat";
import { smallest } from "../workshop";

export type OpenSession = Tenant & { readonly id: string };

/** Somebody who comes into a session. */
export type Newcomer = { readonly session: OpenSession; readonly device: Device; readonly nickname: string; readonly language: "en" | "es" };

/** A new seat in the smallest room; returns its token. Ask it in the turn of `seating`, so that rooms fill evenly. Refuses
 *  "conflict" while the door is closed, and when every room is full. */
export async function sitDown(db: Db, { session: { id, coalitionId }, device, nickname, language }: Newcomer): Promise<string> {
  const { doorClosedAt } = await db.workshopSession.findUniqueOrThrow({ where: { coalitionId_id: { coalitionId, id } }, select: { doorClosedAt: true } });
  refuseUnless(doorClosedAt === null, "conflict", m.workshop_door_is_closed());
  const room = smallest(await roomsOf(db, { id, coalitionId }));
  refuseUnless(room !== null && room.people < mostInRoom, "conflict", m.workshop_full());
  const seat = newId();
  const token = tokenFor(device, seat);
  const hash = hashOfDevice(device, id);
  await db.participant.create({ data: { id: seat, coalitionId, sessionId: id, roomId: room.id, nickname, locale: language, takenOnHash: hash, heldOnHash: hash, ...hashesOf(token) } });
  await record(db, { coalitionId }, { session: id, kind: "person.joined", detail: { room: room.id }, reaches: "facilitators" });
  return token;
}

/** The rooms with how many sit in each. */
async function roomsOf(db: Db, { id, coalitionId }: OpenSession) {
  const rooms = await db.workshopRoom.findMany({
    where: { coalitionId, sessionId: id },
    orderBy: { position: "asc" },
    select: { id: true, _count: { select: { participants: { where: { removedAt: null } } } } },
  });
  return rooms.map((room) => ({ id: room.id, people: room._count.participants }));
}
