/** What the page of a local indicator shows, in the reader's words. Pure; made of figures that were seen, never of raw ones. */
import { periodWords } from "~/content/period";
import { m } from "~/content/messages";
import type { Bar } from "../../metric/metric-panels";
import { type LocalFigure, keyOf } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { groupWords, intervalWords, partsWords, placeWords, valueWords } from "../local-words";
import type { SeenFigure } from "../../small-count/seen";

export type Choice = { readonly value: string; readonly label: string };

export type LocalRow = {
  readonly key: string;
  readonly place: string;
  readonly period: string;
  readonly groupType: string;
  readonly group: string;
  readonly value: string;
  readonly parts: string;
  readonly interval: string;
  readonly hidden: boolean;
  readonly unreliable: boolean;
};

export type LocalView = {
  readonly sentences: readonly string[];
  readonly chosen: { readonly period: string; readonly place: string; readonly split: string };
  readonly periods: readonly Choice[];
  readonly places: readonly Choice[];
  readonly splits: readonly Choice[];
  readonly rows: readonly LocalRow[];
  readonly bars: readonly Bar[];
  readonly alt: string;
  readonly hiddenRows: number;
  readonly unreliableRows: number;
};

/** In the address: every one of them. */
export const every = "*";
const mostBars = 40;

/** The part of the figures that the address asks for; words it does not know are as good as none. The newest period is shown
 *  first, of everybody in all places; groups first in the whole area, where they were loaded for it. */
export function localView(indicator: LocalIndicator, figures: readonly SeenFigure[], search: URLSearchParams): LocalView {
  const periods = distinct(figures.map(({ period }) => period)).sort().reverse();
  const places = distinct(figures.map(({ place }) => place));
  const splits = distinct(figures.map(({ groupType }) => groupType));
  const split = pick(search.get("by"), splits) ?? (splits.includes("") ? "" : (splits[0] ?? ""));
  const ofWhole = split !== "" && figures.some(({ place, groupType }) => place === "" && groupType === split);
  const chosen = {
    period: pick(search.get("period"), [...periods, every]) ?? periods[0] ?? every,
    place: pick(search.get("place"), [...places, every]) ?? (ofWhole ? "" : every),
    split,
  };
  const wanted = figures.filter(({ period, place, groupType }) => (chosen.period === every || period === chosen.period) && (chosen.place === every || place === chosen.place) && (groupType === chosen.split || (chosen.split !== "" && groupType === "")));
  const rows = wanted.map((figure) => rowOf(indicator, figure));
  const drawn = wanted.slice(0, mostBars);
  const bars = drawn.flatMap((figure) => barOf(indicator, figure, drawn));
  return {
    ...{ chosen, rows, bars },
    sentences: sentencesOf(indicator, wanted),
    periods: [...periods.map((period) => ({ value: period, label: periodWords(period, indicator.frequency) })), ...(periods.length > 1 ? [{ value: every, label: m.local_all_periods() }] : [])],
    places: [...(places.length > 1 ? [{ value: every, label: m.local_all_places() }] : []), ...places.map((place) => ({ value: place, label: placeWords({ place }) }))],
    splits: splits.map((split) => ({ value: split, label: split || m.local_everyone() })),
    alt: m.local_chart_alt({ name: indicator.name, values: drawn.map((figure) => `${labelOf(indicator, figure, drawn)} ${shownOf(indicator, figure)}`).join("; ") }),
    hiddenRows: wanted.filter(({ hidden }) => hidden).length,
    unreliableRows: wanted.filter(({ unreliable }) => unreliable).length,
  };
}

/** One line of the table. */
export function rowOf(indicator: LocalIndicator, figure: SeenFigure): LocalRow {
  const { period, groupType, hidden, unreliable } = figure;
  return {
    ...{ key: keyOf(figure), groupType, hidden, unreliable },
    place: placeWords(figure),
    period: periodWords(period, indicator.frequency),
    group: groupWords(figure),
    value: shownOf(indicator, figure),
    parts: partsWords(figure),
    interval: intervalWords(indicator, figure),
  };
}

function shownOf(indicator: LocalIndicator, { value }: Pick<LocalFigure, "value">): string {
  return value === null ? m.local_hidden() : valueWords(indicator, value);
}

function barOf(indicator: LocalIndicator, figure: SeenFigure, figures: readonly SeenFigure[]): Bar[] {
  const { value, lb, ub, unreliable, group, place } = figure;
  if (value === null) return [];
  const interval = lb === null || ub === null ? null : { low: lb, high: ub, shown: intervalWords(indicator, figure) };
  return [{ id: keyOf(figure), label: labelOf(indicator, figure, figures), value, shown: valueWords(indicator, value), interval, quality: unreliable ? 3 : 1, lead: group + place === "" && figures.some((one) => one.group + one.place !== "") }];
}

/** What tells the figures of this view apart: only what differs among them. */
function labelOf({ frequency }: LocalIndicator, figure: SeenFigure, figures: readonly SeenFigure[]): string {
  const differs = (of: (one: SeenFigure) => string) => figures.some((one) => of(one) !== of(figure));
  const words = [
    ...(differs(({ group }) => group) ? [groupWords(figure)] : []),
    ...(differs(({ place }) => place) ? [placeWords(figure)] : []),
    ...(differs(({ period }) => period) ? [periodWords(figure.period, frequency)] : []),
  ];
  return words.length > 0 ? words.join(", ") : groupWords(figure);
}

/** The message first: the whole where it is shown, then the highest and lowest of what it is made of. */
function sentencesOf(indicator: LocalIndicator, figures: readonly SeenFigure[]): string[] {
  const shown = figures.flatMap((figure) => (figure.value === null ? [] : [{ figure, value: figure.value }]));
  const isWhole = ({ figure }: Shown) => figure.group + figure.place === "";
  const [whole] = shown.filter(isWhole).sort((a, b) => b.figure.period.localeCompare(a.figure.period));
  const parts = shown.filter((one) => !isWhole(one)).sort((a, b) => b.value - a.value);
  const [highest, lowest] = [parts[0], parts.at(-1)];
  if (!whole && !highest) return [figures.length === 0 ? m.local_sentence_none() : m.local_sentence_hidden()];
  const { name, area, frequency } = indicator;
  const words = ({ figure, value }: Shown) => ({ who: labelOf(indicator, figure, parts.map((one) => one.figure)), value: valueWords(indicator, value), period: periodWords(figure.period, frequency) });
  return [
    ...(whole ? [m.local_sentence_whole({ name, area, value: valueWords(indicator, whole.value), period: periodWords(whole.figure.period, frequency) })] : []),
    ...(!whole && highest && highest === lowest ? [m.local_sentence_one({ name, ...words(highest) })] : []),
    ...(highest && lowest && highest !== lowest ? [m.local_sentence_ends({ high: words(highest).who, highValue: words(highest).value, low: words(lowest).who, lowValue: words(lowest).value })] : []),
  ];
}

type Shown = { readonly figure: SeenFigure; readonly value: number };

function pick(wanted: string | null, known: readonly string[]): string | undefined {
  return wanted !== null && known.includes(wanted) ? wanted : undefined;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
