import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import type { Baseline } from "./baseline";
import { readBaselines, standing } from "./freeze/baseline-rows.server";

export { freezeBaseline } from "./freeze/freeze-baseline.server";
export { heldReading, releasedBy, seriesFor } from "./revision/revision-rows.server";
export { decisionsAbout, keepBaseline, listDecisions, listRevisions, rebase, reviewBaseline } from "./revision/review-baseline.server";

/** The coalition's baselines, newest first; superseded ones only when asked for. */
export function listBaselines(member: Member, { superseded = false } = {}): Promise<Baseline[]> {
  return asMember(member, (db) => readBaselines(db, member.coalitionId, superseded ? {} : standing));
}

/** One baseline of the coalition, also a superseded one; null when there is none with this id. */
export async function findBaseline(member: Member, { id }: { readonly id: string }): Promise<Baseline | null> {
  const [found] = await asMember(member, (db) => readBaselines(db, member.coalitionId, { id }));
  return found ?? null;
}

/** One baseline that must be there. */
export async function baseline(member: Member, which: { readonly id: string }): Promise<Baseline> {
  const found = await findBaseline(member, which);
  refuseUnless(found, "not-found", m.metric_no_such_baseline());
  return found;
}
