import type { Metric, MetricColumn } from "~/content/metrics";
import { clearnessOf, type Difference } from "../../figure/difference";
import type { Figure } from "../../figure/figure";
import { countBelow, countUpTo, medianOf, placed, shareBetween, type AllPlaces, type Numbers } from "../all-places";
import { standingAmong, without } from "./against-others";
import { leastWeight, reading, type Change } from "./fact";
import { trendOf } from "./trend";

/** With fewer others there is no saying what happened everywhere. */
const fewestOthers = 3;

/** How a place changed against what the same years brought the others. What happened everywhere is nobody's strength or concern:
 *  a change stands out when it is in the best or worst quarter of all changes, and when the middle one would have brought us to
 *  another place by at least 5 in 100. `changes` are those of all places, ascending. */
export function changeFact(metric: Metric, column: MetricColumn, field: AllPlaces, overall: readonly Figure[], changes: Numbers = []): Change[] {
  const trend = trendOf(overall, metric.period);
  if (!trend) return [];
  const { from, to, difference, weak } = trend;
  const [before, now] = [placed(column, from.value), placed(column, to.value)];
  const others = weak ? changes : without(changes, difference.size);
  const middle = medianOf(others);
  if (middle === null || others.length < fewestOthers || !Number.isFinite(now - before)) return [];
  const weight = shareBetween(field.sorted, now, before + middle);
  const { tone, better } = standingAmong(column, others, difference.size);
  if (tone === null || weight < leastWeight) return [];
  return [
    {
      ...{ kind: "trend", column: column.key, tone, weak, weight, release: field.release, from: reading(from), to: reading(to), size: difference.size, interval: difference.interval },
      clearness: clearnessOf(beyond(difference, middle)),
      others: { count: others.length, rose: others.length - countUpTo(others, 0), fell: countBelow(others, 0), better, middle },
    },
  ];
}

/** How far a change is from the one in the middle of the others, which counts as exact. */
function beyond({ size, interval }: Difference, middle: number): Difference {
  return { size: size - middle, interval: interval && { low: interval.low - middle, high: interval.high - middle } };
}
