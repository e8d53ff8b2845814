import { m } from "~/content/messages";
import { csvOf } from "../csv";
import { intervalHeading } from "./view/interval-heading";
import type { MetricView } from "./metric-view";

/** The table of a metric as a CSV file that spreadsheets open safely: text that could be taken for a formula is disarmed.
 *  Sources and release follow under the rows, so that the figures do not travel without them. */
export function metricCsv(view: MetricView): string {
  const heading = [m.metric_table_place(), m.metric_table_year(), m.metric_table_group(), view.columnName, intervalHeading(view.boundsFrom), m.metric_table_quality()];
  const rows = [...view.rows, ...view.medians].map(({ place, year, group, value, interval, quality }) => [place, String(year), group, value, interval, quality]);
  const notes = [...view.notes, ...view.sources].map((note) => [note]);
  return csvOf([heading, ...rows, [], ...(view.fictional ? [[m.metric_fictional()]] : []), ...notes]);
}
