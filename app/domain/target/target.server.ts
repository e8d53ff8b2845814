import { readAtOnce } from "~/db/reading.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { can } from "~/domain/coalition/permission";
import { decisionsAbout, listDecisions, releasedBy, seriesFor } from "~/domain/baseline/baseline.server";
import type { HeldBaseline } from "~/domain/baseline/revision";
import { decisionLines } from "~/domain/baseline/revision-lines";
import { observationsThen } from "~/domain/figure/figure.server";
import { baselineNews, type BaselineDecision } from "./baseline-news";
import { geographiesOf, seriesIn, seriesOf, wishFor, withReleased } from "./released/series.server";
import { withoutSmallCounts } from "./small-measurement";
import type { Target } from "./target";
import { targetReading, targetWith } from "./setting/target-rows.server";

export { targetReading } from "./setting/target-rows.server";
export { act } from "./act.server";
export { agreeTarget } from "./setting/agree-target.server";
export { amendTarget } from "./setting/amend-target.server";
export { keepStart } from "./setting/keep-start.server";
export { listStartingPoints, proposeTarget, startingPoint } from "./setting/propose-target.server";
export { addMeasurement, recordMeasurement } from "./measurement/record-measurement.server";
export { setMilestones } from "./setting/set-milestones.server";
export { verifyMeasurement } from "./measurement/verify-measurement.server";

/** All targets of the coalition with their versions, recorded and released values, in the order they were first proposed. */
export async function listTargets(member: Member): Promise<readonly Target[]> {
  allow(member, "coalition:read");
  return released(member, await readAtOnce(member, (ask) => ask(targetReading)));
}

/** One target by the id of any of its versions, with the released values before and after its baseline; refused as not
 *  found when it is not of this coalition. */
export async function target(member: Member, { id }: { readonly id: string | undefined }): Promise<Target> {
  allow(member, "coalition:read");
  const [found] = await released(member, [targetWith(await readAtOnce(member, (ask) => ask(targetReading)), id)]);
  return targetWith(found ? [found] : [], id);
}

async function released(member: Member, targets: readonly Target[]): Promise<readonly Target[]> {
  const seriesFor = await seriesOf(member, targets.map(({ indicator }) => indicator));
  return targets.map((one) => withReleased(before(member, one), seriesFor(one.indicator)));
}

/** Targets, and the decisions that a release asks for about baselines, where both were read already: one message for the figures of both. */
export async function targetsAndDecisions(member: Member, { targets, held }: { readonly targets: readonly Target[]; readonly held: readonly HeldBaseline[] }): Promise<{ readonly targets: readonly Target[]; readonly decisions: readonly BaselineDecision[] }> {
  allow(member, "coalition:read");
  const indicators = targets.map(({ indicator }) => indicator);
  const baselines = held.map(({ baseline }) => baseline);
  const geographies = [...new Set([...geographiesOf(indicators), ...baselines.flatMap(({ geography }) => geography?.id ?? [])])];
  const found = await observationsThen(member, { geographies, series: [...indicators.flatMap(wishFor), ...baselines.flatMap(seriesFor)] });
  const seriesOfOne = seriesIn(found);
  const shown = targets.map((one) => withReleased(before(member, one), seriesOfOne(one.indicator)));
  return { targets: shown, decisions: baselineNews({ targets: shown, revisions: decisionsAbout(held, releasedBy(found)) }) };
}

/** A target as a member has it before them: small counts are for the data people. */
function before(member: Member, found: Target): Target {
  return can(member, "small-counts:read") ? found : withoutSmallCounts(found);
}

/** One target, and what a release in use says otherwise about the baseline it starts from, in the reader's words; null when it
 *  says nothing else or the coalition has decided. */
export async function targetPage(member: Member, which: { readonly id: string | undefined }) {
  const found = await target(member, which);
  const [line] = decisionLines(await listDecisions(member, { id: found.baseline.id }));
  return { target: found, revised: line?.revised ?? null };
}
