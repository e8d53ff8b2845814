/** The small-count rule for values of what a coalition counts itself: a count of few people stands in local data, where it is hidden,
 *  and nowhere else. Pure. */
import { isSmall } from "~/domain/small-count/counts";
import { usualSmallest } from "~/domain/small-count/counted";
import type { Indicator, Target } from "./target";

/** Whether a value is a count of people that may not be shown. */
export function isSmallCount({ unit, own }: Pick<Indicator, "unit" | "own">, value: number): boolean {
  return unit === "count" && own !== undefined && isSmall(value, smallestOf(own));
}

/** From which count on values of an indicator are shown. */
export function smallestOf(own: Indicator["own"]): number {
  return own?.smallestShown ?? usualSmallest;
}

/** A target as everybody but the data people has it before them: without values that are small counts (written down before they were
 *  refused here). */
export function withoutSmallCounts(target: Target): Target {
  return { ...target, measurements: target.measurements.filter(({ value }) => !isSmallCount(target.indicator, value)) };
}
