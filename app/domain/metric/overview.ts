import { yearsMeant } from "~/content/metric-years";
import { pillars, predictors, type PillarKey } from "~/content/framework";
import { locale, m } from "~/content/messages";
import { sentence, showValue } from "~/content/metric-display";
import { metricsOf, type Metric, type MetricColumn } from "~/content/metrics";
import { say } from "~/content/text";
import type { Figure } from "../figure/figure";
import { placeName, type Community } from "../place/geography";
import { neverReason } from "../place/missing-reason";
import { facetsOf, type Facets } from "./overview/overview-facets";
import { searchWords } from "./overview/search-words";
import type { Quality } from "../release/quality";

/** One metric of the overview: its newest figure for the own place in a sentence, or why there is none. */
export type OverviewMetric = {
  readonly key: string;
  readonly name: string;
  readonly sentence: string;
  readonly known: boolean;
  /** The other columns of the metric, as "label: value". */
  readonly also: readonly { readonly label: string; readonly value: string }[];
  readonly quality: Quality | null;
  readonly facets: Facets;
  /** What the search finds it by, see `searchWords`. */
  readonly words: string;
};

export type OverviewPredictor = { readonly key: string; readonly name: string; readonly metrics: readonly OverviewMetric[] };
export type OverviewPillar = { readonly key: PillarKey; readonly name: string; readonly predictors: readonly OverviewPredictor[] };

/** The framework's pillars and predictors with the newest overall figures of a place. */
export function overviewOf(place: Community, figures: readonly Figure[]): OverviewPillar[] {
  const newest = newestByColumn(figures);
  return pillars.map(({ key, name }) => ({
    key,
    name: say(name),
    predictors: predictors.filter(({ pillar }) => pillar === key).map((predictor) => ({
      key: predictor.key,
      name: say(predictor.name),
      metrics: metricsOf(predictor.key).map((metric) => overviewMetric(metric, place, newest)),
    })),
  }));
}

function newestByColumn(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const newest = new Map<string, Figure>();
  for (const figure of figures) {
    const before = newest.get(figure.column);
    if (!before || figure.year > before.year) newest.set(figure.column, figure);
  }
  return newest;
}

function overviewMetric(metric: Metric, place: Community, newest: ReadonlyMap<string, Figure>): OverviewMetric {
  const known = metric.columns.flatMap((column) => knownColumn(column, newest));
  const [first, ...rest] = known;
  return {
    key: metric.key,
    name: say(metric.name),
    sentence: first ? sentence(first.column, { ...first.figure, years: yearsMeant(first.figure, first.figure.year), place: placeName(place) }, locale()) : missing(metric, place, newest.size > 0),
    known: first !== undefined,
    also: rest.map(({ column, figure }) => ({ label: say(column.shortLabel), value: `${showValue(column, figure.value, figure.value2, locale())} (${yearsMeant(figure, figure.year)})` })),
    quality: first?.figure.quality ?? null,
    facets: facetsOf(metric),
    words: searchWords(metric),
  };
}

function knownColumn(column: MetricColumn, newest: ReadonlyMap<string, Figure>) {
  const figure = newest.get(column.key);
  return figure ? [{ column, figure }] : [];
}

/** Where nothing is loaded there is no more to say than that; else a file may be missing, or the release gives none. */
function missing(metric: Metric, place: Community, anyKnown: boolean): string {
  const never = neverReason(metric, place, metric.columns[0]);
  if (never !== null) return never;
  return [m.metric_missing_place({ place: placeName(place) }), ...(anyKnown ? [m.missing_file_or_release()] : [])].join(" ");
}
