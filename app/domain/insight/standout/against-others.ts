import type { MetricColumn } from "~/content/metrics";
import { countBelow, countUpTo, rankOf, type Numbers } from "../all-places";

/** The outer quarter on either side stands out. */
const outer = 0.25;

/** How a number of ours stands among those of others. */
export type Standing = {
  /** How many others it is better than; equal ones are not. */
  readonly better: number;
  /** Null in the middle half, which is no news. */
  readonly tone: "strength" | "concern" | null;
};

/** Holds a value, or a change, against those of others: it stands out in their best or worst quarter. */
export function standingAmong({ direction }: MetricColumn, others: Numbers, value: number): Standing {
  const below = rankOf(others, value) / others.length;
  const share = direction === "higher" ? below : 1 - below;
  const better = direction === "higher" ? countBelow(others, value) : others.length - countUpTo(others, value);
  return { better, tone: share >= 1 - outer ? "strength" : share <= outer ? "concern" : null };
}

/** Sorted numbers without one that equals `value`: those of the other places. */
export function without(sorted: Numbers, value: number): Numbers {
  const own = Array.prototype.indexOf.call(sorted, value);
  return own < 0 ? sorted : Float64Array.from({ length: sorted.length - 1 }, (_, at) => sorted[at < own ? at : at + 1] ?? Number.NaN);
}
