import { locale, m, type Locale } from "~/content/messages";
import { asMember, takeTurn, type Db } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { current, questionsOf, type Course } from "../course/course.server";
import { record } from "../course/record.server";
import { boardOf, carryAlong, hasNotes } from "./last-note.server";
import type { Seat } from "../seat";
import { heldFor, refuseUntimely } from "./timely.server";

type Move = {
  readonly card: string;
  /** "new" group, "alone", onto a group, or onto another note (which makes a group of both). */
  readonly to: string;
};

/** Moves an open note of one's room while notes are put together. Anyone in the room may; of two moves at once the later one
 *  stands, both are recorded. What was placed on a group and decided about it goes along with its last note. A note that is not
 *  open does not exist for anybody, whatever the stage. */
export function groupCard(from: Seat, { card, to }: Move): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await heldFor(db, from, "edit");
    await takeTurn(db, boardOf(seat));
    const moving = await openCard(db, seat, { now, card });
    refuseUntimely(now, "group");
    refuseUnless(atHand(now).includes(moving.stageId), "conflict", m.workshop_other_part());
    if (to === "alone" && moving.alone) return;
    const groupId = await destination(db, seat, { now, stage: moving.stageId, to });
    await db.card.update({ where: { coalitionId_id: { coalitionId: seat.coalitionId, id: card } }, data: { groupId } });
    await followNote(db, seat, { from: moving.groupId, to: groupId });
    await record(db, seat, {
      session: now.id, kind: "note.moved", detail: { card, room: seat.roomId, from: moving.groupId, to: groupId }, reaches: { room: seat.roomId },
    });
  });
}

async function followNote(db: Db, seat: Seat, { from, to }: { readonly from: string | null; readonly to: string | null }): Promise<void> {
  if (from === null || to === null || from === to || (await hasNotes(db, seat, from))) return;
  await carryAlong(db, seat, { from, to });
}

type Naming = { readonly group: string; readonly title: string; /** Of the name; where it is not said, a new name has that of the page. */ readonly language?: Locale | undefined };

/** Names a group; the old name stays in the record. */
export function nameGroup(from: Seat, { group, title, language }: Naming): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await heldFor(db, from, "name");
    const before = await groupAtHand(db, seat, { now, id: group });
    await db.cardGroup.update({ where: { coalitionId_id: { coalitionId: seat.coalitionId, id: group } }, data: { title, language: language ?? (title === before.title ? before.language : locale()), version: { increment: 1 } } });
    await record(db, seat, {
      session: now.id, kind: "group.named", detail: { group, room: seat.roomId, before: before.title, after: title }, reaches: { room: seat.roomId },
    });
  });
}

/** The questions that the open stage works on. */
function atHand(now: Course): readonly string[] {
  const stage = current(now);
  return stage === null ? [] : questionsOf(now, stage).map(({ id }) => id);
}

/** The group an idea of the open stage stands for. A note that stands alone becomes a group of its own the first time someone votes for it or
 *  decides on it; people who do so at once get the same group. */
export async function groupOf(db: Db, seat: Seat, { now, idea }: { now: Course; idea: string }): Promise<string> {
  const [kind, id = ""] = idea.split(":");
  if (kind === "group") return (await groupAtHand(db, seat, { now, id })).id;
  const card = await openCard(db, seat, { now, card: id });
  refuseUnless(atHand(now).includes(card.stageId), "conflict", m.workshop_other_part());
  if (card.groupId !== null) return card.groupId;
  const group = await newGroup(db, seat, card.stageId);
  await db.card.update({ where: { coalitionId_id: { coalitionId: seat.coalitionId, id } }, data: { groupId: group } });
  return group;
}

async function destination(db: Db, seat: Seat, { now, stage, to }: { now: Course; stage: string; to: string }): Promise<string | null> {
  if (to === "alone") return null;
  if (to === "new") return newGroup(db, seat, stage);
  const group = await groupOf(db, seat, { now, idea: to });
  const { stageId } = await ownGroup(db, seat, group);
  refuseUnless(stageId === stage, "conflict", m.workshop_not_there());
  return group;
}

async function newGroup(db: Db, { coalitionId, roomId }: Seat, stageId: string): Promise<string> {
  const position = await db.cardGroup.count({ where: { coalitionId, roomId, stageId } });
  const { id } = await db.cardGroup.create({ data: { coalitionId, roomId, stageId, title: "", position } });
  return id;
}

async function ownGroup(db: Db, { coalitionId, roomId }: Seat, id: string) {
  const group = await db.cardGroup.findFirst({ where: { coalitionId, roomId, id, removedAt: null } });
  refuseUnless(group !== null, "not-found", m.workshop_not_there());
  return group;
}

/** The same, when the open stage works on its question. */
async function groupAtHand(db: Db, seat: Seat, { now, id }: { now: Course; id: string }) {
  const group = await ownGroup(db, seat, id);
  refuseUnless(atHand(now).includes(group.stageId), "conflict", m.workshop_other_part());
  return group;
}

/** A note of one's room that was opened, held still while it is moved. It is `alone` when it is all there is of a group without a
 *  name, as a note becomes on which somebody placed a dot. */
async function openCard(db: Db, { coalitionId, roomId }: Seat, { now, card }: { now: Course; card: string }) {
  const [row] = await db.$queryRaw<{ stageId: string; groupId: string | null; open: boolean; alone: boolean }[]>`
    select stage_id::text as "stageId", group_id::text as "groupId", room_id = ${roomId}::uuid and removed_at is null and hidden_at is null as open,
      exists (select 1 from card_group g where g.coalition_id = card.coalition_id and g.id = card.group_id and g.title = '')
      and not exists (select 1 from card other where other.coalition_id = card.coalition_id and other.room_id = card.room_id and other.group_id = card.group_id and other.id <> card.id
        and other.removed_at is null and other.hidden_at is null) as alone
    from card where coalition_id = ${coalitionId}::uuid and id = ${card}::uuid for update`;
  const revealed = now.stages.some(({ id, revealed: open }) => open && id === row?.stageId);
  refuseUnless(row?.open && revealed, "not-found", m.workshop_not_there());
  return row;
}
