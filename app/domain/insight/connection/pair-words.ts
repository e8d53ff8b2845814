import { dimensions, predictors, type PredictorKey } from "~/content/framework";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { timeOf } from "~/content/metric-display";
import { metricOfColumn, type MetricColumn } from "~/content/metrics";
import { predictorGuides } from "~/content/predictor-guides";
import { say } from "~/content/text";
import { plainNumber } from "../plain-number";
import type { GeographyKind } from "../../place/geography";
import { strengthOf, type Connection, type Strength } from "./connection";

/** Whether two measures tend to be better together (1) or one better where the other is worse (−1); 0 where one of them has no
 *  better side. */
export function goodTogether(one: MetricColumn, other: MetricColumn, r: number): -1 | 0 | 1 {
  if (one.direction === "neutral" || other.direction === "neutral") return 0;
  return r > 0 === (one.direction === other.direction) ? 1 : -1;
}

/** How two measures move together, in a sentence that says what is better and what is higher. */
export function pairSentence(one: MetricColumn, other: MetricColumn, r: number): string {
  const up = one.direction !== "lower";
  const ways = { one: say(one.label), other: say(other.label), oneWay: wayWord(up), otherWay: wayWord(up === r > 0) };
  const good = goodTogether(one, other, r);
  if (good === 0) return m.connection_neutral(ways);
  return good === 1 ? m.connection_both_better(ways) : m.connection_one_better(ways);
}

function wayWord(up: boolean): string {
  return up ? m.connection_higher() : m.connection_lower();
}

/** "2,953 counties". */
export function placesWords(kind: GeographyKind, places: number): string {
  const words = { count: places, number: plainNumber(places) };
  return kind === "county" ? m.connection_counties(words) : m.connection_cities(words);
}

const strengths: Readonly<Record<Strength, () => string>> = { loose: m.connection_loose, clear: m.connection_clear, close: m.connection_close };

/** "Close connection"; null when it is not worth naming. */
export function strengthWords(connection: Connection): string | null {
  const strength = strengthOf(connection);
  return strength && strengths[strength]();
}

/** "−0.62": always two decimals, so that columns of them can be read. */
export function correlationWords(r: number): string {
  const plain = numberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Math.abs(r));
  return r < 0 && plain !== "0.00" ? `−${plain}` : plain;
}

/** "−0.64 to −0.60"; null where too few places count. */
export function intervalWords({ interval }: Connection): string | null {
  return interval && m.connection_from_to({ low: correlationWords(interval.low), high: correlationWords(interval.high) });
}

/** The time that a measure's newest year stands for. */
export function timeWords(column: MetricColumn, year: number): string {
  return timeOf(metricOfColumn(column)?.period ?? "year", year, locale());
}

/** What there is to say of a connection that is worth naming; null of any other. */
export function namedWords(connection: Connection) {
  const [strength, interval, { r }] = [strengthWords(connection), intervalWords(connection), connection];
  return strength === null || interval === null || r === null ? null : { strength, interval, r, shown: correlationWords(r) };
}

/** Which parts of upward mobility both predictors touch, by the planner's own reading; nothing when they share none. */
export function touchWords(one: PredictorKey, other: PredictorKey): string[] {
  const touched = predictorGuides[other].dimensions;
  const shared = dimensions.filter(({ key }) => predictorGuides[one].dimensions.includes(key) && touched.includes(key)).map(({ name }) => say(name));
  return shared.length > 0 ? [m.connection_both_touch({ dimensions: shared.join("; ") })] : [];
}

export function predictorName(key: PredictorKey): string {
  return say(predictors.find((predictor) => predictor.key === key)?.name ?? { en: key, es: key });
}
