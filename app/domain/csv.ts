/** A text made for one reader, with its name and kind. */
export type TextFile = { readonly name: string; readonly type: string; readonly text: string };

/** A table as a file of this name. */
export function csvFile(name: string, text: string): TextFile {
  return { name: `${name}.csv`, type: "text/csv; charset=utf-8", text };
}

/** A number is written as a number, null as nothing, text in quotes. */
export type Cell = string | number | null;

/** Lines of cells as a CSV file that spreadsheets open safely and in the right letters. */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  // The mark tells spreadsheets that the text is UTF-8.
  return `\uFEFF${lines.map((cells) => cells.map(safeCell).join(",")).join("\r\n")}\r\n`;
}

/** What spreadsheets take for a formula, also after spaces and in the full-width letters of East Asian keyboards; a tab or a new line
 *  among those spaces begins one by itself. */
const beginsFormula = /^[\s\u200B\uFEFF]*[=+\-@−＝＋－＠\t\r\n]/;
const plainNumber = /^[-+−]?\d+(?:[.,]\d+)*\s?%?$/;

/** A cell as it stands in the file. Text that begins like a formula gets an apostrophe before it; a negative number is none. */
export function safeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = beginsFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The words of a cell as somebody reads them: without the apostrophe that `safeCell` has put before them. */
export function disarmed(cell: string): string {
  return cell.startsWith("'") && beginsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Where the notes to a file are: beside it. */
export function notesPath(csvPath: string): string {
  return `${csvPath}${csvPath.includes("?") ? "&" : "?"}part=notes`;
}
