import { m } from "~/content/messages";
import { asMember, asSystem, type Db, takeTurn, type Tenant } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { sha256 } from "../../sha256.server";
import { readCode, rejoinLength } from "../code";
import { type Device, hashesOf, hashOfDevice, seatsOf, tokenFor } from "../phone/device.server";
import { record } from "../course/record.server";
import { seating, seatKept } from "../seat";
import { seatingLine } from "../phone/seating-line.server";
import { spendLeave } from "../phone/leave-to-share.server";

type Returning = { readonly code: string; readonly device: Device; readonly nickname: string; readonly language: "en" | "es" };
type Back = { readonly session: string; readonly token: string };

/** Hands a seat over to the device that knows its personal code, also while the door is closed. The device that had it loses
 *  it, and the code with it. Null when no seat of the last day has that code. Refuses "gone" where the device was taken out, and
 *  "conflict" where it has another seat and no leave for a second, and once the session is closed. */
export async function takeSeatBack({ code: typed, ...returning }: Returning): Promise<Back | null> {
  const code = readCode(typed, rejoinLength);
  if (code === null) return null;
  const wanted = { rejoinHash: sha256(code), removedAt: null, seenAt: { gte: new Date(Date.now() - seatKept * 1000) } };
  const seat = await asSystem((db) => db.participant.findFirst({ where: wanted, select: { id: true, coalitionId: true, sessionId: true, session: { select: { closedAt: true } } } }));
  if (seat === null) return null;
  refuseUnless(seat.session.closedAt === null, "conflict", m.workshop_is_closed());
  return seatingLine(seat.sessionId, () => asMember(seat, (db) => handOver(db, { ...seat, ...returning, rejoinHash: wanted.rejoinHash })));
}

type HandingOver = Tenant & Omit<Returning, "code"> & { readonly id: string; readonly sessionId: string; readonly rejoinHash: string };

async function handOver(db: Db, { id, coalitionId, sessionId, rejoinHash, device, nickname, language }: HandingOver): Promise<Back | null> {
  await takeTurn(db, seating(sessionId));
  const seats = await seatsOf(db, { coalitionId }, { device, session: sessionId });
  refuseUnless(!seats.some(({ takenOut }) => takenOut), "gone", m.workshop_stay_out());
  const others = seats.filter((seat) => seat.held && seat.id !== id);
  if (others.length > 0) await spendLeave(db, { coalitionId }, { seats: others, otherwise: m.workshop_one_seat() });
  const token = tokenFor(device, id);
  const { count } = await db.participant.updateMany({
    where: { coalitionId, id, rejoinHash, removedAt: null },
    data: { ...hashesOf(token), heldOnHash: hashOfDevice(device, sessionId), nickname, locale: language, seenAt: new Date() },
  });
  if (count === 0) return null;
  const { roomId: room } = await db.participant.findUniqueOrThrow({ where: { coalitionId_id: { coalitionId, id } }, select: { roomId: true } });
  await record(db, { coalitionId }, { session: sessionId, kind: "person.returned", detail: { room }, reaches: room === null ? "facilitators" : { room } });
  return { session: sessionId, token };
}
