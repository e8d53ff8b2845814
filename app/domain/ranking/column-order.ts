import { columnOf, type MetricColumn } from "~/content/metrics";
import type { Order } from "./rank";

/** How the values of a column compare; a series that was given up has no better or worse. */
export function orderOf(column: string): Order {
  const known = columnOf(column);
  return { direction: known?.direction ?? "neutral", zeroIsWorst: known?.zero?.means === "worst" };
}

/** Whether the values of a column are numbers of people: they grow with the size of a place, so that places are not ranked by
 *  them, and have no common middle. */
export function growsWithSize({ unit }: Pick<MetricColumn, "unit">): boolean {
  return unit === "count";
}
