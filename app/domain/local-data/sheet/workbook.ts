import { z } from "zod";
import { mostColumns, mostRows, type Sheet } from "./sheet";

/** A spreadsheet as it is kept between two steps: by sheet, each row with its number and its cells. Numbers are numbers, everything
 *  else is words. */
export const workbookShape = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.object({ line: z.int(), cells: z.array(z.union([z.string(), z.number()])) })) })),
});
export type Workbook = z.infer<typeof workbookShape>;

/** Rows and columns beyond these are cut off: a table that has them is refused all the same. */
export const workbookLimits = { sheets: 50, rows: mostRows + 200, columns: mostColumns + 1, characters: 500 } as const;

export function sheetsOf({ sheets }: Workbook): Sheet[] {
  return sheets.map(({ name, rows }) => ({
    name,
    delimiter: null,
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => (typeof cell === "number" ? String(cell) : cell.trim())),
      exact: new Set(cells.flatMap((cell, column) => (typeof cell === "number" ? [column] : []))),
    })),
  }));
}
