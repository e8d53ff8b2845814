import { m } from "~/content/messages";
import type { MetricView } from "../metric-view";

/** What the bounds of the figures are called over a column of them: most are 95% intervals. */
export function intervalHeading(boundsFrom: MetricView["boundsFrom"]): string {
  return boundsFrom === "suppression" ? m.metric_table_bounds() : m.metric_table_interval();
}
