import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { courseOf, current, holdCourse, holdCourseInTurn, type Course } from "../course/course.server";
import { sessionJson, sessionRow, stagesJson, type JsonSession, type JsonStage } from "../course/course-json";
import { momentOf, timely, type SeatActName } from "../moment";
import type { Seat } from "../seat";

type Held = { readonly session: JsonSession | null; readonly stages: readonly JsonStage[]; readonly room: string | null };

/** The session, held still while a seat acts, and the seat where it is by now: the facilitator may have moved or removed its owner
 *  since the request began. What counts before it adds names its `turn`, so that two requests do not both see the old count.
 *  Refuses "conflict" when this is not the time for the act, and "signed-out" when the seat is gone. */
export async function heldFor(db: Db, seat: Seat, act: SeatActName, turn: string | null = null): Promise<{ readonly now: Course; readonly here: Seat }> {
  const { coalitionId, sessionId, participantId } = seat;
  await (turn === null ? holdCourse(db, seat, sessionId) : holdCourseInTurn(db, seat, { id: sessionId, what: turn }));
  const [held] = await db.$queryRawUnsafe<Held[]>(heldSql, coalitionId, sessionId, participantId);
  refuseUnless(held !== undefined && held.session !== null, "not-found", m.workshop_not_there());
  const now = courseOf(sessionRow(held.session, held.stages));
  refuseUntimely(now, act);
  refuseUnless(held.room !== null, "signed-out", m.workshop_seat_gone());
  return { now, here: { ...seat, roomId: held.room } };
}

/** Course and seat in one question, asked after the session is held: what is read before may be older than a move that was waited
 *  for. */
const heldSql = `
with here as (
  select * from workshop_session where coalition_id = $1::uuid and id = $2::uuid
), stage as (
  select * from workshop_stage where coalition_id = $1::uuid and session_id = $2::uuid
)
select ${sessionJson} as session, ${stagesJson} as stages,
  (select room_id::text from participant where coalition_id = $1::uuid and session_id = $2::uuid and id = $3::uuid and removed_at is null) as room`;

/** Refuses "conflict" for what has no place in a session as it stands. */
export function refuseUntimely(now: Course, act: SeatActName): void {
  const moment = momentOf(now.standing, current(now)?.plan.kind ?? null);
  refuseUnless(timely(act, moment) || moment !== "closed", "conflict", m.workshop_is_closed());
  refuseUnless(timely(act, moment) || (moment !== "planned" && moment !== "lobby"), "conflict", m.workshop_not_running());
  refuseUnless(timely(act, moment), "conflict", overWords(act));
}

function overWords(act: SeatActName): string {
  if (act === "dots") return m.workshop_dots_closed();
  return act === "decide" || act === "word" ? m.workshop_decide_over() : m.workshop_other_part();
}
