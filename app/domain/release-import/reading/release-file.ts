import { everybody } from "../../release/breakdown";
import { finding, type Finding, type FindingCode } from "../finding";
import type { GeographyKind } from "../../place/geography";
import { mostGroups, type GroupCells } from "./group-survey";
import { Grouping } from "./grouping";
import { metricColumns, type MetricColumn } from "./metric-columns";

/** How one released file is laid out, read from its header and the names of its groups. Positions count from 0; -1 is absent. */
export type ReleaseFile = {
  readonly header: readonly string[];
  readonly geography: GeographyKind;
  readonly grouping: Grouping;
  readonly yearAt: number;
  readonly stateAt: number;
  readonly localAt: number;
  readonly nameAt: number;
  readonly populationAt: number;
  /** -1 in an overall file, also when stray subgroup columns stand among its metrics. */
  readonly subgroupAt: number;
  /** -1 where the label alone says where a row belongs. */
  readonly typeAt: number;
  readonly columns: readonly MetricColumn[];
  readonly unknown: readonly string[];
};

export type Detection = { readonly file: ReleaseFile | null; readonly findings: readonly Finding[] };

const expectedHeader = "year,state,county|place, …";

/** Recognizes a released file by its header, whatever the order of its columns; the groups it speaks of and its name decide on
 *  the breakdowns. Unknown columns are warnings; a header that is no metric file is an error that says what was expected. */
export function detectFile(fileName: string, header: readonly string[], groups: readonly GroupCells[]): Detection {
  const problem = headerProblem(header);
  if (problem) return { file: null, findings: [problem] };
  const { columns, unknown } = metricColumns(header);
  const subgroupAt = subgroupPosition(header, columns, groups);
  const grouping = subgroupAt < 0 ? Grouping.none : Grouping.of(fileName, groups);
  const twice = columns.find((column, at) => columns.findIndex(({ rule }) => rule.key === column.rule.key) !== at);
  if (twice) return refused("repeated_column", twice.name, twice.rule.key);
  if (columns.length === 0) return refused("no_metric_column", header.join(","), "share_employed, rate_learning, …");
  if (groups.length > mostGroups) return refused("too_many_groups", "subgroup", String(mostGroups));
  if (!grouping) return refused("no_breakdown", fileName, "race-ethnicity, income, age, …");
  const typeAt = grouping.single ? -1 : header.indexOf("subgroup_type");
  return {
    file: { ...keyPositions(header), header, grouping, subgroupAt, typeAt, columns, unknown },
    findings: unknown.map((name) => finding("unknown_column", 1, name, name)),
  };
}

function refused(code: FindingCode, found: string, expected: string): Detection {
  return { file: null, findings: [finding(code, 1, null, found, expected)] };
}

function headerProblem(header: readonly string[]): Finding | null {
  const geographies = ["county", "place"].filter((name) => header.includes(name));
  if (!header.includes("state") || geographies.length !== 1) {
    return finding("not_metrics", 1, null, header.join(","), expectedHeader);
  }
  if (!header.includes("year")) return finding("no_year", 1, null, header.slice(0, 4).join(","), expectedHeader);
  const repeated = header.find((name, at) => header.indexOf(name) !== at);
  return repeated === undefined ? null : finding("repeated_column", 1, repeated, repeated);
}

function keyPositions(header: readonly string[]) {
  const geography: GeographyKind = header.includes("county") ? "county" : "place";
  return {
    geography,
    yearAt: header.indexOf("year"),
    stateAt: header.indexOf("state"),
    localAt: header.indexOf(geography),
    nameAt: header.indexOf(`${geography}_name`),
    populationAt: header.indexOf("population"),
  };
}

/** Where the groups stand, anywhere in the header. An overall file of 2025 has such columns among its metrics with nothing in
 *  them but "All": those are strays. */
function subgroupPosition(header: readonly string[], columns: readonly MetricColumn[], groups: readonly GroupCells[]): number {
  const at = header.indexOf("subgroup");
  const firstMetric = Math.min(...columns.map((column) => column.at));
  const stray = at > firstMetric && groups.every(({ label }) => [everybody, "NA", ""].includes(label.trim()));
  return stray ? -1 : at;
}
