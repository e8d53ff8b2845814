import type { Direction } from "~/content/metrics/metric";
import { ascendingOrder } from "./ascending-order";
import { placeNumber } from "../place/place-number";
import { qualityOf, type Quality } from "../release/quality";
import { reordered, type Series } from "./series";

/** How the values of a column compare. */
export type Order = {
  /** Which way is better; "neutral" columns are ranked by value, the largest first, and nothing is better or worse. */
  readonly direction: Direction;
  /** A zero stands for "none at all", the worst there is, although lower is better. */
  readonly zeroIsWorst: boolean;
};

/** Where one place stands among those with a sound figure (strong or marginal). */
export type Rank = {
  /** 1 is best (of a neutral column: largest). Places with equal values share the better rank. Null where the place's own figure
   *  is weak or has no mark: it is left out itself. */
  readonly rank: number | null;
  /** Places with a sound figure, this one included when it has one. */
  readonly of: number;
  /** How many others with a sound figure have the very same value. */
  readonly tied: number;
  /** Share of the others with a sound figure that this place does better than, 0 to 100; equals count half. Null when there are no
   *  others, or no rank. */
  readonly percentile: number | null;
  /** How many figures are left out because they are weak or have no mark: say so wherever the rank is shown. */
  readonly leftOut: number;
  readonly quality: Quality | null;
  readonly value: number;
  readonly value2: number | null;
  readonly direction: Direction;
};

/** The number a value is ordered by: of a pair, the first over the second, 1 where both sides are equal. Null when the second
 *  is zero: a group without households holds no proportional part. */
export function measureOf(value: number, value2: number | null): number | null {
  if (value2 === null) return value;
  return value2 === 0 ? null : value / value2;
}

/** A series in ascending order; pairs that cannot be ordered are left out. */
export function ascending(series: Series): Series {
  const { values, values2 } = series;
  return reordered(series, ascendingOrder(values2 ? values.map((value, at) => measureOf(value, values2[at] ?? null) ?? Number.NaN) : values));
}

/** Where a place stands in a series, among all its sound figures or those of chosen places (it always counts itself). Null when
 *  the series has no value of it. One look over the values, whatever their order. */
export function rankIn(series: Series, geography: string, order: Order, among?: readonly string[]): Rank | null {
  const place = placeNumber(geography);
  const at = series.places.indexOf(place);
  if (at < 0) return null;
  const chosen = among && new Set([place, ...among.map(placeNumber)]);
  const own = goodness(series, at, order);
  const count = { better: 0, worse: 0, equal: 0, leftOut: 0 };
  for (let other = 0; other < series.places.length; other += 1) {
    if (chosen && !chosen.has(series.places[other] ?? 0)) continue;
    const theirs = goodness(series, other, order);
    if (isWeak(series, other)) count.leftOut += 1;
    else count[theirs > own ? "better" : theirs < own ? "worse" : "equal"] += 1;
  }
  return { ...ranked(count, !isWeak(series, at)), ...valueAt(series, at), direction: order.direction };
}

function goodness({ values, values2 }: Series, at: number, { direction, zeroIsWorst }: Order): number {
  const value = values[at] ?? 0;
  if (zeroIsWorst && value === 0) return -Infinity;
  const measure = measureOf(value, values2?.[at] ?? null) ?? 0;
  return direction === "lower" ? -measure : measure;
}

function isWeak({ qualities }: Series, at: number): boolean {
  return qualities[at] === 0 || qualities[at] === 3;
}

type Count = { readonly better: number; readonly worse: number; readonly equal: number; readonly leftOut: number };

function ranked({ better, worse, equal, leftOut }: Count, counts: boolean) {
  const of = better + worse + equal;
  if (!counts) return { rank: null, of, tied: equal, percentile: null, leftOut };
  const [tied, others] = [equal - 1, of - 1];
  return { rank: better + 1, of, tied, percentile: others === 0 ? null : (100 * (worse + tied / 2)) / others, leftOut };
}

function valueAt({ values, values2, qualities }: Series, at: number) {
  return { value: values[at] ?? 0, value2: values2?.[at] ?? null, quality: qualityOf(qualities[at] ?? null) };
}
