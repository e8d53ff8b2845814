import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import type { Seat } from "../seat";

/** The seat as it is now. Ask while the session is held still: the facilitator may have moved or removed its owner since the
 *  request began. Refuses "signed-out" when it is no longer there. */
export async function seatNow(db: Db, seat: Seat): Promise<Seat> {
  const { coalitionId, participantId: id } = seat;
  const person = await db.participant.findFirst({ where: { coalitionId, id, removedAt: null }, select: { roomId: true } });
  refuseUnless(person !== null && person.roomId !== null, "signed-out", m.workshop_seat_gone());
  return { ...seat, roomId: person.roomId };
}
