import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { current, steadyCourse, type Course } from "../course/course.server";
import { momentOf, timely, type SeatActName } from "../moment";
import type { Seat } from "../seat";
import { seatNow } from "./seat-now.server";

/** The session, held still while a seat acts, and the seat where it is by now. Refuses "conflict" when this is not the time for
 *  the act, and "signed-out" when the seat is gone. */
export async function heldFor(db: Db, seat: Seat, act: SeatActName): Promise<{ readonly now: Course; readonly here: Seat }> {
  const now = await steadyCourse(db, seat, seat.sessionId);
  refuseUntimely(now, act);
  return { now, here: await seatNow(db, seat) };
}

/** Refuses "conflict" for what has no place in a session as it stands. */
export function refuseUntimely(now: Course, act: SeatActName): void {
  const moment = momentOf(now.standing, current(now)?.plan.kind ?? null);
  refuseUnless(timely(act, moment) || moment !== "closed", "conflict", m.workshop_is_closed());
  refuseUnless(timely(act, moment) || (moment !== "planned" && moment !== "lobby"), "conflict", m.workshop_not_running());
  refuseUnless(timely(act, moment), "conflict", overWords(act));
}

function overWords(act: SeatActName): string {
  if (act === "dots") return m.workshop_dots_closed();
  return act === "decide" ? m.workshop_decide_over() : m.workshop_other_part();
}
