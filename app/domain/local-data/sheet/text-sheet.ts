import { Cursor } from "./cursor";
import { textOfFile, type Encoding } from "./file-text";
import { mostRows, type Delimiter, type Row, type Sheet, type TableProblem } from "./sheet";

/** Cuts a text file into cells, judging it by its content, not by its name. Titles may stand above the table. */
export function textSheet(bytes: Uint8Array): (Sheet & { readonly encoding: Encoding }) | TableProblem {
  const read = textOfFile(bytes);
  if (read === null) return { is: "not-text" };
  const { text, encoding } = read;
  if (text.trim() === "") return { is: "empty" };
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) return { is: "web-page" };
  const said = saidDelimiter(text);
  const delimiter = said?.delimiter ?? delimiterOf(text);
  if (delimiter === null) return { is: "one-column" };
  const cut = cutRows(new Cursor(text, delimiter, said?.skip ?? 0));
  return "is" in cut ? cut : { name: "", rows: cut.rows, delimiter, encoding };
}

/** Spreadsheet programs write `sep=;` into a first line of its own. */
function saidDelimiter(text: string): { readonly delimiter: Delimiter; readonly skip: number } | null {
  const [line, mark] = /^"?sep=(.)"?[;,\t|]*(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  const delimiter = marks.find((one) => one === mark);
  return line !== undefined && delimiter ? { delimiter, skip: line.length } : null;
}

/** The rarer in plain words the further in front. */
const marks = ["\t", ";", "|", ","] as const satisfies readonly Delimiter[];

/** A mark that parts fewer rows than this stands there by chance. */
const leastShare = 0.3;

/** As many characters and rows are looked at. */
const looked = { text: 1 << 16, rows: 60 };

/** The mark by which most rows have the same number of cells; titles above the table have others. */
function delimiterOf(text: string): Delimiter | null {
  const start = text.slice(0, looked.text);
  const found = marks.map((mark) => ({ mark, ...evenness(start, mark) })).filter(({ width, share }) => width > 1 && share > leastShare);
  const [best] = found.sort((a, b) => b.share - a.share);
  return best?.mark ?? null;
}

function evenness(text: string, mark: Delimiter): { readonly width: number; readonly share: number } {
  const at = new Cursor(text, mark, 0);
  const widths = new Map<number, number>();
  let rows = 0;
  while (!at.ended && rows < looked.rows) {
    const row = at.row();
    if (row === null) break;
    if (row.cells.every((cell) => cell === "")) continue;
    rows += 1;
    widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  }
  const [width, count] = [...widths].filter(([cells]) => cells > 1).sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return { width, share: count / Math.max(1, rows) };
}

/** Empty lines are left out, but counted. */
function cutRows(at: Cursor): { readonly rows: Row[] } | TableProblem {
  const rows: Row[] = [];
  while (!at.ended) {
    const row = at.row();
    if (row === null) return { is: "quote", line: at.quoteLine };
    if (row.cells.some((cell) => cell !== "")) rows.push(row);
    if (rows.length > mostRows + mostTitles) return { is: "too-many", most: mostRows };
  }
  return { rows };
}

/** Header, titles and notes come on top of the rows. */
const mostTitles = 100;
