import { m } from "~/content/messages";
import type { Finding, FindingCode } from "./finding";

type Slots = { readonly found: string; readonly expected: string; readonly column: string };

/** What each finding says. Expected and found are the file's own words and stay as they are in every language. */
const sentences: Readonly<Record<FindingCode, (slots: Slots) => string>> = {
  empty: m.metric_finding_empty,
  web_page: m.metric_finding_web_page,
  not_text: m.metric_finding_not_text,
  separator: m.metric_finding_separator,
  not_metrics: m.metric_finding_not_metrics,
  no_year: m.metric_finding_no_year,
  no_metric_column: m.metric_finding_no_metric_column,
  no_breakdown: m.metric_finding_no_breakdown,
  too_many_groups: m.metric_finding_too_many_groups,
  repeated_column: m.metric_finding_repeated_column,
  unknown_column: m.metric_finding_unknown_column,
  no_rows: m.metric_finding_no_rows,
  too_many_rows: m.metric_finding_too_many_rows,
  too_many_values: m.metric_finding_too_many_values,
  mixed_fiction: m.metric_finding_mixed_fiction,
  release_fiction: m.metric_finding_release_fiction,
  overlap: m.metric_finding_overlap,
  long_line: m.metric_finding_long_line,
  quote: m.metric_finding_quote,
  cells: m.metric_finding_cells,
  cut: m.metric_finding_cut,
  years_uneven: m.metric_finding_years_uneven,
  years_differ: m.metric_finding_years_differ,
  encoding: m.metric_finding_encoding,
  open_end: m.metric_finding_open_end,
  year: m.metric_finding_year,
  code: m.metric_finding_code,
  state: m.metric_finding_state,
  subgroup: m.metric_finding_subgroup,
  no_type: m.metric_finding_no_type,
  duplicate: m.metric_finding_duplicate,
  unknown_label: m.metric_finding_unknown_label,
  no_group: m.metric_finding_no_group,
  number: m.metric_finding_number,
  pair: m.metric_finding_pair,
  half_pair: m.metric_finding_half_pair,
  range: m.metric_finding_range,
  quality: m.metric_finding_quality,
  order: m.metric_finding_order,
  alone: m.metric_finding_alone,
  zero: m.metric_finding_zero,
};

/** "line 12, column share_employed: “many” is no number; expected a number or NA." */
export function sayFinding({ code, line, column, found, expected }: Finding): string {
  const sentence = sentences[code]({ found, expected, column: column ?? "" });
  const at = [line === null ? null : m.metric_at_line({ line }), column === null ? null : m.metric_at_column({ column })];
  const where = at.filter((part) => part !== null).join(", ");
  return where === "" ? sentence : `${where}: ${sentence}`;
}
