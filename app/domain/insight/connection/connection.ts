import type { Together } from "./rank-correlation";

/** How two measures move together, and between which bounds (95 %) that lies; no bounds where too few places count. */
export type Connection = Together & { readonly interval: Interval | null };
export type Interval = { readonly low: number; readonly high: number };

/** With fewer places the interval is no good approximation, and nothing is said. */
export const fewestPlaces = 10;

/** A connection is named when even the end of its interval that is nearest to zero is as strong as this. */
export const least = 0.3;

/** From these on, by the same end of the interval, a connection is a clear one, and a close one. */
export const clear = 0.5;
export const close = 0.7;

export type Strength = "loose" | "clear" | "close";

/** Adds the interval to what two measures show. */
export function connectionOf(found: Together): Connection {
  const { r, places } = found;
  return { ...found, interval: r === null || places < fewestPlaces ? null : intervalOf(r, places) };
}

/** The 95 % interval of a rank correlation, by Fisher's z with the standard error for ranks. A perfect order counts as half the
 *  smallest step less than perfect: taken at its word, it would leave no doubt at all, however few the places. Approximate: it
 *  takes places as independent of each other. Source: Bonett and Wright, Psychometrika 65 (2000), 23–28. */
export function intervalOf(r: number, places: number): Interval {
  const most = 1 - 6 / (places * (places * places - 1));
  const kept = Math.max(-most, Math.min(most, r));
  const z = Math.atanh(kept);
  const reach = 1.959964 * Math.sqrt((1 + (kept * kept) / 2) / (places - 3));
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}

/** How strong a connection is at least: the end of its interval that is nearest to zero, without its sign; 0 where it holds zero. */
export function surely({ interval }: Connection): number {
  if (interval === null || interval.low * interval.high <= 0) return 0;
  return Math.min(Math.abs(interval.low), Math.abs(interval.high));
}

/** In which words a connection is named; null when it is not worth naming. */
export function strengthOf(connection: Connection): Strength | null {
  const sure = surely(connection);
  if (sure < least) return null;
  if (sure < clear) return "loose";
  return sure < close ? "clear" : "close";
}

/** For sorting: the surest connection first, then by what was found. */
export function surestFirst(one: Connection, other: Connection): number {
  return surely(other) - surely(one) || Math.abs(other.r ?? 0) - Math.abs(one.r ?? 0);
}
