import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { seriesOf, withReleased } from "./series.server";
import type { Target } from "./target";
import { readTargets, versionRow } from "./target-rows.server";

export { act } from "./act.server";
export { agreeTarget } from "./agree-target.server";
export { amendTarget } from "./amend-target.server";
export { listStartingPoints, proposeTarget, startingPoint } from "./propose-target.server";
export { recordMeasurement } from "./record-measurement.server";
export { setMilestones } from "./set-milestones.server";
export { takeReleased } from "./take-released.server";
export { verifyMeasurement } from "./verify-measurement.server";

/** All targets of the coalition with their versions and values, in the order they were first proposed. */
export function listTargets(member: Member): Promise<readonly Target[]> {
  allow(member, "coalition:read");
  return asMember(member, (db) => readTargets(db, member));
}

/** One target by the id of any of its versions, with the released values before and after its baseline; refused as not
 *  found when it is not of this coalition. */
export async function target(member: Member, { id }: { readonly id: string | undefined }): Promise<Target> {
  allow(member, "coalition:read");
  const found = await asMember(member, async (db) => {
    const { baselineId } = await versionRow(db, member, id);
    const [one] = await readTargets(db, member, { baselineId });
    refuseUnless(one !== undefined, "not-found", m.target_not_found());
    return one;
  });
  return withReleased(found, await seriesOf(member, found.indicator));
}
