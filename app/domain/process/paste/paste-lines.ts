import { disarmed } from "../../csv";

/** The most rows that are taken at once, and the most columns. */
export const mostPasted = { rows: 5_000, columns: 60 } as const;

/** What came out of a spreadsheet, as lines of cells: parted by tabs, as a clipboard holds it, or by commas or semicolons, as a file does.
 *  Cells in quotes may hold all of these, and line breaks. Lines without any words are left out. */
export function pasteLines(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const lines = cut(plain, delimiterOf(plain));
  return lines.map((cells) => cells.map((cell) => disarmed(cell.trim()))).filter((cells) => cells.some((cell) => cell !== ""));
}

function delimiterOf(text: string): string {
  const [first = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split("\n", 1);
  return first.includes("\t") ? "\t" : first.split(";").length > first.split(",").length ? ";" : ",";
}

function cut(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = cellAt(text, at, delimiter);
    lines.at(-1)?.push(cell);
    if (text[end] === "\n") lines.push([]);
    at = end + 1;
  }
  return lines;
}

/** A cell that begins here, and where it ends. A quote counts only where it opens the cell; one that never closes is a quote. */
function cellAt(text: string, at: number, delimiter: string): { readonly cell: string; readonly end: number } {
  const quoted = text[at] === '"' ? closing(text, at) : null;
  if (quoted !== null && (quoted === text.length - 1 || text[quoted + 1] === delimiter || text[quoted + 1] === "\n")) return { cell: text.slice(at + 1, quoted).replaceAll('""', '"'), end: quoted + 1 };
  const ends = [text.indexOf(delimiter, at), text.indexOf("\n", at), text.length].filter((end) => end >= 0);
  const end = Math.min(...ends);
  return { cell: text.slice(at, end), end };
}

function closing(text: string, open: number): number | null {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return null;
}
