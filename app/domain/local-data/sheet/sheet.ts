/** One row as it stands in a file. */
export type Row = {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns in which the file itself keeps a number, as spreadsheets do: nothing about it is to be guessed. */
  readonly exact?: ReadonlySet<number>;
  /** In a table that had its years as columns, the column that the row was made from. */
  readonly under?: string;
};

/** What parts the cells of a text; null in a spreadsheet. */
export type Delimiter = "," | ";" | "\t" | "|";

/** A table before anybody said where it begins; its name is empty in a file that has only one. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[]; readonly delimiter: Delimiter | null };

export type TableProblem =
  | { readonly is: "empty" | "web-page" | "not-text" | "no-rows" | "one-column" | "old-workbook" | "broken-workbook" | "large-workbook" | "busy" }
  | { readonly is: "quote"; readonly line: number }
  | { readonly is: "too-many"; readonly most: number };

export const mostRows = 10_000;
export const mostColumns = 60;

/** How many cells of a row say something. */
export function filledCells({ cells }: Row): number {
  return cells.filter((cell) => cell !== "").length;
}
