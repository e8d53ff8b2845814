import { type Frequency } from "~/content/period";
import { mostRows, type Row } from "../sheet/sheet";
import { readPeriod } from "./period";

/** Columns whose headers are periods, two or more. */
export function periodColumns(header: readonly string[], frequency: Frequency): number[] {
  const found = header.flatMap((name, column) => (readPeriod(name, frequency) ? [column] : []));
  return found.length > 1 ? found : [];
}

type Wide = { readonly header: readonly string[]; readonly rows: readonly Row[] };

/** A table with its years as columns, turned so that each value has a row with its year; the two new columns come last. Null when
 *  that makes too many rows. */
export function turned({ header, rows }: Wide, periods: readonly number[], names: { readonly period: string; readonly value: string }): Wide | null {
  if (rows.length * periods.length > mostRows) return null;
  const kept = [...header.keys()].filter((column) => !periods.includes(column));
  const pick = (cells: readonly string[]) => kept.map((column) => cells[column] ?? "");
  return {
    header: [...pick(header), names.period, names.value],
    rows: rows.flatMap((row) => periods.map((column) => turnedRow(row, column, { kept, under: header[column] ?? "", cells: pick(row.cells) }))),
  };
}

type Turn = { readonly kept: readonly number[]; readonly under: string; readonly cells: readonly string[] };

function turnedRow({ line, cells, exact }: Row, column: number, { kept, under, cells: own }: Turn): Row {
  const columns = [...kept, -1, column];
  const numbers = new Set(columns.flatMap((from, to) => (exact?.has(from) ? [to] : [])));
  return { line, cells: [...own, under, cells[column] ?? ""], under, ...(numbers.size > 0 && { exact: numbers }) };
}
