import type { Criterion } from "~/content/steps";
import type { Member } from "../coalition/member";
import { can, type Capability, grantOf } from "../coalition/permission";
import { criterionRules } from "./criterion/criterion-rules";

/** Whether a person's word can decide a criterion: only then may it be attested. */
export function mayBeAttested(criterion: Criterion): boolean {
  return criterion.kind === "attested" || criterion.orReason === true || !(criterion.id in criterionRules);
}

/** Going on without it would mislead people, and the records cannot tell: whoever says so gives a reason, and a second person says so
 *  too. */
export function isGate(criterion: Criterion): boolean {
  return criterion.blocking && mayBeAttested(criterion);
}

/** Whether a word on a criterion counts only with its reason. */
export function needsReason(criterion: Criterion): boolean {
  return criterion.orReason === true || isGate(criterion);
}

/** How many people's words a criterion needs. */
export function wordsNeeded(criterion: Criterion): number {
  return isGate(criterion) ? 2 : 1;
}

/** Whether somebody's word on a criterion counts. On a gate it takes who approves worksheets, in step 9 who publishes the plan. */
export function mayAttest(member: Member, criterion: Criterion): boolean {
  if (!mayBeAttested(criterion)) return false;
  if (!isGate(criterion)) return can(member, "worksheet:fill", "data");
  const needed: Capability = criterion.id.startsWith("9.") ? "plan:publish" : "worksheet:approve";
  return grantOf(member, needed) === "yes";
}
