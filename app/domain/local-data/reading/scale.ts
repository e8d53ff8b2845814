import { decimalsIn } from "./decimals";
import type { Mapping, Scale } from "../mapping";
import { type Decimals, readNumeral } from "./numeral";
import type { Row } from "../sheet/sheet";

export type ScaleFound = {
  /** Null when the column mixes both, or may: then somebody has to say. */
  readonly decided: Scale | null;
  /** Where it is mixed, one cell of each sort. */
  readonly examples: readonly string[];
};

type Cell = { readonly cell: string; readonly value: number; readonly percent: boolean; readonly ratio: number | null };

/** Decides once for a whole column of shares: by the counts beside it, by its percent signs, by numbers above one. "0.14" beside
 *  "12.5%", or beside "12.5", may be either. */
export function scaleIn(rows: readonly Row[], mapping: Mapping, decimalsOf: (column: number) => Decimals | undefined = () => undefined): ScaleFound {
  const cells = readCells(rows, mapping, decimalsOf);
  const bare = cells.filter(({ percent }) => !percent);
  const marked = cells.find(({ percent }) => percent);
  const counted = new Set(bare.flatMap(byCounts));
  const [only] = counted;
  if (counted.size === 1 && only) return { decided: only, examples: [] };
  const small = bare.find(({ value }) => value > 0 && value < 1);
  const large = bare.find(({ value }) => value > 1);
  const other = marked ?? large;
  if (bare.length === 0) return { decided: "hundred", examples: [] };
  if (marked) return { decided: null, examples: [marked.cell, (small ?? bare[0])?.cell ?? ""] };
  if (small && other) return { decided: null, examples: [other.cell, small.cell] };
  return { decided: large ? "hundred" : "one", examples: [] };
}

function readCells(rows: readonly Row[], { value: column, numerator, denominator }: Mapping, decimalsOf: (column: number) => Decimals | undefined): Cell[] {
  if (column === undefined) return [];
  const reader = (at: number | undefined, sort: "whole" | "share") => {
    const decimals = at === undefined ? "point" : (decimalsOf(at) ?? decimalsIn(inexact(rows, at), sort).decided ?? "point");
    return (row: Row) => (at === undefined ? null : numberIn(row, at, decimals));
  };
  const [valueOf, partOf, wholeOf] = [reader(column, "share"), reader(numerator, "whole"), reader(denominator, "whole")];
  return rows.flatMap((row) => {
    const value = valueOf(row);
    const [part, whole] = [partOf(row), wholeOf(row)];
    const ratio = part && whole && whole.value > 0 ? part.value / whole.value : null;
    return value ? [{ cell: row.cells[column] ?? "", ...value, ratio }] : [];
  });
}

function numberIn(row: Row, column: number, decimals: Decimals): { readonly value: number; readonly percent: boolean } | null {
  const numeral = readNumeral(row.cells[column] ?? "", row.exact?.has(column) ? "point" : decimals);
  return numeral.is === "number" ? numeral : null;
}

/** The cells of a column whose numbers stand there as words. */
export function inexact(rows: readonly Row[], column: number): string[] {
  return rows.flatMap((row) => (row.exact?.has(column) ? [] : [row.cells[column] ?? ""]));
}

/** Printed shares are rounded to whole percents at worst. */
const rounding = 0.0051;

function byCounts({ value, ratio }: Cell): Scale[] {
  if (ratio === null) return [];
  const [hundred, one] = [Math.abs(value / 100 - ratio) <= rounding, Math.abs(value - ratio) <= rounding];
  return hundred === one ? [] : [hundred ? "hundred" : "one"];
}
