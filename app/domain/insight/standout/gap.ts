import { everybody } from "../../release/breakdown";
import { newestYear, type Figure } from "../../figure/figure";
import { needsReason } from "../../release/quality";
import { clearnessOf, difference, type Clearness, type Difference } from "../../figure/difference";

/** The widest distance between two groups of one breakdown, in one place and year. */
export type Gap = {
  readonly year: number;
  readonly high: Figure;
  readonly low: Figure;
  /** High minus low, in the unit of the column. */
  readonly difference: Difference;
  readonly clearness: Clearness;
  /** True when a weak or unmarked figure had to be used: such a gap is shown, but never ranked. */
  readonly weak: boolean;
  /** Groups that were not looked at, because their figure is weak or has no mark. */
  readonly leftOut: readonly Figure[];
};

/** The largest gap between two groups in the newest year of the figures given (one place, column and breakdown). Weak figures
 *  are chosen only where fewer than two others are there, and then the gap says so. Null with fewer than two groups. */
export function largestGap(figures: readonly Figure[]): Gap | null {
  const { year, groups, sound, weak } = groupsOf(figures);
  const sorted = [...(weak ? groups : sound)].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (year === null || !low || !high || low === high) return null;
  const distance = difference(low, high);
  return { year, high, low, difference: distance, clearness: clearnessOf(distance), weak, leftOut: weak ? [] : groups.filter((group) => !sound.includes(group)) };
}

/** How many pairs of groups the largest gap is chosen from. */
export function pairsLookedAt(figures: readonly Figure[]): number {
  const { groups, sound, weak } = groupsOf(figures);
  const count = (weak ? groups : sound).length;
  return (count * (count - 1)) / 2;
}

function groupsOf(figures: readonly Figure[]) {
  const year = newestYear(figures);
  const groups = figures.filter((figure) => figure.year === year && figure.subgroup !== everybody && figure.subgroup !== "");
  const sound = groups.filter(({ quality }) => !needsReason(quality));
  return { year, groups, sound, weak: sound.length < 2 };
}
