import { showValue } from "~/content/metric-display";
import { columnOf } from "~/content/metrics";
import type { Baseline } from "./baseline";
import { rowKeyOf, type Figure } from "./figure";
import { landOf } from "./succession";

/** A number, or the two numbers of a pair, in the unit of its column. */
type Reading = { readonly value: number; readonly value2: number | null };

/** A standing baseline, the released figure its coalition decided about last, and how many targets start from it. */
export type HeldBaseline = {
  readonly baseline: Baseline;
  readonly decided: Reading | null;
  readonly targets: number;
};

/** A frozen figure about which the release in use says something else, and nobody has decided yet. */
export type Revision = {
  readonly baseline: Baseline;
  readonly figure: Figure;
  readonly targets: number;
};

/** The baselines whose very row (place, year, column, breakdown, group) the releases in use print otherwise than it was frozen.
 *  What was decided holds until a release prints yet another value. `figures` come from the one release that answers. */
export function revisionsOf(held: readonly HeldBaseline[], figures: readonly Figure[]): Revision[] {
  const byRow = new Map(figures.map((figure) => [lastingRow(rowKeyOf(figure)), figure]));
  return held.flatMap(({ baseline, decided, targets }) => {
    const figure = baseline.rowKey === null ? undefined : byRow.get(lastingRow(baseline.rowKey));
    if (!figure || !differs(figure.column, baseline, figure)) return [];
    return decided && !differs(figure.column, decided, figure) ? [] : [{ baseline, figure, targets }];
  });
}

/** Whether two values of a column look different where they are printed: a change of 0.7321 to 0.7319 is "0.73" twice. */
function differs(key: string, one: Reading, other: Reading): boolean {
  const column = columnOf(key);
  if (!column) return one.value !== other.value || one.value2 !== other.value2;
  return showValue(column, one.value, one.value2, "en") !== showValue(column, other.value, other.value2, "en");
}

/** A row under the code that its land has today: a later release may give the years before a renaming under the new code. */
function lastingRow(key: string): string {
  const [geography = "", ...rest] = key.split("|");
  return [landOf(geography), ...rest].join("|");
}
