import { type Frequency } from "~/content/period";
import type { Encoding } from "../sheet/file-text";
import { findHeader, notesBelow } from "./header-row";
import { mostColumns, mostRows, type Delimiter, type Row, type Sheet, type TableProblem } from "../sheet/sheet";
import { textSheet } from "../sheet/text-sheet";
import { periodColumns, turned } from "./wide";

/** A coalition's own table, as it comes out of spreadsheets of every language, with a name for each column. */
export type CsvTable = {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: Delimiter | null;
  /** Where the table lies in the file. */
  readonly layout: Layout;
  /** Rows that are no part of it: titles above, notes below. */
  readonly left: { readonly above: number; readonly below: number };
  /** Names of the columns that are periods, whether or not they were turned into rows. */
  readonly periods: readonly string[];
};

/** How a table lies in a file. */
export type Layout = {
  /** Name of the sheet; empty in a text file. */
  readonly sheet: string;
  /** Line of the header; 0 when there is none. */
  readonly header: number;
  /** Whether its years (or other periods) are columns. */
  readonly wide: boolean;
};

export type LayoutWish = {
  readonly frequency: Frequency;
  /** Names for what the headers of the periods, and the cells under them, become. */
  readonly names: { readonly period: string; readonly value: string };
  /** What somebody has said; the rest is found out. */
  readonly said?: Partial<Layout>;
};

export const plainWish: LayoutWish = { frequency: "year", names: { period: "Period", value: "Value" } };

/** Judges a text file by its content, not by its name, and cuts it into named columns and rows. */
export function readTable(bytes: Uint8Array, wish: LayoutWish = plainWish): (CsvTable & { readonly encoding: Encoding }) | TableProblem {
  const sheet = textSheet(bytes);
  if ("is" in sheet) return sheet;
  const table = tableIn([sheet], wish);
  return "is" in table ? table : { ...table, encoding: sheet.encoding };
}

/** The table of a file: of the sheet that was said, or of the first that has one. */
export function tableIn(sheets: readonly Sheet[], wish: LayoutWish): CsvTable | TableProblem {
  const said = sheets.find(({ name }) => name === wish.said?.sheet);
  const tables = (said ? [said] : sheets).map((sheet) => tableOf(sheet, wish));
  return tables.find((table) => !("is" in table)) ?? tables[0] ?? { is: "empty" };
}

function tableOf(sheet: Sheet, { frequency, names, said = {} }: LayoutWish): CsvTable | TableProblem {
  const { rows, delimiter } = sheet;
  const at = said.header === undefined ? (findHeader(rows, frequency) ?? -1) : said.header === 0 ? -1 : rows.findIndex(({ line }) => line === said.header);
  const under = rows.slice(at + 1);
  const body = under.slice(0, under.length - notesBelow(under));
  const width = at < 0 ? Math.max(0, ...body.map(({ cells }) => cells.length)) : (rows[at]?.cells.length ?? 0);
  if (body.length === 0) return { is: "no-rows" };
  if (width < 2) return { is: "one-column" };
  if (body.length > mostRows) return { is: "too-many", most: mostRows };
  if (width > mostColumns) return { is: "too-many", most: mostColumns };
  const header = named(at < 0 ? Array.from({ length: width }, () => "") : (rows[at]?.cells ?? []));
  const plain = { header, rows: body.map((row) => fitted(row, width)) };
  const periods = periodColumns(header, frequency);
  const wide = periods.length > 0 && said.wide !== false;
  const shaped = wide ? turned(plain, periods, names) : plain;
  if (shaped === null) return { is: "too-many", most: mostRows };
  return {
    ...shaped,
    delimiter,
    layout: { sheet: sheet.name, header: at < 0 ? 0 : (rows[at]?.line ?? 0), wide },
    left: { above: Math.max(0, at), below: under.length - body.length },
    periods: periods.map((column) => header[column] ?? ""),
  };
}

/** A row without the empty cells that spreadsheet programs write behind a table. */
function fitted(row: Row, width: number): Row {
  return row.cells.length > width && row.cells.slice(width).every((cell) => cell === "") ? { ...row, cells: row.cells.slice(0, width) } : row;
}

/** Columns without a name, or with the name of another, can still be told apart. */
function named(cells: readonly string[]): string[] {
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, " ").slice(0, 80) || `(${at + 1})`;
    return cells.indexOf(cell) === at || cell === "" ? name : `${name} (${at + 1})`;
  });
}
