import { pillars, predictors as everyPredictor, type PillarKey } from "~/content/framework";
import { metricsOf, type Metric } from "~/content/metrics";
import { say } from "~/content/text";
import { readBreakdown, type Breakdown } from "../release/breakdown";
import type { Figure } from "../figure/figure";
import type { Community } from "../place/geography";
import { viewOfShown, type MetricView, type Option } from "../metric/metric-view";
import { shownOf, type Shown } from "../metric/shown";
import type { SuccessionLine } from "../place/succession-lines";
import { type DashboardChoice, type Looks, plainSetting, type ShelfPredictor } from "./address/dashboard-choice";
import { type Matrix, matrixOf } from "./matrix/matrix";
import type { MatrixWords } from "./matrix/matrix-words";

/** The page that compares communities, in the reader's words. */
export type Dashboard = {
  readonly shelf: { readonly own: string; readonly pillars: readonly PillarChoice[] };
  readonly choice: DashboardChoice;
  readonly looks: Looks;
  readonly places: readonly Option[];
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  /** What the open rows show. */
  readonly cards: readonly PredictorCard[];
  readonly succession: readonly SuccessionLine[];
  /** Something in the address made no sense and was left out. */
  readonly leftOut: boolean;
  /** Whose framework it is. */
  readonly credit: string;
};

/** The pillars with their predictors, in the reader's words: what can be chosen. */
export type PillarChoice = { readonly key: PillarKey; readonly name: string; readonly predictors: readonly (ShelfPredictor & { readonly name: string })[] };

/** One predictor with its metrics, as its open row shows them. */
export type PredictorCard = {
  readonly key: string;
  readonly name: string;
  readonly metrics: readonly MetricView[];
};

/** Every pillar and predictor of the framework. */
export function pillarChoices(): PillarChoice[] {
  return pillars.map(({ key, name }) => ({ key, name: say(name), predictors: everyPredictor.filter(({ pillar }) => pillar === key).map(choiceOf) }));
}

function choiceOf({ key, name }: (typeof everyPredictor)[number]): PillarChoice["predictors"][number] {
  return { key, name: say(name), metrics: metricsOf(key).map((metric) => metric.key) };
}

/** One column of a metric in one breakdown: what is shown of it at a time. */
export type WantedSeries = { readonly metric: Metric; readonly column: string; readonly breakdown: Breakdown };

/** The series that the page shows, by predictor in the order of the framework: a closed row shows the first metric only. */
export function seriesOf(choice: DashboardChoice): WantedSeries[] {
  return shownPredictors(choice).flatMap(({ key }) => metricsOf(key).slice(0, choice.open.includes(key) ? undefined : 1).map((metric) => wantedOf(metric, choice)));
}

/** The series of all chosen predictors, whether or not their rows are open. */
export function everySeriesOf(choice: DashboardChoice): WantedSeries[] {
  return shownPredictors(choice).flatMap(({ key }) => metricsOf(key).map((metric) => wantedOf(metric, choice)));
}

/** What is shown of each metric, made from figures when it is asked for, and once. */
export type ShownMetrics = (metric: Metric) => Shown;

export function shownIn(choice: DashboardChoice, places: readonly Community[], figures: readonly Figure[]): ShownMetrics {
  const byColumn = grouped(figures);
  const made = new Map<string, Shown>();
  return (metric) => {
    const shown = made.get(metric.key) ?? shownOfMetric(wantedOf(metric, choice), choice, places, byColumn);
    made.set(metric.key, shown);
    return shown;
  };
}

/** The rows of all chosen predictors; `own` is the coalition's place. */
export function matrixIn(choice: DashboardChoice, places: readonly Community[], shown: ShownMetrics, own: string): Matrix {
  const sources = shownPredictors(choice).flatMap(({ key, name, pillar }) => {
    const [first, ...others] = metricsOf(key);
    const of = pillars.find((each) => each.key === pillar);
    return first && of ? [{ key, name: say(name), pillar: { key: of.key, name: say(of.name) }, shown: shown(first), metrics: 1 + others.length }] : [];
  });
  return matrixOf(sources, places, own);
}

/** The card of every open row. */
export function predictorCards(choice: DashboardChoice, shown: ShownMetrics): PredictorCard[] {
  return shownPredictors(choice)
    .filter(({ key }) => choice.open.includes(key))
    .map(({ key, name }) => ({ key, name: say(name), metrics: metricsOf(key).map((metric) => viewOfShown(shown(metric))) }));
}

/** What is shown of every metric, in the order of the framework: what the file is made of. */
export function shownMetrics(choice: DashboardChoice, shown: ShownMetrics): Shown[] {
  return shownPredictors(choice).flatMap(({ key }) => metricsOf(key).map(shown));
}

function shownPredictors({ predictors }: DashboardChoice) {
  const chosen = new Set(predictors);
  return everyPredictor.filter(({ key }) => chosen.has(key));
}

function wantedOf(metric: Metric, { settings }: DashboardChoice): WantedSeries {
  const { column, breakdown } = settings[metric.key] ?? plainSetting;
  return { metric, column: column ?? metric.columns[0]?.key ?? "", breakdown: readBreakdown(breakdown) ?? "overall" };
}

function shownOfMetric({ metric, column, breakdown }: WantedSeries, { settings }: DashboardChoice, places: readonly Community[], byColumn: ReadonlyMap<string, readonly Figure[]>): Shown {
  const { year, interval } = settings[metric.key] ?? plainSetting;
  const [, ...others] = places.map(({ id }) => id);
  return shownOf(metric, places, byColumn.get(column) ?? [], { others, year, breakdown, column, interval });
}

function grouped(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.column);
    if (group) group.push(figure);
    else groups.set(figure.column, [figure]);
  }
  return groups;
}
