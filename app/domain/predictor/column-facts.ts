import { locale, m } from "~/content/messages";
import { periodOf, yearsMeant } from "~/content/metric-years";
import { showValue } from "~/content/metric-display";
import type { MetricColumn, Unit } from "~/content/metrics";
import { say } from "~/content/text";
import { yearWords } from "./year-words";

/** One measure of a metric as the predictor's page lists it, in the reader's words. */
export type ColumnFacts = {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly direction: string;
  /** For counties and for cities, in one line where they are the same. */
  readonly years: readonly string[];
  readonly interval: string;
};

export function columnFacts(column: MetricColumn): ColumnFacts {
  const { key, label, unit, hasInterval } = column;
  return {
    key,
    label: say(label),
    unit: unitWords[unit](),
    direction: directionWords(column),
    years: yearLines(column),
    interval: intervalWords(hasInterval),
  };
}

function yearLines({ key, years: { county, place } }: MetricColumn): string[] {
  const [counties, cities] = [yearsReleased(key, county), yearsReleased(key, place)];
  if (counties === cities) return [m.predictor_both_years({ years: counties })];
  return [m.predictor_county_years({ years: counties || m.predictor_years_none() }), m.predictor_city_years({ years: cities || m.predictor_years_none() })];
}

/** Runs of years as such; averages over five years each with all of theirs. */
function yearsReleased(column: string, years: readonly number[]): string {
  const of = { column, breakdown: "overall" };
  return periodOf(of) === "five_years" ? years.map((year) => yearsMeant(of, year)).join(", ") : yearWords(years);
}

const unitWords: Readonly<Record<Unit, () => string>> = {
  proportion: m.predictor_unit_proportion,
  ratio: m.predictor_unit_ratio,
  grade_years: m.predictor_unit_grade_years,
  per_100: m.predictor_unit_per_100,
  per_10k: m.predictor_unit_per_10k,
  per_100k: m.predictor_unit_per_100k,
  people_per_one: m.predictor_unit_people_per_one,
  dollars: m.predictor_unit_dollars,
  count: m.predictor_unit_count,
  index: m.predictor_unit_index,
  pair: m.predictor_unit_pair,
};

function directionWords(column: MetricColumn): string {
  const { direction, directionFrom, parity, unit } = column;
  const words = { higher: m.predictor_higher, lower: m.predictor_lower, neutral: m.predictor_neutral }[direction]();
  const based = directionFrom === "stated" ? m.predictor_stated({ direction: words }) : m.predictor_inferred({ direction: words });
  if (unit === "pair") return m.predictor_parity({ direction: based });
  return parity === undefined ? based : m.predictor_parity_at({ direction: based, value: showValue(column, parity.at, null, locale()), means: say(parity.means) });
}

function intervalWords({ county, place }: MetricColumn["hasInterval"]): string {
  if (county && place) return m.predictor_interval_both();
  if (county) return m.predictor_interval_county();
  return place ? m.predictor_interval_city() : m.predictor_interval_none();
}
