import { m } from "~/content/messages";
import { yearsMeant } from "~/content/metric-years";
import type { PillarKey } from "~/content/framework";
import { breakdownName } from "~/content/metrics/breakdowns";
import { shortOf } from "~/content/metrics/in-short";
import { say } from "~/content/text";
import type { Shown } from "../../metric/shown";
import type { Community } from "../../place/geography";
import { placeLabel, withSpan } from "../../place/place-label";
import { type Cell, cellOf, figureIn } from "./matrix-cell";
import { findingOf } from "./finding";
import { type Tally, tallyOf, testedIn } from "./tally";

/** Places and predictors beside each other. */
export type Matrix = {
  /** What it says, in a sentence or two. */
  readonly finding: string;
  readonly columns: readonly MatrixColumn[];
  readonly pillars: readonly MatrixPillar[];
  /** How many differences could be tested, and how many of those stand on weak data. */
  readonly tested: { readonly count: number; readonly weak: number };
};

export type MatrixColumn = {
  readonly id: string;
  readonly name: string;
  /** What the others are read against has none. */
  readonly tally: Tally | null;
  /** It is the coalition's own place. */
  readonly own: boolean;
};

export type MatrixPillar = { readonly key: PillarKey; readonly name: string; readonly rows: readonly MatrixRow[] };

export type MatrixRow = {
  readonly key: string;
  readonly name: string;
  /** What is counted, and of which years. */
  readonly note: string;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
};

/** A predictor with what is shown of its first metric, and how many metrics it has. */
export type MatrixSource = { readonly key: string; readonly name: string; readonly pillar: { readonly key: PillarKey; readonly name: string }; readonly shown: Shown; readonly metrics: number };

/** The matrix of predictors in the order of the framework, and of places; the others are read against the first. `own` is the
 *  coalition's place. */
export function matrixOf(sources: readonly MatrixSource[], places: readonly Community[], own: string): Matrix {
  const rows = sources.map((source) => ({ source, row: rowOf(source, places) }));
  const cells = rows.map(({ row }) => row.cells);
  const names = namesOf(places);
  const columns = places.map(({ id }, at): MatrixColumn => ({
    id,
    name: names[at] ?? id,
    own: id === own,
    tally: at === 0 ? null : tallyOf(cells.map((line) => line[at]?.mark ?? null)),
  }));
  return { finding: findingIn(columns, cells), columns, pillars: byPillar(rows), tested: testedOf(columns, cells) };
}

function rowOf({ key, name, shown, metrics }: MatrixSource, places: readonly Community[]): MatrixRow {
  const [first, ...others] = places;
  const ours = first && figureIn(shown, first);
  const cells = first ? [cellOf(shown, first, null), ...others.map((place) => cellOf(shown, place, ours))] : [];
  return { key, name, note: noteOf(shown, metrics), cells };
}

/** "adults 25 to 54 with a job · 2023 · Gender: All". */
function noteOf({ column, year, choice: { breakdown } }: Shown, metrics: number): string {
  const split = breakdown === "overall" ? undefined : breakdownName(breakdown);
  return [
    say(shortOf(column)),
    ...(year === null ? [] : [yearsMeant({ column: column.key, breakdown }, year)]),
    ...(split ? [m.dashboard_row_split({ split: say(split) })] : []),
    ...(metrics > 1 ? [m.dashboard_row_more({ count: metrics - 1 })] : []),
  ].join(" · ");
}

function byPillar(rows: readonly { readonly source: MatrixSource; readonly row: MatrixRow }[]): MatrixPillar[] {
  const pillars = new Map<PillarKey, { name: string; rows: MatrixRow[] }>();
  for (const { source: { pillar }, row } of rows) {
    const known = pillars.get(pillar.key);
    if (known) known.rows.push(row);
    else pillars.set(pillar.key, { name: pillar.name, rows: [row] });
  }
  return [...pillars].map(([key, pillar]) => ({ key, ...pillar }));
}

/** The state is left away where it is the same for all, and so is the word "County". */
function namesOf(places: readonly Community[]): string[] {
  const oneState = new Set(places.map(({ stateCode }) => stateCode)).size === 1;
  if (!oneState) return places.map(placeLabel);
  const counties = places.length > 1 && places.every(({ name }) => name.endsWith(county));
  return places.map(({ id, name }) => withSpan(id, counties ? name.slice(0, -county.length) : name));
}

const county = " County";

function findingIn(columns: readonly MatrixColumn[], cells: readonly (readonly Cell[])[]): string {
  const [first, ...others] = columns;
  return findingOf({
    place: first?.own === true ? null : (first?.name ?? null),
    name: first?.name ?? "",
    others: others.flatMap(({ name, tally }) => (tally ? [{ name, tally }] : [])),
    all: cells.length,
    ours: cells.filter((line) => line[0] !== undefined && line[0].value !== null).length,
  });
}

function testedOf(columns: readonly MatrixColumn[], cells: readonly (readonly Cell[])[]): Matrix["tested"] {
  const count = columns.reduce((sum, { tally }) => sum + (tally ? testedIn(tally) : 0), 0);
  const weak = cells.flatMap(([ours, ...others]) => others.filter(({ mark, weak: isWeak }) => (mark === "better" || mark === "worse") && (isWeak || ours?.weak === true)));
  return { count, weak: weak.length };
}
