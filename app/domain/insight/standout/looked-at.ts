import { metrics } from "~/content/metrics";
import { pairsLookedAt } from "./gap";
import { judgedOf } from "./judged";
import type { Material } from "./material";
import { trendOf } from "./trend";

/** How many comparisons what stands out was chosen from: of many in which nothing differs, some look clear by chance alone. */
export type LookedAt = {
  /** Measures held against other places. */
  readonly compared: number;
  /** Measures held against an earlier year. */
  readonly changes: number;
  /** Pairs of groups held against each other. */
  readonly pairs: number;
};

export function lookedAt(material: Material): LookedAt {
  const all = metrics.flatMap((metric) => metric.columns.flatMap((column) => {
    const judged = judgedOf(metric, column, material);
    return judged ? [{ metric, column, ...judged }] : [];
  }));
  return {
    compared: all.filter(({ amongPlaces, overall, field }) => amongPlaces && overall.some(({ year }) => year === field.year)).length,
    changes: all.filter(({ metric, column, overTime, overall }) => overTime && trendOf(overall, metric.period) && material.changes.has(column.key)).length,
    pairs: all.flatMap(({ splits }) => splits.map(pairsLookedAt)).reduce((sum, pairs) => sum + pairs, 0),
  };
}
