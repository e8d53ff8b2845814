import { pillars, predictors, type PillarKey } from "~/content/framework";
import { locale, m } from "~/content/messages";
import { citation } from "~/content/metric-display";
import { say } from "~/content/text";
import { growsWithSize } from "../ranking/column-order";
import type { Figure } from "../figure/figure";
import { placeName } from "../place/geography";
import { notesOf } from "../metric/metric-notes";
import { citationWords } from "../release/release-citation";
import { landOf } from "../place/succession";
import { findView, type FindView } from "./table/find-view";
import type { Legend } from "./map/legend";
import type { MapLayer } from "./map-values";
import { nationSearch } from "./reading/nation-choice";
import type { NationFacts } from "./nation-facts";
import { legendOf } from "./map/nation-legend";
import { optionsOf, type NationOptions } from "./reading/nation-options";
import type { NationReading } from "./reading/nation-reading.server";
import { nameIn } from "./table/nation-rows";
import { firstIs, medianRows, placesCounted, sentencesOf, weakSentence, yearsIn, type MedianRow } from "./reading/nation-words";
import type { NationalMap } from "./map/national-map";
import { rankedView, type RankedView } from "./table/ranked-view";

export type MapView = {
  readonly layer: MapLayer;
  readonly legend: Legend;
  readonly alt: string;
  readonly marked: string;
  /** How the classes are to be read, where the values alone do not say it. */
  readonly order: string | null;
  readonly offMap: string | null;
  /** The part of the address of the values; it changes with the file they come from and with the language. */
  readonly valuesSearch: string;
};

/** Everything the national view shows, in the reader's words. */
export type NationView = {
  readonly title: string;
  readonly definition: string;
  readonly pillar: PillarKey;
  readonly heading: string;
  readonly metric: string;
  readonly options: NationOptions;
  /** Whether this coalition's place is invented, so that its reader may choose between invented and released figures. */
  readonly mayChooseFigures: boolean;
  readonly sentences: readonly string[];
  readonly map: MapView | null;
  readonly noMap: string | null;
  readonly medians: readonly MedianRow[];
  /** Why there are no medians, where there are none. */
  readonly noMedians: string;
  readonly weak: string | null;
  readonly first: string;
  readonly find: FindView;
  readonly ranked: RankedView;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly fictional: boolean;
  readonly search: string;
};

export function nationView(facts: NationFacts): NationView {
  const { own, reading, marked, map } = facts;
  const { choice, ranking, standings, medians } = reading;
  const { metric, column } = choice;
  const told = ranking && { choice, year: ranking.year, standings, medians };
  return {
    title: say(column.label),
    definition: say(metric.definition),
    pillar: metric.pillar,
    heading: `${nameOf(pillars, metric.pillar)} · ${nameOf(predictors, metric.predictor)}`,
    metric: metric.key,
    options: optionsOf(reading),
    mayChooseFigures: own.fictional,
    sentences: told ? sentencesOf(told, marked) : [m.nation_nothing_loaded()],
    map: map && map.placed.length > 0 ? mapView(facts, map) : null,
    noMap: noMapReason(facts),
    medians: medianRows(column, medians, marked.stateCode),
    noMedians: growsWithSize(column) ? m.nation_medians_none_of_counts() : m.nation_medians_none(),
    weak: weakSentence(standings, column),
    first: firstIs(column),
    find: findView(facts),
    ranked: rankedView(facts),
    notes: notesIn(facts),
    sources: sourcesIn(reading),
    fictional: choice.invented,
    search: nationSearch(own.id, choice),
  };
}

function nameOf(list: readonly { readonly key: string; readonly name: { readonly en: string; readonly es: string } }[], wanted: string): string {
  const found = list.find(({ key }) => key === wanted);
  return found ? say(found.name) : wanted;
}

function mapView({ own, reading: { choice, ranking }, marked, places }: NationFacts, map: NationalMap): MapView {
  const legend = legendOf(choice.column, map);
  const shape = map.layer === "states" ? marked.stateCode : landOf(marked.id);
  const search = nationSearch(own.id, { ...choice, year: ranking?.year ?? null, state: "", sort: "rank", page: 1, find: "" });
  return {
    layer: map.layer,
    legend,
    marked: shape,
    alt: m.nation_map_alt({ metric: say(choice.column.label), year: ranking ? yearsIn(choice, ranking.year) : "", layer: map.layer, classes: legend.classes.map(({ bounds, count: places }) => `${bounds} (${places})`).join("; "), place: placeName(marked) }),
    order: choice.column.unit === "pair" ? m.nation_pair_order() : null,
    offMap: map.offMap.length === 0 ? null : m.nation_off_map({ places: placesCounted("county", map.offMap.length), names: map.offMap.map((id) => nameIn(places, id)).join("; ") }),
    valuesSearch: `${search}&file=${ranking?.file.id ?? ""}&language=${locale()}`,
  };
}

function noMapReason({ reading: { choice, ranking }, map }: NationFacts): string | null {
  if (!ranking || (map && map.placed.length > 0)) return null;
  if (choice.invented) return m.nation_no_map_invented();
  return choice.kind === "place" ? m.nation_no_map_cities() : m.nation_no_map();
}

/** The notes of a metric's page hold here too; the figures they speak of are those on this page of the table. */
function notesIn({ reading: { choice, ranking }, page, bounds }: NationFacts): string[] {
  if (!ranking) return [];
  const { metric, column, breakdown, subgroup } = choice;
  const { year, file } = ranking;
  const figures = page.rows.map(({ place, value, value2, quality }): Figure => {
    const { lb = null, ub = null } = bounds.get(place) ?? {};
    return { geography: place, column: column.key, breakdown, subgroup, year, value, value2, quality, lb, ub, file };
  });
  const places = choice.kind === "place" ? page.rows.map(({ place }) => ({ id: place, kind: choice.kind, name: "", stateCode: "", stateName: "", fictional: choice.invented })) : [];
  return notesOf({ metric, column, places, figures, beside: [], year, choice: { others: [], year, breakdown, column: column.key, interval: true } });
}

function sourcesIn({ choice: { metric, kind, breakdown }, ranking }: NationReading): string[] {
  if (!ranking) return [];
  return [citation(metric, { year: ranking.year, place: kind, inBreakdown: breakdown !== "overall" }, locale()), citationWords(ranking.file.release.citation)];
}
