import type { PillarKey, PredictorKey } from "../framework";
import type { Text } from "../text";
import type { BreakdownKey } from "./breakdowns";
import type { SmallestArea } from "./smallest-area";

/**
 * How the number of a column is stored, which decides how it is shown.
 * - `proportion`: 0 to 1, shown as a percent
 * - `ratio`: a plain number around a point of parity
 * - `grade_years`: grade levels per school year
 * - `per_100`: stored as a ratio (1 = 100 per 100), shown per 100
 * - `per_10k`, `per_100k`: already per 10,000 or 100,000
 * - `people_per_one`: people for each one of something, shown as "1,385:1"
 * - `dollars`, `count`, `index`: as stored, without decimals
 * - `pair`: two proportions, a share of something and the share of households
 */
export type Unit =
  | "proportion"
  | "ratio"
  | "grade_years"
  | "per_100"
  | "per_10k"
  | "per_100k"
  | "people_per_one"
  | "dollars"
  | "count"
  | "index"
  | "pair";

/** Which way is better. "neutral" describes people without judging; for pairs, equal parts are the point of parity. */
export type Direction = "higher" | "lower" | "neutral";

/** The span of time that one value stands for; `{Y}` of a school year is the year in which it begins. */
export type Period = "year" | "school_year" | "five_years";

/** One column of the released files: one series of numbers with its own bounds and quality mark. */
export type MetricColumn = {
  /** The column name in the released files; also the key by which the planner stores values. */
  readonly key: string;
  readonly label: Text;
  /** For table headings and charts, where the metric is named nearby. */
  readonly shortLabel: Text;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Whether the publisher says which way is better, or it is the usual reading of such a number. */
  readonly directionFrom: "stated" | "inferred";
  readonly parity?: Parity;
  /** Decimals cut off instead of rounded, as in the published pages on crime. */
  readonly whole?: true;
  /** Years with values in release v2025.01; an empty list means that no file of that kind has the column. */
  readonly years: { readonly county: readonly number[]; readonly place: readonly number[] };
  /** Whether the files carry 95 % bounds. Missing bounds in a single year are still possible. */
  readonly hasInterval: { readonly county: boolean; readonly place: boolean };
  /** What the bounds tell where they are no confidence interval: what suppression of small counts may hide. */
  readonly boundsFrom?: "suppression";
  /** Where a stored zero does not mean zero. */
  readonly zero?: ZeroMeaning;
  /** Names of the same series in earlier releases or in single-metric files. */
  readonly aliases: readonly string[];
  /** Slots: {year} {place} {group} {value}, and {value2} for pairs. {group} is empty or " (Renter)". */
  readonly sentence: Text;
};

/** The value at which both sides are equal, in the stored unit, and what that means, so that it can follow "1 = ". */
export type Parity = { readonly at: number; readonly means: Text };

export type ZeroMeaning = {
  /** "missing": a hole in the data; "worst": none at all, although lower numbers are better. */
  readonly means: "missing" | "worst";
  readonly label: Text;
  /** The sentence to use instead; same slots. */
  readonly sentence: Text;
};

/** A metric as people choose it: one definition, one or more columns that are read together. */
export type Metric = {
  /** Appears in addresses. */
  readonly key: string;
  readonly pillar: PillarKey;
  readonly predictor: PredictorKey;
  readonly name: Text;
  readonly definition: Text;
  readonly columns: readonly MetricColumn[];
  readonly breakdowns: readonly BreakdownGroups[];
  readonly period: Period;
  /** The span of values inside a breakdown, where it differs from the overall one. */
  readonly groupPeriod?: Period;
  /** Citations; {Y} stands for the year and {Y-4} for four years before. Times are added by `citation`. */
  readonly source: Text;
  readonly groupSource?: Text;
  readonly citySource?: Text;
  readonly smallestArea: SmallestArea;
  readonly cityAvailable: boolean;
  /** True where "All" inside a breakdown comes from another survey than the overall value. */
  readonly overallDiffersFromAll: boolean;
  /** True where dollars are not known to be adjusted for inflation. */
  readonly nominalDollars: boolean;
  /** Why there is no interval; absent where at least one column has one. */
  readonly noInterval?: Text;
  /** What the source says against ranking places by these numbers; absent where nothing is known against it. */
  readonly unranked?: Text;
  /** What a reader must know before comparing. */
  readonly caveats: readonly Text[];
};

/** A breakdown that a metric has, with the labels that carry values besides "All". */
export type BreakdownGroups = { readonly key: BreakdownKey; readonly labels: readonly string[] };
