/** Which numbers of a measure can be at all, for what is wanted and for what is measured alike; and which make one ask. Pure. */
import { lookOf } from "~/content/metrics/column-looks";
import { findColumnRule } from "~/domain/release/column";
import type { Indicator } from "../indicator";

export type Of = Pick<Indicator, "unit" | "column">;
export type Limits = { readonly least: number; readonly most: number };

/** The least and most a measure can be, in its own unit. Released metrics have the limits that their files are checked by; what
 *  a coalition counts itself has those of its unit: shares lie between 0 and 1, counts and rates are never negative. */
export function limitsOf({ unit, column }: Of): Limits {
  const rule = column === null ? null : findColumnRule(column);
  if (rule) return rule;
  if (unit === "proportion") return { least: 0, most: 1 };
  return { least: unit === "amount" ? -Infinity : 0, most: Infinity };
}

export function isPossible(value: number, of: Of): boolean {
  const { least, most } = limitsOf(of);
  return value >= least && value <= most;
}

/** A number that cannot be wished for although it can be measured: where 0 means that there is none at all, although lower
 *  numbers are better, as with people for each physician. */
export function isWorst(value: number, { column }: Of): boolean {
  return value === 0 && column !== null && lookOf(column)?.zero?.means === "worst";
}

/** How many times a number is as large, or as small, as the last one: 100 and more, 10 and more, or null where it is near or
 *  where there is nothing to hold it against. A slip of the decimal point looks like this. */
export function timesApart(value: number, last: number | null): 10 | 100 | null {
  if (last === null || last === 0 || value === 0) return null;
  const times = Math.abs(value / last);
  const apart = Math.max(times, 1 / times) * (1 + Number.EPSILON * 8);
  return apart >= 100 ? 100 : apart >= 10 ? 10 : null;
}
