import type { Kind, LocalFigure } from "./counted";

/** The counts behind a figure, the one that says how many people it rests on first. Empty when nobody said; null when the
 *  source has hidden the figure, so that its counts must be taken for small. */
export type Counts = readonly number[] | null;

type Counted = Pick<LocalFigure, "value" | "numerator" | "denominator">;

/** A share hides three counts: of how many, how many, and how many not. A percentage without its numerator still gives it
 *  away. An amount rests on the people it was taken from. */
export function countsOf({ value, numerator, denominator }: Counted, { kind, per }: { readonly kind: Kind; readonly per: number }): Counts {
  if (value === null) return null;
  if (kind === "count") return [value];
  if (denominator === null) return numerator === null ? [] : [numerator];
  if (kind === "amount") return [denominator];
  const part = numerator ?? Math.round((value * denominator) / per);
  return kind === "share" ? [denominator, part, denominator - part] : [denominator, part];
}

/** Small-count rule: from 1 to one less than the smallest count shown. Zero may be shown. */
export function isSmall(count: number, smallestShown: number): boolean {
  return count > 0 && count < smallestShown;
}

/** Rates on fewer than this many are marked unreliable: one person more or less moves them by five points and over. */
export const unreliableBelow = 20;

export function isUnreliable({ denominator }: Counted, kind: Kind): boolean {
  return (kind === "share" || kind === "rate") && denominator !== null && denominator < unreliableBelow;
}
