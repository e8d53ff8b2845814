import { findColumnRule, sharedFlags, type ColumnRule } from "../../release/column";

/** Where a metric and its siblings stand in a row; -1 where the file has no such column. */
export type MetricColumn = {
  readonly rule: ColumnRule;
  /** As the header of this file spells it. */
  readonly name: string;
  readonly at: number;
  readonly lbAt: number;
  readonly ubAt: number;
  readonly qualityAt: number;
};

const keyNames = new Set([
  "year",
  "state",
  "county",
  "place",
  "state_name",
  "county_name",
  "place_name",
  "population",
  "subgroup",
  "subgroup_type",
]);

/** The metric columns of a header with their bounds and quality flags, and the columns nobody knows. */
export function metricColumns(header: readonly string[]): { columns: MetricColumn[]; unknown: string[] } {
  const columns: MetricColumn[] = [];
  for (const [at, name] of header.entries()) {
    const rule = findColumnRule(name);
    if (rule) columns.push({ rule, name, at, ...siblings(header, name, rule.key) });
  }
  const understood = new Set(columns.flatMap(({ at, lbAt, ubAt, qualityAt }) => [at, lbAt, ubAt, qualityAt]));
  const unknown = header.filter((name, at) => !understood.has(at) && !keyNames.has(name));
  return { columns, unknown };
}

function siblings(header: readonly string[], name: string, key: string) {
  return {
    lbAt: header.indexOf(`${name}_lb`),
    ubAt: header.indexOf(`${name}_ub`),
    qualityAt: flagPosition(header, name, key),
  };
}

function flagPosition(header: readonly string[], name: string, key: string): number {
  const own = [`${name}_quality`, `${key}_quality`].map((flag) => header.indexOf(flag)).find((at) => at >= 0);
  return own ?? header.findIndex((flag) => sharedFlags.get(flag)?.includes(key) ?? false);
}
