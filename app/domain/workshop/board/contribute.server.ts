import { m } from "~/content/messages";
import { asMember, takeTurn, type Db } from "~/db/work.server";
import { Refusal, refuseUnless } from "~/domain/refusal";
import { record } from "../course/record.server";
import { boardOf, giveDotsBack } from "./last-note.server";
import type { Seat } from "../seat";
import { heldFor } from "./timely.server";
import { acceptsNotes } from "../workshop";

/** More notes than this from one person is a mistake or an attack. */
const mostNotes = 100;

type NewNote = { readonly clientKey: string; readonly stage: string; readonly text: string; /** What the writer's page speaks. */ readonly language: "en" | "es" };

/** Adds a note. `clientKey` comes from the device, so a note that is sent again stays one note. Accepted until the session
 *  closes, whatever the clock says. Refuses "not-found" (no such question yet), "conflict" (closed), "limited". */
export function contribute(seat: Seat, { clientKey, stage, text, language }: NewNote): Promise<void> {
  return asMember(seat, async (db) => {
    const { now, here } = await heldFor(db, seat, "contribute", `notes ${seat.participantId}`);
    const asked = now.stages.find(({ id, answers }) => id === stage && answers !== null);
    refuseUnless(asked !== undefined && acceptsNotes(now.standing, asked.position), "not-found", m.workshop_not_there());
    const { coalitionId, roomId, participantId } = here;
    const written = await db.card.findMany({ where: { coalitionId, participantId }, select: { clientKey: true } });
    if (written.some((note) => note.clientKey === clientKey)) return;
    refuseUnless(written.length < mostNotes, "limited", m.workshop_too_many_notes());
    const { count } = await db.card.createMany({ data: [{ coalitionId, stageId: asked.id, roomId, participantId, clientKey, text, locale: language }], skipDuplicates: true });
    if (count > 0) await record(db, here, { session: now.id, kind: "note.added", detail: { room: roomId, stage: asked.id }, reaches: asked.revealed ? { room: roomId } : "facilitators" });
  });
}

/** Changes the words of one's own note. Refuses "stale" when it was changed in another window meanwhile. */
export function editCard(seat: Seat, { card, seen, text }: { card: string; seen: number; text: string }): Promise<void> {
  return asMember(seat, async (db) => {
    const { now, here } = await heldFor(db, seat, "edit");
    const own = await ownCard(db, here, card);
    const { count } = await db.card.updateMany({ where: { coalitionId: seat.coalitionId, id: card, version: seen }, data: { text, version: { increment: 1 } } });
    if (count === 0) throw new Refusal("stale", m.workshop_changed_elsewhere(), own.text);
    await record(db, here, { session: now.id, kind: "note.changed", detail: { card, room: own.roomId, before: own.text }, reaches: { room: own.roomId } });
  });
}

/** Takes one's own note back, and dots of the open vote go back to those who placed them where nothing else is left of the idea. */
export function removeCard(seat: Seat, { card }: { card: string }): Promise<void> {
  return asMember(seat, async (db) => {
    const { now, here } = await heldFor(db, seat, "remove");
    const { roomId, groupId } = await ownCard(db, here, card);
    await takeTurn(db, boardOf({ ...here, roomId }));
    await db.card.update({ where: { coalitionId_id: { coalitionId: seat.coalitionId, id: card } }, data: { removedAt: new Date() } });
    const dots = await giveDotsBack(db, here, { now, group: groupId });
    await record(db, here, { session: now.id, kind: "note.removed", detail: { card, room: roomId, dots }, reaches: { room: roomId } });
  });
}

async function ownCard(db: Db, { coalitionId, participantId }: Seat, id: string) {
  const card = await db.card.findFirst({ where: { coalitionId, id, participantId, removedAt: null } });
  refuseUnless(card !== null, "not-found", m.workshop_not_there());
  return card;
}
