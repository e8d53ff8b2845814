import { m } from "~/content/messages";
import { columnOf, metricOfColumn, type Metric, type MetricColumn } from "~/content/metrics";
import { strengthOf, surestFirst, type Connection } from "../connection/connection";
import type { LaidBeside } from "../connection/laid-beside";
import { goodTogether, namedWords, pairSentence, placesWords, predictorName, touchWords } from "../connection/pair-words";
import { partnersOf } from "../connection/pairs";
import { choiceSearch } from "../../metric/metric-choice";
import { factKey, type Comparison, type Fact } from "./fact";
import type { PillarFindings } from "./standout";
import { everyFact } from "./standout-view";

/** A measure of another predictor that stands out as well, and moves together with it across all places. */
export type Joined = { readonly one: Standing; readonly other: Standing; readonly connection: Connection };
type Standing = { readonly fact: Comparison; readonly column: MetricColumn; readonly metric: Metric };

/** Two that stand out here and go together, in the reader's words. */
export type JoinedView = {
  readonly key: string;
  readonly names: string;
  readonly strength: string;
  readonly sentence: string;
  readonly facts: readonly string[];
  /** Which metric shows the connection, and the choice in its address. */
  readonly metric: string;
  readonly search: string;
};

/** What statements often go together with, by the key of the statement. */
export type OftenWith = Readonly<Record<string, { readonly names: string; readonly metric: string; readonly search: string }>>;

/** As many predictors are named beside a statement. */
const most = 3;

/** Pairs of measures that both stand out against others, of two predictors, with a connection worth naming; the surest first.
 *  What rests on weak figures or could be chance does not stand out. */
export function joinedOf(findings: readonly PillarFindings[], laid: LaidBeside): Joined[] {
  const standing = findings.flatMap(({ ranked }) => [...ranked.concern, ...ranked.strength]).flatMap((fact) => (fact.kind === "compare" ? about(fact) : []));
  const joined = standing.flatMap((one, at) => standing.slice(at + 1).flatMap((other) => {
    const connection = one.metric.predictor === other.metric.predictor ? null : laid.between(one.column.key, other.column.key);
    return connection && strengthOf(connection) !== null ? [{ one, other, connection }] : [];
  }));
  return joined.sort((a, b) => surestFirst(a.connection, b.connection));
}

/** A fact with what it is about; nothing when its column no longer exists. */
function about<F extends Fact>(fact: F): { readonly fact: F; readonly column: MetricColumn; readonly metric: Metric }[] {
  const column = columnOf(fact.column);
  const metric = column && metricOfColumn(column);
  return metric ? [{ fact, column, metric }] : [];
}

/** The pairs in the reader's words. */
export function joinedViews(findings: readonly PillarFindings[], laid: LaidBeside): JoinedView[] {
  return joinedOf(findings, laid).flatMap((joined) => joinedView(joined, laid));
}

function joinedView({ one, other, connection }: Joined, laid: LaidBeside): JoinedView[] {
  const words = namedWords(connection);
  if (!words) return [];
  const { strength, interval, r, shown } = words;
  const places = placesWords(laid.geographyKind, connection.places);
  return [
    {
      key: `${one.column.key}|${other.column.key}`,
      names: m.connection_pair_names({ one: nameWithTone(one), other: nameWithTone(other) }),
      strength,
      sentence: m.connection_pair({ places, sentence: pairSentence(one.column, other.column, r) }),
      facts: [
        ...hereWords(one, other, r),
        m.connection_pair_number({ r: shown, interval }),
        ...touchWords(one.metric.predictor, other.metric.predictor),
      ],
      ...whereOf(one),
    },
  ];
}

/** Whether the two stand here as the connection would have it. */
function hereWords(one: Standing, other: Standing, r: number): string[] {
  const good = goodTogether(one.column, other.column, r);
  const isSame = one.fact.tone === other.fact.tone;
  if (good === 0) return [];
  if ((good === 1) === isSame) return [m.connection_pair_usual()];
  return [isSame ? m.connection_pair_same({ tone: toneWord(one) }) : m.connection_pair_apart()];
}

function nameWithTone(standing: Standing): string {
  return m.connection_pair_name({ name: predictorName(standing.metric.predictor), tone: toneWord(standing) });
}

function toneWord({ fact }: Standing): string {
  return fact.tone === "strength" ? m.connection_strength() : m.connection_concern();
}

/** Where the connections of a measure stand. */
function whereOf({ metric, column }: Pick<Standing, "metric" | "column">) {
  return { metric: metric.key, search: choiceSearch({ others: [], year: null, breakdown: "overall", column: column.key, interval: true }, metric) };
}

/** For each statement what its measure often goes together with; statements without a named connection are left out. */
export function oftenWith(findings: readonly PillarFindings[], laid: LaidBeside): OftenWith {
  return Object.fromEntries(everyFact(findings).flatMap(about).flatMap(({ fact, metric, column }) => {
    const names = partnersOf(laid, metric.predictor, column).slice(0, most).map(predictorName);
    return names.length > 0 ? [[factKey(fact), { names: names.join("; "), ...whereOf({ metric, column }) }] as const] : [];
  }));
}
