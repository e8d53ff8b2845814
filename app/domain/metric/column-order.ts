import { columnOf } from "~/content/metrics";
import type { Order } from "./rank";

/** How the values of a column compare; a series that was given up has no better or worse. */
export function orderOf(column: string): Order {
  const known = columnOf(column);
  return { direction: known?.direction ?? "neutral", zeroIsWorst: known?.zero?.means === "worst" };
}
