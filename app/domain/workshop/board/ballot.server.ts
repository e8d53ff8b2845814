import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asMember, type Db, type Tenant, takeTurn } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { current, type Course, type CourseStage } from "../course/course.server";
import { place } from "./dots";
import { groupOf } from "./group.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";
import { heldFor } from "./timely.server";
import { voterName } from "./voter-name.server";

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
    const placed = await ballotOf(db, seat, { stage: stage.id, voter });
    refuseUnless(place(now.dotsEach, placed, group, dots) !== null, "conflict", m.workshop_dots_too_many());
    await put(db, seat, { stage: stage.id, group, voter, dots });
    await record(db, seat, { session: now.id, kind: "dots.changed", detail: { room: seat.roomId }, reaches: "facilitators" });
  });
}

/** What a voter has placed in a stage, dots by group, as far as there is still something to take them back from. */
async function ballotOf(db: Db, { coalitionId, roomId }: Seat, { stage: stageId, voter }: { readonly stage: string; readonly voter: string }): Promise<ReadonlyMap<string, number>> {
  const group = { OR: [{ title: { not: "" } }, { cards: { some: { coalitionId, roomId, removedAt: null, hiddenAt: null } } }] };
  const rows = await db.dot.findMany({ where: { coalitionId, stageId, voter, group }, select: { groupId: true, count: true } });
  return new Map(rows.map(({ groupId, count }) => [groupId, count]));
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
