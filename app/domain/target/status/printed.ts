/** What of a measure's numbers can be read: verdicts without intervals go by the number as printed. Pure; runs anywhere. */
import { lookOf } from "~/content/metrics/column-looks";
import { periodOf } from "~/content/metric-years";
import { measureOf } from "../measure";
import type { Indicator } from "../indicator";

type Printed = Pick<Indicator, "unit" | "column" | "own">;

/** Whether two values are the same number as this measure is printed: 0.7321 and 0.7303 of a ratio are both "0.73". */
export function sameAsPrinted(indicator: Printed): (one: number, other: number) => boolean {
  const { show } = measureOf(indicator, "en");
  return (one, other) => one === other || show(one) === show(other);
}

/** How many years one number of the measure stands for: five for the values of five-year surveys, else one. */
export function spanOf({ column, breakdown }: Pick<Indicator, "column" | "breakdown">): number {
  return periodOf({ column, breakdown }) === "five_years" ? 5 : 1;
}

/** Whether the measure's bounds are a confidence interval; those of counts that were suppressed only say what may be hidden. */
export function hasIntervals({ column }: Pick<Indicator, "column">): boolean {
  return column === null || lookOf(column)?.boundsFrom !== "suppression";
}
