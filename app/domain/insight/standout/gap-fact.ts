import type { MetricColumn } from "~/content/metrics";
import type { Figure } from "../../figure/figure";
import { placed, shareBetween, type AllPlaces } from "../all-places";
import { leastWeight, reading, type Disparity } from "./fact";
import { largestGap } from "./gap";

/** The largest distance between two groups of one breakdown; nothing where it is no news. */
export function gapFact(column: MetricColumn, field: AllPlaces, figures: readonly Figure[]): Disparity[] {
  const gap = largestGap(figures);
  if (!gap) return [];
  const { high, low, difference, clearness, weak, leftOut } = gap;
  const [least, most] = [placed(column, low.value), placed(column, high.value)];
  const weight = shareBetween(field.sorted, least, most);
  if (weight < leastWeight || !Number.isFinite(most - least)) return [];
  return [
    {
      ...{ kind: "gap", column: column.key, tone: "gap", clearness, weak, weight, release: high.file.release.label, breakdown: high.breakdown },
      high: { ...reading(high), group: high.subgroup },
      low: { ...reading(low), group: low.subgroup },
      size: difference.size,
      interval: difference.interval,
      leftOut: leftOut.map(({ subgroup }) => subgroup),
    },
  ];
}
