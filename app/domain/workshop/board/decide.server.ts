import { asMember } from "~/db/work.server";
import type { Outcome } from "./board";
import { open } from "./contribute.server";
import { groupOf } from "./group.server";
import { record } from "../course/record.server";
import type { Seat } from "../seat";

type Deciding = { readonly idea: string; readonly outcome: Outcome; readonly text: string; readonly reason: string };

/** Records what the room decided about an idea, in its own words and with its reason. Decisions are only ever added; the
 *  newest counts. */
export function decide(from: Seat, { idea, outcome, text, reason }: Deciding): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await open(db, from);
    const { coalitionId, roomId } = seat;
    const groupId = await groupOf(db, seat, { now, idea });
    const stageId = now.stages[now.standing.at]?.id;
    if (stageId === undefined) return;
    await db.roomDecision.create({ data: { coalitionId, stageId, roomId, groupId, outcome, text, reason } });
    await record(db, seat, { session: now.id, kind: "idea.decided", detail: { room: roomId, group: groupId, outcome }, reaches: { room: roomId } });
  });
}
