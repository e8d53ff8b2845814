import type { OverviewMetric, OverviewPillar } from "../overview";
import { hasWords } from "./plain-words";

/** What narrows the list of metrics; an empty word narrows nothing. It can stand in the address. */
export type OverviewFilter = {
  /** What was typed. */
  readonly find: string;
  readonly pillar: string;
  readonly dimension: string;
  readonly area: string;
  readonly breakdown: string;
  readonly interval: "yes" | "";
  readonly cities: "yes" | "";
};

export const noFilter: OverviewFilter = { find: "", pillar: "", dimension: "", area: "", breakdown: "", interval: "", cities: "" };

/** The part of an address that holds the filter; empty when it narrows nothing. */
export function filterSearch(filter: OverviewFilter): string {
  const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== "")).toString();
  return search === "" ? "" : `?${search}`;
}

/** How many ways narrow the list, besides the words typed. */
export function filtersOn({ find: _find, ...choices }: OverviewFilter): number {
  return Object.values(choices).filter((value) => value !== "").length;
}

/** The part of the overview that the filter leaves: metrics that are all it asks for, and that every word typed begins a word
 *  of, be it of their names, their definition or everyday speech, in either language. */
export function matching(pillars: readonly OverviewPillar[], filter: OverviewFilter): OverviewPillar[] {
  return pillars
    .filter(({ key: pillar }) => isAsked(filter.pillar, [pillar]))
    .map((pillar) => ({
      ...pillar,
      predictors: pillar.predictors
        .map((predictor) => ({ ...predictor, metrics: predictor.metrics.filter((metric) => isWanted(metric, filter) && hasWords(metric.words, filter.find)) }))
        .filter(({ metrics }) => metrics.length > 0),
    }))
    .filter(({ predictors }) => predictors.length > 0);
}

function isWanted({ facets }: OverviewMetric, { dimension, area, breakdown, interval, cities }: OverviewFilter): boolean {
  return (
    isAsked(dimension, facets.dimensions) && isAsked(area, [facets.area]) && isAsked(breakdown, facets.breakdowns) &&
    (interval === "" || facets.interval) && (cities === "" || facets.cities)
  );
}

function isAsked(wanted: string, had: readonly string[]): boolean {
  return wanted === "" || had.includes(wanted);
}
