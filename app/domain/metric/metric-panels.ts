import { yearsMeant } from "~/content/metric-years";
import { locale, m } from "~/content/messages";
import { showInterval, showValue } from "~/content/metric-display";
import type { MetricColumn } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import { everybody } from "../release/breakdown";
import type { Figure } from "../figure/figure";
import { placeName, type Community } from "../place/geography";
import { mediansOf, type MedianMark } from "./view/metric-medians";
import type { Shown } from "./shown";
import type { Quality } from "../release/quality";
import { placeLabel } from "../place/place-label";
import { inSuccession } from "../place/succession";

/** One bar: a value with its direct label. `lead` marks the one the others are read against. */
export type Bar = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly interval: { readonly low: number; readonly high: number; readonly shown: string } | null;
  readonly quality: Quality | null;
  readonly lead: boolean;
  /** Marks across the bar. */
  readonly medians?: readonly MedianMark[];
};

/** Bars that are read together, under one heading. */
export type Panel = { readonly id: string; readonly title: string; readonly bars: readonly Bar[] };

/** By group: one panel for each place. Overall: the places of one year, or, for one place alone, its years; areas that came one
 *  after the other have a panel of years each. */
export function panelsOf(shown: Shown): Panel[] {
  const panels = shown.choice.breakdown === "overall" ? overallPanels(shown) : groupPanels(shown);
  return panels.filter(({ bars }) => bars.length > 0);
}

function overallPanels(shown: Shown): Panel[] {
  const [own] = shown.places;
  if (!own) return [];
  if (shown.places.length === 1 || inSuccession(shown.places.map(({ id }) => id))) return shown.places.map((place) => yearPanel(shown, place));
  const bars = shown.places.flatMap((place) => {
    const figure = shown.figures.find(({ geography, year }) => geography === place.id && year === shown.year);
    return figure ? barsOf(shown, figure, placeName(place), place.id === own.id) : [];
  });
  return [{ id: "places", title: shown.year === null ? "" : yearsMeant({ column: shown.column.key, breakdown: "overall" }, shown.year), bars }];
}

function yearPanel(shown: Shown, place: Community): Panel {
  const figures = shown.figures.filter(({ geography }) => geography === place.id);
  return { id: `years-${place.id}`, title: placeLabel(place), bars: figures.flatMap((figure) => barsOf(shown, figure, yearLabel(figure), figure.year === shown.year)) };
}

/** A star marks what was released under another name of the place. */
function yearLabel({ column, breakdown, year, recordedAs }: Figure): string {
  const years = yearsMeant({ column, breakdown }, year);
  return recordedAs === undefined ? years : m.succession_year({ year: years });
}

function groupPanels(shown: Shown): Panel[] {
  return shown.places.map((place) => {
    const figures = shown.figures.filter(({ geography, year }) => geography === place.id && year === shown.year);
    const sorted = [...figures].sort((a, b) => b.value - a.value);
    return { id: place.id, title: placeName(place), bars: sorted.flatMap((figure) => barsOf(shown, figure, say(groupName(figure.subgroup)), figure.subgroup === everybody)) };
  });
}

/** A pair is two bars: what a group has, and how many of the households it is. */
export function barsOf(of: Shown, figure: Figure, label: string, lead: boolean): Bar[] {
  const { column, choice } = of;
  const id = `${figure.geography}-${figure.year}-${figure.subgroup}`;
  const { value, value2, quality } = figure;
  if (column.unit === "pair" && value2 !== null) {
    const part: MetricColumn = { ...column, unit: "proportion" };
    return [
      { id: `${id}-1`, label: m.metric_pair_wealth({ label }), value, shown: showValue(part, value, null, locale()), interval: null, quality, lead },
      { id: `${id}-2`, label: m.metric_pair_households({ label }), value: value2, shown: showValue(part, value2, null, locale()), interval: null, quality, lead },
    ];
  }
  const interval = choice.interval ? intervalOf(column, figure) : null;
  return [{ id, label, value, shown: showValue(column, value, value2, locale()), interval, quality, lead, medians: mediansOf(of, figure) }];
}

function intervalOf(column: MetricColumn, { lb, ub }: Figure): Bar["interval"] {
  return lb === null || ub === null ? null : { low: lb, high: ub, shown: showInterval(column, lb, ub, locale()) };
}
