import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import type { Outcome } from "./board";
import { groupOf } from "./group.server";
import { record } from "../course/record.server";
import { scribeOf } from "./scribe.server";
import type { Seat } from "../seat";
import { heldFor } from "./timely.server";
import { mayDecide } from "../workshop";

type Deciding = { readonly idea: string; readonly outcome: Outcome; readonly text: string; readonly reason: string };

/** Records what the room decided about an idea of the stage that is for deciding, in its own words and with its reason.
 *  Decisions are only ever added; the newest counts. Refuses "conflict" at any other time, and "forbidden" when somebody else
 *  writes for the room. */
export function decide(from: Seat, { idea, outcome, text, reason }: Deciding): Promise<void> {
  return asMember(from, async (db) => {
    const { now, here: seat } = await heldFor(db, from, "decide");
    const { coalitionId, roomId } = seat;
    refuseUnless(mayDecide(await scribeOf(db, seat), seat.participantId), "forbidden", m.workshop_scribe_other());
    const groupId = await groupOf(db, seat, { now, idea });
    const stageId = now.stages[now.standing.at]?.id;
    if (stageId === undefined) return;
    await db.roomDecision.create({ data: { coalitionId, stageId, roomId, groupId, outcome, text, reason } });
    await record(db, seat, { session: now.id, kind: "idea.decided", detail: { room: roomId, group: groupId, outcome }, reaches: { room: roomId } });
  });
}
