import type { Period } from "~/content/metrics/metric";
import type { Figure } from "../../figure/figure";
import { needsReason } from "../../release/quality";
import { clearnessOf, difference, type Clearness, type Difference } from "../../figure/difference";

/** Two years of one series, held against each other. */
export type Trend = {
  readonly from: Figure;
  readonly to: Figure;
  readonly difference: Difference;
  readonly clearness: Clearness;
  /** True when one of the two figures is weak or has no mark. */
  readonly weak: boolean;
};

/** How many years back a trend looks, where the data reach that far, and how many it must. */
const reach = 5;
const leastReach = 2;

/** How the newest year of a series differs from an earlier one: the newest that lies at least five years back, or else the oldest
 *  there is, two years back or more. Values of five years each must not share a year, so there the five years are a must. Figures of different releases
 *  are never held against each other. Null where nothing can be compared. */
export function trendOf(figures: readonly Figure[], period: Period): Trend | null {
  const sorted = [...figures].sort((a, b) => b.year - a.year);
  const [to] = sorted;
  if (!to) return null;
  const earlier = sorted.filter(({ year, file }) => year <= to.year - leastReach && file.release.id === to.file.release.id);
  const from = preferred(earlier, to.year) ?? (period === "five_years" ? undefined : earlier.at(-1));
  if (!from) return null;
  const change = difference(from, to);
  return { from, to, difference: change, clearness: clearnessOf(change), weak: needsReason(from.quality) || needsReason(to.quality) };
}

/** The newest year far enough back; a weak figure only where no other is. */
function preferred(earlier: readonly Figure[], newest: number): Figure | undefined {
  const far = earlier.filter(({ year }) => year <= newest - reach);
  return far.find(({ quality }) => !needsReason(quality)) ?? far[0];
}
