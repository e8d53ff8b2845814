import { m } from "~/content/messages";
import type { MetricView } from "../metric-view";

/** What is shown of a metric in words alone: title, sentences, each figure in a line, notes and sources, and what the figures
 *  are as of. */
export function metricText(view: MetricView, asOf: string): string {
  const notes = [...(view.fictional ? [m.metric_fictional()] : []), ...view.notes, ...view.sources.map((source) => m.metric_source({ source })), asOf];
  const parts = [[view.columnName], view.sentences, figureLines(view), notes];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** "Forsyth County, NC, 2022, Everyone: 72.0% (70.0% to 74.0%). Quality: Strong" for each figure of the table. */
export function figureLines({ rows, medians, hasInterval, chosen }: Pick<MetricView, "rows" | "medians" | "hasInterval" | "chosen">): string[] {
  const interval = hasInterval && chosen.interval;
  return [...rows, ...medians].map((row) => `${row.place}, ${row.years}, ${row.group}: ${row.value}${interval ? ` ${row.interval}` : ""}. ${m.metric_quality({ mark: row.quality })}`);
}
