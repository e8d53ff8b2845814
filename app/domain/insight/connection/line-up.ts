import { columnOf, type MetricColumn } from "~/content/metrics";
import { placed } from "../all-places";
import { needsReason, qualityOf } from "../../release/quality";
import type { Series } from "../../ranking/series";
import type { LinedUp } from "./rank-correlation";

/** The values of a column in ascending order, as rankings hold them. */
export type Ordered = Pick<Series, "places" | "values" | "qualities"> & { readonly column: string };

/** Lines measures up over one list of all their places, so that any two can be laid side by side. Columns nobody knows are left out. */
export function lineUp(series: readonly Ordered[]): Map<string, LinedUp> {
  const positions = new Map<number, number>();
  for (const { places } of series) for (const place of places) if (!positions.has(place)) positions.set(place, positions.size);
  return new Map(series.flatMap((each) => {
    const column = columnOf(each.column);
    return column ? [[each.column, linedUp(column, each, positions)] as const] : [];
  }));
}

function linedUp(column: MetricColumn, { places, values, qualities }: Ordered, positions: ReadonlyMap<number, number>): LinedUp {
  const standing = new Uint8Array(positions.size);
  const sound: number[] = [];
  const worst: number[] = [];
  places.forEach((place, at) => {
    const position = positions.get(place) ?? 0;
    standing[position] = isSound[qualities[at] ?? 0] ? 1 : 2;
    if (standing[position] === 1) (placed(column, values[at] ?? 0) === Infinity ? worst : sound).push(at);
  });
  const ascending = [...sound, ...worst];
  return { order: Int32Array.from(ascending, (at) => positions.get(places[at] ?? 0) ?? 0), group: groups(ascending, values), standing };
}

/** By stored mark. */
const isSound = [0, 1, 2, 3].map((mark) => !needsReason(qualityOf(mark)));

/** Numbers the runs of equal values. Zeros that stand for "none at all" come last and are equal among themselves. */
function groups(ascending: readonly number[], values: Float64Array): Int32Array {
  let group = 0;
  return Int32Array.from(ascending, (at, index) => (index > 0 && values[at] !== values[ascending[index - 1] ?? 0] ? (group += 1) : group));
}
