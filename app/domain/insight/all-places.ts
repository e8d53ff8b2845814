import type { MetricColumn } from "~/content/metrics";
import { needsReason, type Quality } from "../metric/quality";

/** What one place shows in a column and year. */
export type PlaceValue = { readonly geography: string; readonly value: number; readonly quality: Quality | null };

/** All places of a kind in one column and year. */
export type AllPlaces = {
  readonly year: number;
  readonly release: string;
  /** Sound values (strong or marginal), ascending, in the stored unit. */
  readonly sorted: readonly number[];
  readonly byPlace: ReadonlyMap<string, PlaceValue>;
  /** Places with a weak figure or one without a mark: shown where asked for, never counted. */
  readonly weak: number;
};

type Raw = { readonly year: number; readonly release: string; readonly values: readonly PlaceValue[] };

/** Puts the places of a column and year in order. A zero that stands for "none at all" where lower is better counts as the
 *  worst value there is. */
export function allPlacesOf(column: MetricColumn, { year, release, values }: Raw): AllPlaces {
  const read = values.map((place) => ({ ...place, value: placed(column, place.value) }));
  const sound = read.filter(isSound);
  const sorted = sound.map(({ value }) => value).sort((a, b) => a - b);
  return { year, release, sorted, byPlace: new Map(read.map((place) => [place.geography, place])), weak: read.length - sound.length };
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
export function shareBetween(sorted: readonly number[], a: number, b: number): number {
  if (sorted.length === 0 || a === b) return 0;
  return Math.abs(rankOf(sorted, a) - rankOf(sorted, b)) / sorted.length;
}

/** How many sorted values lie below `mark`; those that equal it count half. */
export function rankOf(sorted: readonly number[], mark: number): number {
  return (firstAt(sorted, (value) => value >= mark) + firstAt(sorted, (value) => value > mark)) / 2;
}

function firstAt(sorted: readonly number[], reached: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(sorted[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The middle of values in any order (the mean of the two middle ones when their number is even); null without any. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return lower === upper ? upper : (lower + upper) / 2;
}
