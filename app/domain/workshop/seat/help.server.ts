import { m } from "~/content/messages";
import { asMember, takeTurn, type Db } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { steadyCourse, type Course } from "../course/course.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";
import { boardOf, giveDotsBack } from "../board/last-note.server";
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

/** Takes an open note off the board, or puts it back. It stays in the record either way; dots of the open vote go back to those who
 *  placed them where nothing else is left of the idea. Refuses "conflict" once the session is
 *  closed. */
export function setHidden(member: Member, { session, card, hidden }: { session: string; card: string; hidden: boolean }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await refuseOnceClosed(db, member, session);
    const { coalitionId } = member;
    const where = { coalitionId, id: card, stage: { sessionId: session, revealedAt: { not: null } } };
    const row = await db.card.findFirst({ where, select: { roomId: true } });
    refuseUnless(row !== null, "not-found", m.workshop_not_there());
    const room = { coalitionId, roomId: row.roomId };
    await takeTurn(db, boardOf(room));
    const { groupId } = await db.card.update({ where: { coalitionId_id: { coalitionId, id: card } }, data: { hiddenAt: hidden ? new Date() : null }, select: { groupId: true } });
    const dots = hidden ? await giveDotsBack(db, room, { now, group: groupId }) : 0;
    await record(db, member, { session, kind: hidden ? "note.hidden" : "note.shown", detail: { card, dots }, reaches: { room: row.roomId } });
  });
}

async function refuseOnceClosed(db: Db, member: Member, session: string): Promise<Course> {
  const now = await steadyCourse(db, member, session);
  refuseUnless(now.standing.state !== "closed", "conflict", m.workshop_is_closed());
  return now;
}
