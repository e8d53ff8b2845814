import { columnOf } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import type { Locale } from "~/content/messages";
import { say } from "~/content/text";
import { everybody } from "../release/breakdown";
import { placeName } from "../place/geography";
import type { OwnSource } from "./own-source";
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
  /** The same in parts, of something the coalition counts itself. */
  readonly ownSource?: OwnSource | null;
  /** In which language its reasons are; absent where nobody can tell. */
  readonly language?: Locale | null;
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

/** What is measured, and for whom; `column` is null for what a coalition counts itself, which keeps the name it was given. */
export type Measured = { readonly column: string | null; readonly breakdown: string; readonly subgroup: string; readonly name: string };

/** "Pay compared with the cost of living (Professional services)" in the reader's language, without the place. */
export function measureName({ column, breakdown, subgroup, name }: Measured): string {
  if (column === null) return name;
  const known = columnOf(column);
  const group = breakdown === "overall" || subgroup === "" || subgroup === everybody ? "" : ` (${say(groupName(subgroup))})`;
  return `${known ? say(known.label) : name}${group}`;
}

/** "Pay compared with the cost of living (Professional services) · Forsyth County, NC" in the reader's language. */
export function figureName({ place, ...measured }: Named): string {
  return `${measureName({ ...measured, name: measured.column })} · ${placeName(place)}`;
}

/** The name of a baseline in the reader's language; a local one keeps the name it was given. */
export function baselineName({ column, ...measure }: Pick<Baseline, "column" | "name" | "breakdown" | "subgroup" | "geography">): string {
  return indicatorName({ metric: column, ...measure });
}

/** What is followed, as it is stored. */
export type NamedIndicator = {
  readonly name: string;
  readonly metric: string | null;
  readonly breakdown: string;
  readonly subgroup: string;
  readonly geography: { readonly name: string; readonly stateCode: string } | null;
};

/** The name of what a coalition follows, in the reader's language; what it counts itself keeps the name it was given. */
export function indicatorName({ name, metric, breakdown, subgroup, geography }: NamedIndicator): string {
  return metric && geography ? figureName({ column: metric, breakdown, subgroup, place: geography }) : name;
}
