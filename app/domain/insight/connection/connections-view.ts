import { predictors, type PredictorKey } from "~/content/framework";
import { m } from "~/content/messages";
import { metricsOf, type MetricColumn } from "~/content/metrics";
import { say } from "~/content/text";
import { plainNumber } from "../plain-number";
import type { GeographyKind } from "../../place/geography";
import { fewestPlaces, surestFirst } from "./connection";
import type { LaidBeside } from "./laid-beside";
import { correlationWords, intervalWords, namedWords, pairSentence, placesWords, predictorName, strengthWords, timeWords, touchWords } from "./pair-words";
import { pairsOf, type Pair } from "./pairs";
import { silenceOf, speakingColumns, type Silence } from "../speaking-columns";

/** A connection that is worth naming, in the reader's words. */
export type NamedConnection = {
  readonly key: string;
  readonly predictor: PredictorKey;
  readonly name: string;
  readonly strength: string;
  readonly sentence: string;
  /** How sure, how many, from when; who was left out; what both touch. */
  readonly facts: readonly string[];
};

/** One pair of measures as the table lists it. */
export type ConnectionRow = {
  readonly key: string;
  readonly own: string;
  readonly name: string;
  readonly measure: string;
  readonly r: string;
  readonly interval: string;
  readonly places: string;
  readonly weak: string;
  readonly time: string;
  readonly strength: string;
};

export type ConnectionsView = {
  readonly predictor: PredictorKey;
  readonly geographyKind: GeographyKind;
  /** Why nothing can be laid beside others; null when something can. */
  readonly silent: string | null;
  /** The strongest, one for each other predictor. */
  readonly named: readonly NamedConnection[];
  /** Every pair, the surest first. */
  readonly rows: readonly ConnectionRow[];
  /** Whether the rows are about more than one measure of our own. */
  readonly several: boolean;
  readonly leftOut: readonly string[];
};

/** As many are named. */
const most = 5;

/** What moves together with some measures of a predictor, in words. */
export function connectionsView(predictor: PredictorKey, columns: readonly MetricColumn[], laid: LaidBeside): ConnectionsView {
  const own = columns.filter((column) => silenceOf(column) === null && laid.about(column.key));
  const pairs = pairsOf(laid, predictor, own).sort((a, b) => surestFirst(a.connection, b.connection));
  return {
    predictor,
    geographyKind: laid.geographyKind,
    silent: own.length > 0 ? null : silentWords(columns, laid),
    named: strongest(pairs).flatMap((pair) => namedConnection(predictor, pair, laid)).slice(0, most),
    rows: pairs.map((pair) => connectionRow(pair, laid)),
    several: own.length > 1,
    leftOut: own.length > 0 ? predictors.filter(({ key }) => key !== predictor).flatMap(({ key, name }) => leftOut(key, say(name), laid)) : [],
  };
}

/** Of each other predictor its surest pair. */
function strongest(pairs: readonly Pair[]): Pair[] {
  const first = new Map<PredictorKey, Pair>();
  for (const pair of pairs) if (!first.has(pair.predictor)) first.set(pair.predictor, pair);
  return [...first.values()];
}

function namedConnection(own: PredictorKey, { one, other, predictor, connection }: Pair, laid: LaidBeside): NamedConnection[] {
  const words = namedWords(connection);
  if (!words) return [];
  const { strength, interval, r, shown } = words;
  const { places, weak } = connection;
  const facts = [
    m.connection_facts({ r: shown, interval, places: placesWords(laid.geographyKind, places), time: timesOf([one, other], laid) }),
    ...(weak > 0 ? [m.connection_weak_left_out({ places: placesWords(laid.geographyKind, weak) })] : []),
    ...touchWords(own, predictor),
  ];
  return [{ key: `${one.key}|${other.key}`, predictor, name: predictorName(predictor), strength, sentence: pairSentence(one, other, r), facts }];
}

function connectionRow({ one, other, predictor, connection }: Pair, laid: LaidBeside): ConnectionRow {
  return {
    key: `${one.key}|${other.key}`,
    own: say(one.label),
    name: predictorName(predictor),
    measure: say(other.label),
    r: connection.r === null ? "–" : correlationWords(connection.r),
    interval: intervalWords(connection) ?? (connection.places < fewestPlaces ? m.connection_too_few() : "–"),
    places: plainNumber(connection.places),
    weak: plainNumber(connection.weak),
    time: timesOf([one, other], laid),
    strength: strengthWords(connection) ?? m.connection_not_named(),
  };
}

function timesOf(columns: readonly MetricColumn[], laid: LaidBeside): string {
  const times = columns.map((column) => timeWords(column, laid.about(column.key)?.year ?? 0));
  return [...new Set(times)].join("; ");
}

const silences: Readonly<Record<Silence, () => string>> = { pair: m.connection_silent_pair, count: m.connection_silent_count, residents: m.connection_silent_residents };

/** Why none of these measures takes part. */
function silentWords(columns: readonly MetricColumn[], laid: LaidBeside): string {
  const [silence] = columns.flatMap((column) => silenceOf(column) ?? []);
  if (silence) return silences[silence]();
  return laid.geographyKind === "county" ? m.connection_silent_counties() : m.connection_silent_cities();
}

/** A predictor that no measure speaks for, with the reason. */
function leftOut(key: PredictorKey, name: string, laid: LaidBeside): string[] {
  const speaking = speakingColumns(key);
  if (speaking.some((column) => laid.about(column.key))) return [];
  return [m.connection_left_out_line({ name, why: silentWords(speaking.length > 0 ? speaking : metricsOf(key).flatMap(({ columns }) => columns), laid) })];
}
