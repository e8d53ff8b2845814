/** A figure that a coalition counts itself, as the small-count rule sees it. Plain shapes; runs anywhere. */

/** `count`: how many. `share`: so many of so many, kept as a proportion from 0 to 1. `rate`: so many for each `per`.
 *  `amount`: any other number (dollars, minutes). */
export const kinds = ["count", "share", "rate", "amount"] as const;
export type Kind = (typeof kinds)[number];

/** Counts from 1 to one less than this are hidden unless the coalition says otherwise (small-count rule: default 1–10). */
export const usualSmallest = 11;

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
