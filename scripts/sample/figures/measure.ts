import type { Draw } from "./draw";
import { everybody, shareOfPeople } from "./group";
import type { Precision } from "./figure";
import { type Place, populationIn } from "./place";
import type { Scale } from "./scale";

export type Quality = "Strong" | "Marginal" | "Weak";

/** One value of the sample, with its 95 % bounds where the released files have them. */
export type Observation = { value: number; lb?: number; ub?: number; quality: Quality };

/** How an invented measure behaves. Effects are steps on the scale, so they can be added without leaving its range. */
export type Measure = {
  readonly column: string;
  /** Measures of one family move together, so that, say, income at the 20th percentile stays below the 50th. */
  readonly family: string;
  readonly scale: Scale;
  readonly precision: Precision;
  /** The value at an ordinary place in 2014, in the unit of the file (shares 0 to 1). */
  readonly typical: number;
  readonly prosperity?: number;
  readonly urban?: number;
  /** Change per year, the same everywhere. */
  readonly trend?: number;
  /** Lasting difference between places, and passing difference between years. */
  readonly spread?: number;
  readonly wobble?: number;
  /** Comes from a sample survey: small groups are suppressed and others marked by their size. */
  readonly survey?: boolean;
  /** Standard error at 100,000 people; without it no interval is published. */
  readonly error?: number;
  /** Years with an interval, when not all have one. */
  readonly errorYears?: readonly number[];
  /** Years of the overall files; no entry means that this kind of place has no data. */
  readonly years: Readonly<Partial<Record<Place["kind"], readonly number[]>>>;
  /** Years of the breakdown files, when they differ. */
  readonly groupYears?: readonly number[];
  /** The labels published, with how far each lies from everybody. */
  readonly gaps?: Readonly<Record<string, number>>;
  /** Breakdown files use five-year survey data, so their "All" is not the overall value. */
  readonly fiveYear?: boolean;
};

/** Which row is asked for. `detailed` tells the "All" row of a breakdown file from the row of an overall file. */
export type Row = { place: Place; year: number; label: string; detailed: boolean };

/** The value of a measure for a row, or nothing where a real release would have a gap: not published for this kind of
 *  place, year or label, never reported by the place, too few people, or one of the odd missing years. */
export function observe(measure: Measure, row: Row, draw: Draw): Observation | undefined {
  if (!isPublished(measure, row)) return undefined;
  if (isOddGap(row, measure.family, yearsOf(measure, row.place.kind, false), draw)) return undefined;
  const people = populationIn(row.place, row.year) * shareOfPeople(row.place, row.label);
  if (measure.survey && people < fewest) return undefined;
  const position = positionOf(measure, row, draw);
  const { scale, error, errorYears } = measure;
  const quality = qualityAt(measure, people);
  if (error === undefined || (errorYears && !errorYears.includes(row.year))) {
    return { value: scale.from(position), quality };
  }
  const reach = Math.min(0.9, 1.96 * error * Math.sqrt(100_000 / people));
  return { value: scale.from(position), lb: scale.from(position - reach), ub: scale.from(position + reach), quality };
}

/** Years in which a row of this measure may hold a value. */
export function yearsOf(measure: Measure, kind: Place["kind"], detailed: boolean): readonly number[] {
  const years = measure.years[kind] ?? [];
  const { groupYears } = measure;
  return detailed && groupYears ? years.filter((year) => groupYears.includes(year)) : years;
}

/** Below this many people a survey gives no figure for a group. */
const fewest = 2_500;

function isPublished(measure: Measure, { place, year, label, detailed }: Row): boolean {
  const isKnown = label === everybody || measure.gaps?.[label] !== undefined;
  return isKnown && yearsOf(measure, place.kind, detailed).includes(year) && !place.silent.includes(measure.family);
}

/** About two in a hundred years are missing, never the latest: a community should find something to start from. */
export function isOddGap({ place, year }: Row, family: string, years: readonly number[], draw: Draw): boolean {
  return year !== years.at(-1) && draw.even("missing", family, place.code, year) < 0.02;
}

function positionOf(measure: Measure, { place, year, label, detailed }: Row, draw: Draw): number {
  const { family, scale, typical, prosperity = 0, urban = 0, trend = 0, spread = 0, wobble = 0 } = measure;
  const pooled = measure.fiveYear && detailed;
  return (
    scale.to(typical) +
    prosperity * place.prosperity +
    urban * place.urban +
    trend * (year - 2014 - (pooled ? 2 : 0)) +
    spread * draw.bell(family, place.code) +
    (measure.gaps?.[label] ?? 0) +
    (label === everybody ? 0 : (spread / 2) * draw.bell(family, place.code, label)) +
    wobble * draw.bell(family, place.code, label, year, pooled ? "pooled" : "single")
  );
}

/** Survey figures are marked by how many people stand behind them; counts and records only when very few do. */
function qualityAt({ survey }: Measure, people: number): Quality {
  const [strong, marginal] = survey ? [60_000, 20_000] : [8_000, 3_000];
  if (people >= strong) return "Strong";
  return people >= marginal ? "Marginal" : "Weak";
}
