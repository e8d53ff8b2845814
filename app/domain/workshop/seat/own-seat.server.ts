import { asMember } from "~/db/work.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";
import { heldFor } from "../board/timely.server";

/** Gets up and goes. Notes and dots stay and count like all others, without a name; the seat waits for its owner, should they
 *  come back. Refuses "conflict" once the session is closed: then there is nothing left to leave. */
export function leaveSeat(seat: Seat): Promise<void> {
  const { coalitionId, sessionId, participantId: id } = seat;
  return asMember(seat, async (db) => {
    await heldFor(db, seat, "leave");
    const { count } = await db.participant.updateMany({ where: { coalitionId, id, removedAt: null }, data: { removedAt: new Date(), rejoinHash: null } });
    if (count > 0) await record(db, seat, { session: sessionId, kind: "person.left", detail: { room: seat.roomId }, reaches: "facilitators" });
  });
}

/** Goes by another name from now on. Neither name is kept in the record. */
export function changeNickname(seat: Seat, { nickname }: { nickname: string }): Promise<void> {
  const { coalitionId, sessionId, participantId: id } = seat;
  return asMember(seat, async (db) => {
    await heldFor(db, seat, "rename");
    await db.participant.updateMany({ where: { coalitionId, id, removedAt: null }, data: { nickname } });
    await record(db, seat, { session: sessionId, kind: "person.renamed", reaches: "facilitators" });
  });
}

/** Somebody who was moved has read it. */
export function noteMove(seat: Seat): Promise<void> {
  const { coalitionId, participantId: id } = seat;
  return asMember(seat, async (db) => {
    await heldFor(db, seat, "noticed");
    await db.participant.updateMany({ where: { coalitionId, id }, data: { movedAt: null } });
  });
}
