import { columnOf, type MetricColumn, type Unit } from "~/content/metrics";

/** How the cells of a metric column are written, and in which limits they make sense. */
export type ColumnRule = {
  /** The name of today; the catalogue knows it, unless the series was given up. */
  readonly key: string;
  /** `pair` cells hold two numbers ("0.136:0.256"), `to-one` cells may hold "2235:1". */
  readonly form: "number" | "pair" | "to-one";
  readonly least: number;
  readonly most: number;
  /** A zero stands for "not known". */
  readonly zeroIsMissing: boolean;
};

type Limits = readonly [least: number, most: number];

/** The loosest limits Urban's own checks use; they apply to values, not to bounds. */
const limitsByUnit: Readonly<Record<Unit, Limits>> = {
  proportion: [0, 1],
  pair: [0, 1],
  ratio: [0, 5],
  grade_years: [-10, 10],
  per_100: [0, 5],
  per_10k: [0, 10_000],
  per_100k: [0, 50_000],
  people_per_one: [0, 1_000_000],
  dollars: [0, 9_000_000],
  count: [0, 10_000_000],
  index: [0, 100],
};

const ownLimits: Readonly<Record<string, Limits>> = {
  // Arrests, not persons, over very small groups: a released row reaches 248,207.
  rate_juv_arrest: [0, 1_000_000],
};

/** Series that newer releases gave up. They are kept as what they were: their successors measure something else. */
const formerSeries: ReadonlyMap<string, Limits> = new Map(Object.entries<Limits>({
  ratio_high_low_ses_fb_friends: [0, 5],
  index_transit_trips: [0, 1_000],
  index_transportation_cost: [0, 1_000],
}));

/** Spellings of single files that are no name of a series. */
const spellings: ReadonlyMap<string, string> = new Map(Object.entries<string>({
  transportation_cost: "index_transportation_cost",
  pctl_income_income_20: "pctl_income_20",
  pctl_income_income_50: "pctl_income_50",
  pctl_income_income_80: "pctl_income_80",
}));

/** One flag column that speaks for several value columns. */
export const sharedFlags: ReadonlyMap<string, readonly string[]> = new Map(Object.entries<readonly string[]>({
  pctl_income_quality: ["pctl_income_20", "pctl_income_50", "pctl_income_80"],
  pctl_20_quality: ["pctl_income_20", "pctl_income_50", "pctl_income_80"],
  share_affordable_quality: ["share_affordable_80_ami", "share_affordable_50_ami", "share_affordable_30_ami"],
  homeless_quality: ["count_homeless", "share_homeless"],
  rate_crime_quality: ["rate_crime_violent", "rate_crime_property"],
}));

/** The rule of a column under its name in any release; null when the column is not known. */
export function findColumnRule(name: string): ColumnRule | null {
  const spelled = spellings.get(name) ?? name;
  const column = columnOf(spelled);
  if (column) return ruleOf(column);
  const limits = formerSeries.get(spelled);
  return limits ? { key: spelled, form: "number", least: limits[0], most: limits[1], zeroIsMissing: false } : null;
}

function ruleOf({ key, unit, zero }: MetricColumn): ColumnRule {
  const [least, most] = ownLimits[key] ?? limitsByUnit[unit];
  return { key, form: formOf(unit), least, most, zeroIsMissing: zero?.means === "missing" };
}

function formOf(unit: Unit): ColumnRule["form"] {
  if (unit === "pair") return "pair";
  return unit === "people_per_one" ? "to-one" : "number";
}
