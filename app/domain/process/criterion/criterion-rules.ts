import type { Evidence } from "./evidence";
import { earlyCounts } from "./rules/steps-1-to-3";
import { middleCounts } from "./rules/steps-4-to-6";
import { laterCounts } from "./rules/steps-7-to-8";
import { lastCounts } from "./rules/steps-9-to-10";
import type { Count } from "./rules/counting";

export { touched } from "./rules/steps-4-to-6";

/** Whether the records show something. */
export type Rule = (evidence: Evidence) => boolean;

/** The criteria that are read from the coalition's own records, by their id ("1.a"): how much of each is to go. For all others a
 *  person says so. */
const counts: Readonly<Record<string, Count>> = { ...earlyCounts, ...middleCounts, ...laterCounts, ...lastCounts };

/** Whether the records show that a criterion is met, for those that can be read from them. */
export const criterionRules: Readonly<Record<string, Rule>> = Object.fromEntries(Object.entries(counts).map(([id, count]): [string, Rule] => [id, (evidence) => count(evidence) === 0]));

/** How much of a criterion is to go; null where the records cannot tell. */
export function toGo(criterion: string, evidence: Evidence): number | null {
  return counts[criterion]?.(evidence) ?? null;
}

/** Work that leaves its traces outside the worksheets, by the number of its step. Measurements are no trace of step 10:
 *  the earlier values of a target are recorded while it is set. */
export const tracesOf: Readonly<Record<number, Rule>> = {
  2: ({ baselines }) => baselines > 0,
  3: ({ raters }) => raters > 0,
  7: ({ theoryElements, visionWritten }) => theoryElements > 0 || visionWritten,
  8: ({ targets }) => targets > 0,
};
