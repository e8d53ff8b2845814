import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { TextFile } from "../csv";
import { notesFile } from "../figure/notes-file";
import type { MetricView } from "./metric-view";

/** The notes to a file of metrics: of each its definition, its caveats and who made the numbers. */
export function metricNotes(name: string, views: readonly MetricView[]): TextFile {
  return notesFile(name, [...views.map(linesOf), [say(frameworkCredit)]]);
}

function linesOf({ title, definition, columnName, fictional, notes, sources }: MetricView): string[] {
  const said = sources.map((source) => m.metric_source({ source }));
  return [title, definition, m.csv_measure({ measure: columnName }), ...(fictional ? [m.metric_fictional()] : []), ...notes, ...said];
}
