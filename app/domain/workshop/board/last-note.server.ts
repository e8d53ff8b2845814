import type { Db } from "~/db/work.server";
import type { Course } from "../course/course.server";
import type { Seat } from "../seat";
import { roundName } from "./voter-name.server";

type Room = Pick<Seat, "coalitionId" | "roomId">;

/** Whether a group still has a note that people see. Ask it in the turn of the room's board. */
export async function hasNotes(db: Db, { coalitionId, roomId }: Room, group: string): Promise<boolean> {
  return (await db.card.findFirst({ where: { coalitionId, roomId, groupId: group, removedAt: null, hiddenAt: null }, select: { id: true } })) !== null;
}

/** The turn that everything takes which may empty a group of a room. */
export function boardOf({ roomId }: Room): string {
  return `board ${roomId}`;
}

/** The last note of a group went into another: whatever people placed on the one lies on the other now, whoever placed it and in
 *  whichever round, and what was decided about it counts there unless something else was. */
export async function carryAlong(db: Db, room: Room, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await carryDots(db, room, { from, to });
  const { coalitionId, roomId } = room;
  const decided = (groupId: string) => db.roomDecision.findFirst({ where: { coalitionId, groupId }, orderBy: { id: "desc" } });
  const [brought, there] = [await decided(from), await decided(to)];
  if (brought === null || there !== null) return;
  const { stageId, outcome, text, reason } = brought;
  await db.roomDecision.create({ data: { coalitionId, roomId, stageId, groupId: to, outcome, text, reason } });
}

/** Somebody who had dots on both has their sum on the one. */
async function carryDots(db: Db, { coalitionId }: Room, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await db.$executeRaw`
    update dot there set count = there.count + brought.count from dot brought
    where there.coalition_id = ${coalitionId}::uuid and there.group_id = ${to}::uuid
      and brought.coalition_id = ${coalitionId}::uuid and brought.group_id = ${from}::uuid
      and brought.stage_id = there.stage_id and brought.voter = there.voter`;
  await db.$executeRaw`
    delete from dot brought using dot there
    where there.coalition_id = ${coalitionId}::uuid and there.group_id = ${to}::uuid
      and brought.coalition_id = ${coalitionId}::uuid and brought.group_id = ${from}::uuid
      and brought.stage_id = there.stage_id and brought.voter = there.voter`;
  await db.dot.updateMany({ where: { coalitionId, groupId: from }, data: { groupId: to } });
}

/** The last note of a group without a name was taken back or off the board: nobody can place or take a dot there any more, so the
 *  dots of the vote that is open go back to those who placed them. Returns how many. */
export async function giveDotsBack(db: Db, room: Room, { now, group }: { readonly now: Course; readonly group: string | null }): Promise<number> {
  if (group === null) return 0;
  const { coalitionId } = room;
  const nameless = await db.cardGroup.count({ where: { coalitionId, id: group, title: "" } });
  if (nameless === 0 || (await hasNotes(db, room, group))) return 0;
  let given = 0;
  for (const { id: stageId, ballotKey } of now.stages) {
    if (ballotKey === null) continue;
    const where = { coalitionId, stageId, groupId: group, voter: { startsWith: `${roundName(ballotKey)}.` } };
    const { _sum } = await db.dot.aggregate({ where, _sum: { count: true } });
    await db.dot.deleteMany({ where });
    given += _sum.count ?? 0;
  }
  return given;
}
