import { isError } from "~/domain/release-import/finding";
import { sayFinding } from "~/domain/release-import/finding-words";
import type { Report } from "~/domain/release-import/report";

const first = { errors: 50, warnings: 5 } as const;

/** The findings of a file as lines to print: errors before warnings, the first ones or all that were kept. */
export function reportLines(file: string, { findings, errors, warnings }: Report, all: boolean): string[] {
  const wrong = findings.filter(isError);
  const odd = findings.filter((found) => !isError(found));
  const shown = [...wrong.slice(0, all ? wrong.length : first.errors), ...odd.slice(0, all ? odd.length : first.warnings)];
  const lines = shown.map((found) => `${isError(found) ? "error" : "warning"}: ${file}, ${sayFinding(found)}`);
  const more = errors + warnings - shown.length;
  return more > 0 ? [...lines, `… and ${more} more.${all ? "" : " --all prints them."}`] : lines;
}
