/** A value with its 95 % bounds, as released; bounds are missing where none are published. */
export type Estimate = { readonly value: number; readonly lb: number | null; readonly ub: number | null };

/** How far one value is from another, and between which bounds (95 %) the true distance lies; no bounds where a side has none. */
export type Difference = { readonly size: number; readonly interval: { readonly low: number; readonly high: number } | null };

/** What an interval says about a difference: `clear` of zero, perhaps only `chance`, or `unknown` without an interval. */
export type Clearness = "clear" | "chance" | "unknown";

/** `to − from`, in the unit of the column. Where both sides have bounds, each side's distance to its own bound is combined in
 *  quadrature, so uneven bounds stay uneven. Both values are treated as independent of each other; where they share a sample,
 *  the interval is rough. */
export function difference(from: Estimate, to: Estimate): Difference {
  const size = to.value - from.value;
  if (from.lb === null || from.ub === null || to.lb === null || to.ub === null) return { size, interval: null };
  const below = Math.hypot(to.value - to.lb, from.ub - from.value);
  const above = Math.hypot(to.ub - to.value, from.value - from.lb);
  return { size, interval: { low: size - below, high: size + above } };
}

/** Whether a difference can be told from no difference at all. */
export function clearnessOf({ interval }: Difference): Clearness {
  if (interval === null) return "unknown";
  return interval.low <= 0 && interval.high >= 0 ? "chance" : "clear";
}

/** Whether a value with its bounds can be told from a fixed number, such as the middle of the peers. */
export function clearOf({ value, lb, ub }: Estimate, mark: number): Clearness {
  if (lb === null || ub === null) return "unknown";
  return clearnessOf({ size: value - mark, interval: { low: lb - mark, high: ub - mark } });
}
