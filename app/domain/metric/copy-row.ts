import type { Observation } from "./observation";

/** The small numbers that stand for a metric column and for a label of the file's breakdown. */
export type Codes = {
  readonly metric: (column: string) => number;
  readonly subgroup: (label: string) => number;
};

/** Columns of `observation` in the order of `copyRow`. */
export const copyColumns = "geography_id, metric_id, subgroup_id, year, value, value2, lb, ub, quality, file_id";

/** One observation in PostgreSQL's COPY text form. Every part is a number or a checked code, so nothing needs escaping. */
export function copyRow(observation: Observation, fileId: number, codes: Codes): string {
  const { geography, column, subgroup, year, value, value2, lb, ub, quality } = observation;
  const key = `${geography}\t${codes.metric(column)}\t${codes.subgroup(subgroup)}\t${year}`;
  return `${key}\t${value}\t${value2 ?? "\\N"}\t${lb ?? "\\N"}\t${ub ?? "\\N"}\t${quality ?? "\\N"}\t${fileId}\n`;
}
