import type { Bar } from "../metric-panels";

/** The span of the axis: bars always begin at zero, and everything drawn fits, medians and the line of parity too. */
export function barScale(bars: readonly Bar[], parity: number | null): { readonly low: number; readonly high: number } {
  const ends = bars.flatMap(({ value, interval, medians = [] }) => [value, ...(interval ? [interval.low, interval.high] : []), ...medians.map((median) => median.value)]);
  const high = Math.max(0, parity ?? 0, ...ends);
  return { low: Math.min(0, ...ends), high: high === 0 ? 1 : high };
}
