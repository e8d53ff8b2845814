import { columnOf, metricOfColumn, type MetricColumn } from "~/content/metrics";
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

/** Whether one of two values of a column is the better one: not of pairs, of what only describes people, or of numbers of people. */
export function hasBetterSide(column: Pick<MetricColumn, "direction" | "unit">): boolean {
  return column.direction !== "neutral" && column.unit !== "pair" && !growsWithSize(column);
}

/** Why places are not ranked by a column: it counts people, or its source warns against it. */
export type Unranked = "count" | "warned";

/** Why places are not ranked by the values of a column; null where they are. */
export function whyUnranked(column: MetricColumn): Unranked | null {
  if (growsWithSize(column)) return "count";
  return metricOfColumn(column)?.unranked ? "warned" : null;
}
