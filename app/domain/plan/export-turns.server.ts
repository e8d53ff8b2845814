import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import { FairTurns, LeftTheLine } from "../fair-turns";
import { Refusal, refuseUnless } from "../refusal";

/** One plan is gathered while the other is set. */
const turns = new FairTurns(2);

/** A person takes a plan in two languages as two kinds of files; more at once is nobody's reading. */
const mostEach = 4;

/** Makes a file of a plan when it is the member's turn: gathering and setting one takes the processor for tenths of a second, and
 *  all coalitions share it. Whoever closes the page leaves the line. Refuses "limited" to who waits for several already. */
export async function inTurn<T>({ coalitionId, accountId }: Member, gone: AbortSignal, make: () => Promise<T>): Promise<T> {
  refuseUnless(turns.openOf(accountId) < mostEach, "limited", m.plan_export_too_many({ most: mostEach }));
  return turns.take({ coalition: coalitionId, person: accountId }, gone, make).catch((error: unknown) => {
    throw error instanceof LeftTheLine ? new Refusal("gone", m.plan_export_left()) : error;
  });
}
