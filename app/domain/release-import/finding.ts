import { ownText } from "./reading/own-text";

/** What a check found. Errors keep a file out; warnings are kept with it. */
export type Level = "error" | "warning";

export const findingLevels = {
  // about the file
  empty: "error",
  web_page: "error",
  not_text: "error",
  separator: "error",
  not_metrics: "error",
  no_year: "error",
  no_metric_column: "error",
  no_breakdown: "error",
  too_many_groups: "error",
  repeated_column: "error",
  unknown_column: "warning",
  no_rows: "error",
  too_many_rows: "error",
  too_many_values: "error",
  mixed_fiction: "error",
  release_fiction: "error",
  overlap: "error",
  // about the shape of a row
  long_line: "error",
  quote: "error",
  cells: "error",
  cut: "error",
  years_uneven: "error",
  years_differ: "warning",
  encoding: "warning",
  open_end: "warning",
  // about a key
  year: "error",
  code: "error",
  state: "error",
  subgroup: "error",
  no_type: "error",
  duplicate: "error",
  unknown_label: "warning",
  no_group: "warning",
  // about a value
  number: "error",
  pair: "error",
  half_pair: "warning",
  range: "error",
  quality: "error",
  order: "error",
  alone: "warning",
  zero: "warning",
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof findingLevels;

export type Finding = {
  readonly code: FindingCode;
  /** Line of the file counted from 1 (the header); null when the whole file is meant. */
  readonly line: number | null;
  /** Header of the column, or null when the whole line is meant. */
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
};

/** A finding, with what was found cut to a length that a report can carry. */
export function finding(code: FindingCode, line: number | null, column: string | null, found: string, expected = ""): Finding {
  return { code, line, column, found: ownText(found.length > 80 ? `${found.slice(0, 80)}…` : found), expected };
}

export function isError(found: Finding): boolean {
  return findingLevels[found.code] === "error";
}
