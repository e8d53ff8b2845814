/** What a coalition counts itself. Plain words and shapes; runs anywhere. */

/** `count`: how many. `share`: so many of so many, kept as a proportion from 0 to 1. `rate`: so many for each `per`.
 *  `amount`: any other number (dollars, minutes). */
export const kinds = ["count", "share", "rate", "amount"] as const;
export type Kind = (typeof kinds)[number];

export const frequencies = ["year", "school_year", "quarter", "month", "once"] as const;
export type Frequency = (typeof frequencies)[number];

export const directions = ["higher", "lower", "neutral"] as const;
export type Direction = (typeof directions)[number];

/** Counts from 1 to one less than this are hidden unless the coalition says otherwise (small-count rule: default 1–10). */
export const usualSmallest = 11;

export type LocalIndicator = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: Kind;
  /** Words for an amount ("dollars"); empty otherwise. */
  readonly unit: string;
  /** A rate is for each so many; 1 otherwise. */
  readonly per: number;
  readonly direction: Direction;
  /** The area in words. */
  readonly area: string;
  /** The listed county or city it lies in, if one was named. */
  readonly place: { readonly id: string; readonly name: string; readonly stateCode: string } | null;
  readonly predictor: string | null;
  readonly frequency: Frequency;
  readonly source: string;
  readonly smallestShown: number;
  /** Each value counts from the beginning on. */
  readonly runningTotal: boolean;
};

/** Which figure: an empty place is the whole area, an empty group everybody. */
export type CellKey = { readonly place: string; readonly period: string; readonly groupType: string; readonly group: string };

/** A figure with what stands behind it. Shares are proportions. */
export type LocalFigure = CellKey & {
  /** The year the period begins in. */
  readonly year: number;
  /** Null where the source itself has hidden it. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lb: number | null;
  readonly ub: number | null;
};

/** One text for one figure, whatever its parts hold. */
export function keyOf({ place, period, groupType, group }: CellKey): string {
  return JSON.stringify([place, period, groupType, group]);
}

/** One text for a place and a group through all periods. */
export function seriesKey({ place, groupType, group }: Omit<CellKey, "period">): string {
  return JSON.stringify([place, groupType, group]);
}
