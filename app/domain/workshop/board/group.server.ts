import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { open } from "./contribute.server";
import type { Course } from "../course/course.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";

type Move = {
  readonly card: string;
  /** "new" group, "alone", onto a group, or onto another note (which makes a group of both). */
  readonly to: string;
};

/** Moves an open note of one's room. Anyone in the room may; of two moves at once the later one stands, both are recorded. */
export function groupCard(from: Seat, { card, to }: Move): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await open(db, from);
    const moving = await openCard(db, seat, { now, card });
    const groupId = await destination(db, seat, { now, stage: moving.stageId, to });
    await db.card.update({ where: { coalitionId_id: { coalitionId: seat.coalitionId, id: card } }, data: { groupId } });
    await record(db, seat, {
      session: now.id, kind: "note.moved", detail: { card, room: seat.roomId, from: moving.groupId, to: groupId }, reaches: { room: seat.roomId },
    });
  });
}

/** Names a group; the old name stays in the record. */
export function nameGroup(from: Seat, { group, title }: { group: string; title: string }): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await open(db, from);
    const before = await ownGroup(db, seat, group);
    await db.cardGroup.update({ where: { coalitionId_id: { coalitionId: seat.coalitionId, id: group } }, data: { title, version: { increment: 1 } } });
    await record(db, seat, {
      session: now.id, kind: "group.named", detail: { group, room: seat.roomId, before: before.title, after: title }, reaches: { room: seat.roomId },
    });
  });
}

/** The group an idea stands for. A note that stands alone becomes a group of its own the first time someone votes for it or
 *  decides on it; people who do so at once get the same group. */
export async function groupOf(db: Db, seat: Seat, { now, idea }: { now: Course; idea: string }): Promise<string> {
  const [kind, id = ""] = idea.split(":");
  if (kind === "group") return (await ownGroup(db, seat, id)).id;
  const card = await openCard(db, seat, { now, card: id });
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

/** A note of one's room that was opened, held still while it is moved. */
async function openCard(db: Db, { coalitionId, roomId }: Seat, { now, card }: { now: Course; card: string }) {
  await db.$queryRaw`select 1 from card where coalition_id = ${coalitionId}::uuid and id = ${card}::uuid for update`;
  const revealed = now.stages.filter((stage) => stage.revealed).map(({ id }) => id);
  const row = await db.card.findFirst({ where: { coalitionId, roomId, id: card, stageId: { in: revealed }, removedAt: null, hiddenAt: null } });
  refuseUnless(row !== null, "not-found", m.workshop_not_there());
  return row;
}
