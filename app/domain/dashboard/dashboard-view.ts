import { pillars, predictorsOf, predictors as everyPredictor, type PillarKey } from "~/content/framework";
import { metricsOf, type Metric } from "~/content/metrics";
import { say } from "~/content/text";
import { readBreakdown, type Breakdown } from "../release/breakdown";
import type { Figure } from "../figure/figure";
import type { Community } from "../place/geography";
import { viewOfShown, type MetricView, type Option } from "../metric/metric-view";
import { shownOf, type Shown } from "../metric/shown";
import type { SuccessionLine } from "../place/succession-lines";
import { type DashboardChoice, type Looks, plainSetting } from "./address/dashboard-choice";

/** The page that compares communities, in the reader's words. */
export type Dashboard = {
  readonly shelf: { readonly own: string; readonly pillars: readonly PillarChoice[] };
  readonly choice: DashboardChoice;
  readonly looks: Looks;
  readonly places: readonly Option[];
  readonly cards: readonly PredictorCard[];
  readonly succession: readonly SuccessionLine[];
  /** Something in the address made no sense and was left out. */
  readonly leftOut: boolean;
};

/** The pillars with their predictors, in the reader's words: what can be chosen. */
export type PillarChoice = { readonly key: PillarKey; readonly name: string; readonly predictors: readonly { readonly key: string; readonly name: string }[] };

/** One predictor with its metrics, as its card shows them. */
export type PredictorCard = {
  readonly key: string;
  readonly name: string;
  readonly pillar: PillarKey;
  readonly pillarName: string;
  readonly metrics: readonly MetricView[];
};

/** Every pillar and predictor of the framework. */
export function pillarChoices(): PillarChoice[] {
  return pillars.map(({ key, name }) => ({ key, name: say(name), predictors: predictorsOf(key).map((predictor) => ({ key: predictor.key, name: say(predictor.name) })) }));
}

/** One column of a metric in one breakdown: what is shown of it at a time. */
export type WantedSeries = { readonly metric: Metric; readonly column: string; readonly breakdown: Breakdown };

/** The series that a choice shows, by predictor in the order of the framework. */
export function seriesOf(choice: DashboardChoice): WantedSeries[] {
  return shownPredictors(choice).flatMap(({ key }) => metricsOf(key).map((metric) => wantedOf(metric, choice)));
}

/** The card of every chosen predictor, made from the figures of `seriesOf`. */
export function predictorCards(choice: DashboardChoice, places: readonly Community[], figures: readonly Figure[]): PredictorCard[] {
  const byColumn = grouped(figures);
  return shownPredictors(choice).map(({ key, name, pillar }) => ({
    key,
    name: say(name),
    pillar,
    pillarName: say(pillars.find((each) => each.key === pillar)?.name ?? name),
    metrics: metricsOf(key).map((metric) => viewOfShown(shownIn(wantedOf(metric, choice), choice, places, byColumn))),
  }));
}

function shownPredictors({ predictors }: DashboardChoice) {
  const chosen = new Set(predictors);
  return everyPredictor.filter(({ key }) => chosen.has(key));
}

function wantedOf(metric: Metric, { settings }: DashboardChoice): WantedSeries {
  const { column, breakdown } = settings[metric.key] ?? plainSetting;
  return { metric, column: column ?? metric.columns[0]?.key ?? "", breakdown: readBreakdown(breakdown) ?? "overall" };
}

/** What is shown of every metric, in the order of the framework: what the file is made of. */
export function shownMetrics(choice: DashboardChoice, places: readonly Community[], figures: readonly Figure[]): Shown[] {
  const byColumn = grouped(figures);
  return seriesOf(choice).map((wanted) => shownIn(wanted, choice, places, byColumn));
}

function shownIn({ metric, column, breakdown }: WantedSeries, { settings, places: [, ...others] }: DashboardChoice, places: readonly Community[], byColumn: ReadonlyMap<string, readonly Figure[]>): Shown {
  const { year, interval } = settings[metric.key] ?? plainSetting;
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
