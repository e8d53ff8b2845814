import type { Member } from "../coalition/member";
import { csvFile, type TextFile } from "../csv";
import { metricCsv } from "./metric-csv";
import { metricNotes } from "./metric-notes-text";
import { viewOf } from "./metric.server";

/** The figures of a metric as they are shown, for a spreadsheet; with `part=notes` in the address, what must be known to read
 *  them. Refused when there is no such metric. */
export async function metricFile(member: Member, { key, search }: { readonly key: string; readonly search: URLSearchParams }): Promise<TextFile> {
  const { shown, view } = await viewOf(member, key, search);
  return search.get("part") === "notes" ? metricNotes(view.key, [view]) : csvFile(view.key, metricCsv([shown]));
}
