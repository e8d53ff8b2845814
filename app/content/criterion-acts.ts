import type { CriterionAct } from "./criterion-acts/act";
import { earlyActs } from "./criterion-acts/steps-1-to-5";
import { laterActs } from "./criterion-acts/steps-6-to-10";

export type { ActPlace, CriterionAct } from "./criterion-acts/act";

const acts: Readonly<Record<string, CriterionAct>> = { ...earlyActs, ...laterActs };

/** What to do for a criterion ("1.a"). A test holds that every criterion has an act. */
export function actOf(criterion: string): CriterionAct {
  const found = acts[criterion];
  if (!found) throw new Error(`No act is written for criterion ${criterion}.`);
  return found;
}
