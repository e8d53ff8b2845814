import type { MetricColumn } from "~/content/metrics";
import type { GeographyKind } from "../place/geography";
import { placeId, placeNumber } from "../place/place-number";
import { needsReason, qualityOf, type Quality } from "../release/quality";
import type { Series } from "../ranking/series";

/** What one place shows in a column and year. */
export type PlaceValue = { readonly geography: string; readonly value: number; readonly quality: Quality | null };

/** All places of a kind in one column and year. */
export type AllPlaces = {
  readonly year: number;
  readonly release: string;
  /** Sound values (strong or marginal), ascending, in the stored unit. */
  readonly sorted: Numbers;
  /** The places that were asked for, weak ones too. */
  readonly byPlace: ReadonlyMap<string, PlaceValue>;
  /** Places with a weak figure or one without a mark: shown where asked for, never counted. */
  readonly weak: number;
};

/** Numbers in ascending order. */
export type Numbers = ArrayLike<number>;

/** The values of a column and year in ascending order, as rankings hold them. */
export type Ranked = Pick<Series, "places" | "values" | "qualities"> & { readonly geographyKind: GeographyKind; readonly year: number; readonly release: string };

/** What a ranking says about all places, and about the `asked` ones by name (all, when none are named). A zero that stands for
 *  "none at all" where lower is better counts as the worst value there is. */
export function allPlacesOf(column: MetricColumn, ranked: Ranked, asked?: readonly string[]): AllPlaces {
  const { places, values, year, release } = ranked;
  const sorted = soundOf(column, ranked);
  const byPlace = asked ? valuesAt(column, ranked, asked.map((id) => places.indexOf(placeNumber(id))).filter((at) => at >= 0)) : everyValue(column, ranked);
  return { year, release, sorted, byPlace, weak: values.length - sorted.length };
}

function valuesAt(column: MetricColumn, { places, values, qualities, geographyKind }: Ranked, positions: Iterable<number>): Map<string, PlaceValue> {
  return new Map(Array.from(positions, (at): [string, PlaceValue] => {
    const geography = placeId(geographyKind, places[at] ?? 0);
    return [geography, { geography, value: placed(column, values[at] ?? 0), quality: qualityOf(qualities[at] ?? null) }];
  }));
}

// Both are figured once for the values of a ranking, which are kept from page to page.
const knownSound = new WeakMap<Float64Array, Numbers>();
const knownValues = new WeakMap<Float64Array, ReadonlyMap<string, PlaceValue>>();

/** The values of all places, by place. */
function everyValue(column: MetricColumn, ranked: Ranked): ReadonlyMap<string, PlaceValue> {
  const found = knownValues.get(ranked.values) ?? valuesAt(column, ranked, ranked.places.keys());
  knownValues.set(ranked.values, found);
  return found;
}

/** The values that may be counted, ascending. */
function soundOf(column: MetricColumn, { values, qualities }: Ranked): Numbers {
  const before = knownSound.get(values);
  if (before) return before;
  const sound = values.filter((_, at) => isSound({ quality: qualityOf(qualities[at] ?? null) })).map((value) => placed(column, value));
  const sorted = sound[sound.length - 1] === Infinity || sound[0] === Infinity ? sound.sort() : sound;
  knownSound.set(values, sorted);
  return sorted;
}

/** Where a value stands in an order of values: infinitely far out when its zero means the worst. */
export function placed(column: MetricColumn, value: number): number {
  return value === 0 && column.zero?.means === "worst" ? Infinity : value;
}

/** Whether a figure may be counted: strong or marginal, not weak and not without a mark. */
export function isSound({ quality }: { readonly quality: Quality | null }): boolean {
  return !needsReason(quality);
}

/** The share (0 to 1) of sorted values that lie between two values; one that equals an end counts half. It measures distances of
 *  any unit by one yardstick: how many places one would pass on the way. */
export function shareBetween(sorted: Numbers, a: number, b: number): number {
  if (sorted.length === 0 || a === b) return 0;
  return Math.abs(rankOf(sorted, a) - rankOf(sorted, b)) / sorted.length;
}

/** How many sorted values lie below `mark`; those that equal it count half. */
export function rankOf(sorted: Numbers, mark: number): number {
  return (countBelow(sorted, mark) + countUpTo(sorted, mark)) / 2;
}

/** How many sorted values lie below `mark`. */
export function countBelow(sorted: Numbers, mark: number): number {
  return firstAt(sorted, (value) => value >= mark);
}

/** How many sorted values are at most `mark`. */
export function countUpTo(sorted: Numbers, mark: number): number {
  return firstAt(sorted, (value) => value > mark);
}

function firstAt(sorted: Numbers, reached: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(sorted[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The middle of sorted values (the mean of the two middle ones when their number is even); null without any. */
export function medianOf(sorted: Numbers): number | null {
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return lower === upper ? upper : (lower + upper) / 2;
}
