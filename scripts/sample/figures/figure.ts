/** How many digits a column of the released files carries. */
export type Precision = "whole" | "tenth" | "cent" | "seven" | "ten" | "full";

const decimals: Record<Precision, number> = { whole: 0, tenth: 1, cent: 2, seven: 7, ten: 10, full: 16 };

/** What stands in a file where there is no value. */
export const missing = "NA";

/** A number as the released files write it: the shortest form of the rounded number, scientific below a thousandth. */
export function figure(value: number, precision: Precision): string {
  const rounded = Number(value.toFixed(decimals[precision]));
  return rounded !== 0 && Math.abs(rounded) < 1e-3 ? rounded.toExponential() : String(rounded);
}

/** The two shares of a pair column, `share of housing wealth:share of households`, three decimals each. */
export function pair(first: number, second: number): string {
  return `${first.toFixed(3)}:${second.toFixed(3)}`;
}
