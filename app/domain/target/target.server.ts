import { asMember } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { can } from "~/domain/coalition/permission";
import { listDecisions } from "~/domain/baseline/baseline.server";
import { decisionLines } from "~/domain/baseline/revision-lines";
import { seriesOf, withReleased } from "./released/series.server";
import { withoutSmallCounts } from "./small-measurement";
import type { Target } from "./target";
import { readTarget, readTargets } from "./setting/target-rows.server";

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
  const found = (await asMember(member, (db) => readTargets(db, member))).map((one) => before(member, one));
  const seriesFor = await seriesOf(member, found.map(({ indicator }) => indicator));
  return found.map((one) => withReleased(one, seriesFor(one.indicator)));
}

/** One target by the id of any of its versions, with the released values before and after its baseline; refused as not
 *  found when it is not of this coalition. */
export async function target(member: Member, { id }: { readonly id: string | undefined }): Promise<Target> {
  allow(member, "coalition:read");
  const found = await asMember(member, (db) => readTarget(db, member, id));
  const seriesFor = await seriesOf(member, [found.indicator]);
  return withReleased(before(member, found), seriesFor(found.indicator));
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
