import { m } from "~/content/messages";
import { isError } from "./finding";
import { sayFinding } from "./finding-words";
import { csvOf } from "../csv";
import type { Report } from "./report";

/** A validation report as a CSV file: one line for each finding that was kept, then how many there were in all. Text that a
 *  spreadsheet could take for a formula is disarmed. */
export function reportCsv({ findings, errors, warnings, rows, values }: Report): string {
  const heading = [m.release_report_level(), m.release_report_line(), m.release_report_column(), m.release_report_finding(), m.release_report_found(), m.release_report_expected()];
  const lines = findings.map((found) => [
    isError(found) ? m.release_report_error() : m.release_report_warning(),
    found.line,
    found.column ?? "",
    sayFinding(found),
    found.found,
    found.expected,
  ]);
  const sums = [m.release_report_sums({ rows, values, errors, warnings })];
  const kept = errors + warnings > findings.length ? [[m.release_report_kept({ kept: findings.length })]] : [];
  return csvOf([heading, ...lines, [], sums, ...kept]);
}
