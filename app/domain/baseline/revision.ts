import { showInterval, showValue } from "~/content/metric-display";
import { columnOf } from "~/content/metrics";
import type { Baseline } from "./baseline";
import { rowKeyOf, type Figure } from "../figure/figure";
import type { Quality } from "../release/quality";
import { landOf } from "../place/succession";

/** A figure as it is printed: a number or the two numbers of a pair, bounds and quality, in the unit of its column. */
export type Reading = {
  readonly value: number;
  readonly value2: number | null;
  readonly lb: number | null;
  readonly ub: number | null;
  readonly quality: Quality | null;
};

/** The figure a coalition decided about, and the file that it stood in; without a value where the release had withdrawn it. */
export type Decided = Omit<Reading, "value"> & { readonly value: number | null; readonly fileSha256: string };

/** A standing baseline, the released figure its coalition decided about last, and how many targets start from it. */
export type HeldBaseline = {
  readonly baseline: Baseline;
  readonly decided: Decided | null;
  readonly targets: number;
};

/** What of a figure a release says otherwise. */
export type Revised = "value" | "bounds" | "quality";

/** A frozen figure about which the release in use says something else, and nobody has decided yet. */
export type Revision = {
  readonly baseline: Baseline;
  readonly figure: Figure;
  readonly revised: readonly Revised[];
  readonly targets: number;
};

/** The baselines whose very row (place, year, column, breakdown, group) the releases in use print otherwise than it was frozen:
 *  another value, other bounds or another quality. What was decided holds while the same file answers, and until a release
 *  prints something else again. `figures` come from the one release that answers. */
export function revisionsOf(held: readonly HeldBaseline[], figures: readonly Figure[]): Revision[] {
  const byRow = new Map(figures.map((figure) => [lastingRow(rowKeyOf(figure)), figure]));
  return held.flatMap(({ baseline, decided, targets }) => {
    const figure = baseline.rowKey === null ? undefined : byRow.get(lastingRow(baseline.rowKey));
    const revised = figure ? differences(figure.column, baseline, figure) : [];
    return !figure || revised.length === 0 || isDecided(figure, decided) ? [] : [{ baseline, figure, revised, targets }];
  });
}

function isDecided(figure: Figure, decided: Decided | null): boolean {
  if (decided === null) return false;
  const { value } = decided;
  return decided.fileSha256 === figure.file.sha256 || (value !== null && differences(figure.column, { ...decided, value }, figure).length === 0);
}

/** A frozen figure that the release in use does not have any more, and nobody has decided yet. */
export type WithdrawnBaseline = {
  readonly baseline: Baseline;
  /** The file that answers for the figure's series today, without the figure. */
  readonly file: Figure["file"];
  readonly targets: number;
};

/** What the releases in use hold: their figures, and the file that answers for the series of a baseline (null when none does). */
export type Released = { readonly figures: readonly Figure[]; readonly answering: (baseline: Baseline) => Figure["file"] | null };

/** The baselines whose row the file that answers now does not have, other than the one they were frozen from. Where no release
 *  answers, nothing was withdrawn. What was decided holds until a release has the figure again. */
export function withdrawnOf(held: readonly HeldBaseline[], { figures, answering }: Released): WithdrawnBaseline[] {
  const rows = new Set(figures.map((figure) => lastingRow(rowKeyOf(figure))));
  return held.flatMap(({ baseline, decided, targets }) => {
    const file = baseline.rowKey === null || rows.has(lastingRow(baseline.rowKey)) ? null : answering(baseline);
    const isOpen = file !== null && file.sha256 !== baseline.fileSha256 && (decided === null || (decided.value !== null && decided.fileSha256 !== file.sha256));
    return isOpen ? [{ baseline, file, targets }] : [];
  });
}

/** What of two figures of a column looks different where they are printed: a change of 0.7321 to 0.7319 is "0.73" twice. */
function differences(key: string, one: Reading, other: Reading): Revised[] {
  const column = columnOf(key);
  const value = ({ value: first, value2 }: Reading) => (column ? showValue(column, first, value2, "en") : `${first} ${value2}`);
  const bounds = ({ lb, ub }: Reading) => (column && lb !== null && ub !== null ? showInterval(column, lb, ub, "en") : `${lb} ${ub}`);
  const found: readonly (Revised | false)[] = [
    value(one) !== value(other) && "value",
    bounds(one) !== bounds(other) && "bounds",
    one.quality !== other.quality && "quality",
  ];
  return found.filter((each) => each !== false);
}

/** A row under the code that its land has today: a later release may give the years before a renaming under the new code. */
function lastingRow(key: string): string {
  const [geography = "", ...rest] = key.split("|");
  return [landOf(geography), ...rest].join("|");
}
