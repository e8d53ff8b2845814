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
  const rooms = await roomsOf(db, { id, coalitionId });
  refuseUnless(!rooms.some(({ doorClosed }) => doorClosed), "conflict", m.workshop_door_is_closed());
  const room = smallest(rooms);
  refuseUnless(room !== null && room.people < mostInRoom, "conflict", m.workshop_full());
  const seat = newId();
  const token = tokenFor(device, seat);
  const hash = hashOfDevice(device, id);
  await db.participant.create({ data: { id: seat, coalitionId, sessionId: id, roomId: room.id, nickname, locale: language, takenOnHash: hash, heldOnHash: hash, ...hashesOf(token) } });
  await record(db, { coalitionId }, { session: id, kind: "person.joined", detail: { room: room.id }, reaches: "facilitators" });
  return token;
}

/** The rooms with how many sit in each, and whether the door is closed: one question, because everybody else waits for it. */
function roomsOf(db: Db, { id, coalitionId }: OpenSession): Promise<readonly { readonly id: string; readonly people: number; readonly doorClosed: boolean }[]> {
  return db.$queryRaw`
    select r.id::text, s.door_closed_at is not null as "doorClosed",
      (select count(*)::int from participant p where p.coalition_id = r.coalition_id and p.session_id = r.session_id and p.room_id = r.id and p.removed_at is null) as people
    from workshop_room r join workshop_session s on s.coalition_id = r.coalition_id and s.id = r.session_id
    where r.coalition_id = ${coalitionId}::uuid and r.session_id = ${id}::uuid order by r.position`;
}
