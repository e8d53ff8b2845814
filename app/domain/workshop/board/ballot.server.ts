import { createHash, createHmac, randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asMember, type Db, type Tenant, takeTurn } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { current, type Course, type CourseStage } from "../course/course.server";
import { place } from "./dots";
import { groupOf } from "./group.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";
import { heldFor } from "./timely.server";

/** Puts a participant's dots on an idea (a count, so sending it twice changes nothing). Dots of the same person are
 *  counted one after the other: together they never exceed the budget. Refuses "conflict" beyond it or once closed. */
export function castDots(from: Seat, { idea, dots }: { idea: string; dots: number }): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await heldFor(db, from, "dots");
    const stage = current(now);
    refuseUnless(stage !== null && stage.ballotKey !== null, "conflict", m.workshop_dots_closed());
    const voter = voterName(stage.ballotKey, seat.participantId);
    await takeTurn(db, `ballot ${stage.id} ${voter}`);
    const group = await groupOf(db, seat, { now, idea });
    const placed = await ballotOf(db, stage.id, voter);
    refuseUnless(place(now.dotsEach, placed, group, dots) !== null, "conflict", m.workshop_dots_too_many());
    await put(db, seat, { stage: stage.id, group, voter, dots });
    await record(db, seat, { session: now.id, kind: "dots.changed", detail: { room: seat.roomId }, reaches: "facilitators" });
  });
}

/** What a voter has placed in a stage: dots by group. */
export async function ballotOf(db: Db, stage: string, voter: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.dot.findMany({ where: { stageId: stage, voter }, select: { groupId: true, count: true } });
  return new Map(rows.map(({ groupId, count }) => [groupId, count]));
}

/** The name on a ballot: its round, and the participant under that round's key. Once the key is gone nobody can tell
 *  whose it was, and the next round starts with new names. */
export function voterName(key: Uint8Array, participant: string): string {
  return `${roundName(key)}.${createHmac("sha256", key).update(participant).digest("hex")}`;
}

export function roundName(key: Uint8Array): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 8);
}

export async function openBallot(db: Db, { coalitionId }: Tenant, { id }: CourseStage): Promise<void> {
  await db.workshopStage.update({ where: { coalitionId_id: { coalitionId, id } }, data: { ballotKey: randomBytes(32) } });
}

export async function destroyBallot(db: Db, { coalitionId }: Tenant, { id }: CourseStage): Promise<void> {
  await db.workshopStage.update({ where: { coalitionId_id: { coalitionId, id } }, data: { ballotKey: null } });
}

/** Takes back what somebody has placed in the vote that is open. Votes that are over have forgotten whose dots were whose. */
export async function withdrawDots(db: Db, { coalitionId }: Tenant, { stages }: Course, participant: string): Promise<void> {
  for (const { id: stageId, ballotKey } of stages) {
    if (ballotKey !== null) await db.dot.deleteMany({ where: { coalitionId, stageId, voter: voterName(ballotKey, participant) } });
  }
}

type Cast = { stage: string; group: string; voter: string; dots: number };

async function put(db: Db, { coalitionId, roomId }: Seat, { stage: stageId, group: groupId, voter, dots: count }: Cast): Promise<void> {
  if (count === 0) {
    await db.dot.deleteMany({ where: { coalitionId, stageId, groupId, voter } });
    return;
  }
  await db.dot.upsert({
    where: { stageId_groupId_voter: { stageId, groupId, voter } },
    create: { coalitionId, stageId, roomId, groupId, voter, count },
    update: { count },
  });
}
