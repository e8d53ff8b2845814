import { m } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { course } from "../course/course.server";
import { type Device, seatsOf } from "./device.server";
import { spendLeave } from "./leave-to-share.server";
import { seating, type Seat } from "../seat";
import { seatingLine } from "./seating-line.server";
import { sitDown } from "./sit-down.server";
import { refuseUntimely } from "../board/timely.server";

type Another = { readonly device: Device; readonly nickname: string; readonly language: "en" | "es" };

/** One more person sits down with the phone of this seat, by the facilitator's leave, which is used up by it. Returns the
 *  token of the new seat. Refuses "conflict" without a leave, once the session is closed and while its door is, and "gone"
 *  where somebody was taken out with this phone. */
export function sitDownToo(seat: Seat, another: Another): Promise<string> {
  return seatingLine(seat.sessionId, () => asMember(seat, (db) => oneMore(db, seat, another)));
}

async function oneMore(db: Db, { coalitionId, sessionId, participantId }: Seat, { device, ...person }: Another): Promise<string> {
  await takeTurn(db, seating(sessionId));
  refuseUntimely(await course(db, { coalitionId }, sessionId), "another");
  const seats = await seatsOf(db, { coalitionId }, { device, session: sessionId });
  refuseUnless(!seats.some(({ takenOut }) => takenOut), "gone", m.workshop_stay_out());
  refuseUnless(seats.some(({ id, held, left }) => id === participantId && held && !left), "signed-out", m.workshop_seat_gone());
  await spendLeave(db, { coalitionId }, { seats, otherwise: m.workshop_one_seat() });
  return sitDown(db, { session: { id: sessionId, coalitionId }, device, ...person });
}
