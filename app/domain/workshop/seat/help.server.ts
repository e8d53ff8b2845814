import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { steadyCourse } from "../course/course.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";
import { heldFor } from "../board/timely.server";

/** A room raises its hand; only the facilitator sees it. */
export function askHelp(seat: Seat): Promise<void> {
  return asMember(seat, async (db) => {
    const { here: { coalitionId, sessionId, roomId } } = await heldFor(db, seat, "help");
    const { count } = await db.workshopRoom.updateMany({ where: { coalitionId, id: roomId, helpAskedAt: null }, data: { helpAskedAt: new Date() } });
    if (count > 0) await record(db, { coalitionId }, { session: sessionId, kind: "help.asked", detail: { room: roomId }, reaches: { room: roomId } });
  });
}

/** The facilitator is with the room. Refuses "conflict" once the session is closed. */
export function answerHelp(member: Member, { session, room }: { session: string; room: string }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    await refuseOnceClosed(db, member, session);
    const { count } = await db.workshopRoom.updateMany({ where: { coalitionId: member.coalitionId, sessionId: session, id: room }, data: { helpAskedAt: null } });
    refuseUnless(count === 1, "not-found", m.workshop_not_there());
    await record(db, member, { session, kind: "help.answered", detail: { room }, reaches: { room } });
  });
}

/** Takes an open note off the board, or puts it back. It stays in the record either way. Refuses "conflict" once the session is
 *  closed. */
export function setHidden(member: Member, { session, card, hidden }: { session: string; card: string; hidden: boolean }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    await refuseOnceClosed(db, member, session);
    const where = { coalitionId: member.coalitionId, id: card, stage: { sessionId: session, revealedAt: { not: null } } };
    const row = await db.card.findFirst({ where, select: { roomId: true } });
    refuseUnless(row !== null, "not-found", m.workshop_not_there());
    await db.card.updateMany({ where, data: { hiddenAt: hidden ? new Date() : null } });
    await record(db, member, { session, kind: hidden ? "note.hidden" : "note.shown", detail: { card }, reaches: { room: row.roomId } });
  });
}

async function refuseOnceClosed(db: Db, member: Member, session: string): Promise<void> {
  const { standing } = await steadyCourse(db, member, session);
  refuseUnless(standing.state !== "closed", "conflict", m.workshop_is_closed());
}
