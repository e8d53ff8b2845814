import { columnOf } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import { everybody } from "../release/breakdown";
import { placeName } from "../place/geography";
import type { Quality } from "../release/quality";

/** What a coalition said about the numbers of a measure of its own: the unit of an amount ("days", "" for none), for how many
 *  people a rate counts, and the smallest count that may be shown. */
export type OwnMeasure = { readonly unit: string; readonly per: number; readonly smallestShown?: number };

/** A figure as it was when a coalition took it as its starting point. It never changes; a later one can supersede it. */
export type Baseline = {
  readonly id: string;
  readonly indicatorId: string;
  /** Key of the metric column; null for something the coalition counts itself. */
  readonly column: string | null;
  /** The name given when it was frozen; `baselineName` says it in the reader's language. */
  readonly name: string;
  readonly geography: { readonly id: string; readonly name: string; readonly stateCode: string } | null;
  readonly breakdown: string;
  readonly subgroup: string;
  readonly unit: string;
  /** Absent for a released metric. */
  readonly own?: OwnMeasure;
  readonly direction: string;
  readonly year: number;
  readonly value: number;
  readonly value2: number | null;
  readonly lb: number | null;
  readonly ub: number | null;
  readonly quality: Quality | null;
  readonly release: string;
  readonly fileSha256: string | null;
  readonly rowKey: string | null;
  readonly sourceNote: string;
  readonly overrideReason: string | null;
  readonly supersedesId: string | null;
  readonly supersedeReason: string | null;
  /** The baseline that took its place; null while it stands. */
  readonly supersededById: string | null;
  readonly frozenById: string;
  readonly frozenAt: Date;
};

type Named = {
  readonly column: string;
  readonly breakdown: string;
  readonly subgroup: string;
  readonly place: { readonly name: string; readonly stateCode: string };
};

/** "Pay to cost of living, professional services · Forsyth County, NC" in the reader's language. */
export function figureName({ column, breakdown, subgroup, place }: Named): string {
  const known = columnOf(column);
  const label = known ? say(known.label) : column;
  const group = breakdown === "overall" || subgroup === everybody ? "" : ` (${say(groupName(subgroup))})`;
  return `${label}${group} · ${placeName(place)}`;
}

/** The name of a baseline in the reader's language; a local one keeps the name it was given. */
export function baselineName({ column, breakdown, subgroup, geography, name }: Baseline): string {
  if (!column || !geography) return name;
  return figureName({ column, breakdown, subgroup, place: geography });
}
