/** A coalition's own file, as it comes out of spreadsheets of every language. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

export type CsvTable = {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: "," | ";" | "\t";
  /** How the file writes decimals. */
  readonly decimals: "point" | "comma";
  readonly encoding: "utf-8" | "windows-1252" | "utf-16";
};

export type TableProblem =
  | { readonly is: "empty" | "web-page" | "not-text" | "no-rows" | "one-column" }
  | { readonly is: "quote"; readonly line: number }
  | { readonly is: "too-many"; readonly most: number };

export const mostRows = 10_000;
const mostColumns = 60;

/** Judges a file by its content, not by its name, and cuts it into cells. */
export function readTable(bytes: Uint8Array): CsvTable | TableProblem {
  const read = decode(bytes);
  if (read === null) return { is: "not-text" };
  const { text, encoding } = read;
  if (text.trim() === "") return { is: "empty" };
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) return { is: "web-page" };
  const delimiter = delimiterOf(text);
  if (delimiter === null) return { is: "one-column" };
  const cut = cutRows(text, delimiter);
  if ("is" in cut) return cut;
  const [first, ...rows] = cut.rows;
  if (!first || rows.length === 0) return { is: "no-rows" };
  if (first.cells.length > mostColumns) return { is: "too-many", most: mostColumns };
  return { header: named(first.cells), rows, delimiter, encoding, decimals: decimalsOf(rows, delimiter) };
}

type Decoded = { readonly text: string; readonly encoding: CsvTable["encoding"] };

/** UTF-8, or Windows-1252 failing that; UTF-16 only where the file says so. Archives and other binary files are none of these. */
function decode(bytes: Uint8Array): Decoded | null {
  const wide = utf16(bytes);
  if (wide) return { text: wide, encoding: "utf-16" };
  if (bytes.some((byte) => byte < 9)) return null;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder("utf-16be").decode(bytes) : null;
}

/** The mark that parts the header into most cells. */
function delimiterOf(text: string): CsvTable["delimiter"] | null {
  const [line = ""] = text.trimStart().replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n|\r/);
  const marks = [",", ";", "\t"] as const;
  const [best] = marks.map((mark) => ({ mark, count: line.split(mark).length - 1 })).sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.mark : null;
}

/** Cuts text into rows of cells. Quotes may hold delimiters and line breaks; a doubled one is one quote. Empty lines are left
 *  out, but counted. */
function cutRows(text: string, delimiter: string): { readonly rows: Row[] } | TableProblem {
  const rows: Row[] = [];
  const at = new Cursor(text, delimiter);
  while (!at.ended) {
    const row = at.row();
    if (row === null) return { is: "quote", line: at.quoteLine };
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
    if (rows.length > mostRows + 1) return { is: "too-many", most: mostRows };
  }
  return { rows };
}

class Cursor {
  private at = 0;
  private line = 1;
  quoteLine = 1;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Null when a quote is opened and never closed. */
  row(): Row | null {
    const { line } = this;
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (cell === null) return null;
      cells.push(cell.trim());
      if (this.text[this.at] !== this.delimiter) break;
      this.at++;
    }
    this.lineBreak();
    return { line, cells };
  }

  private plain(): string {
    const from = this.at;
    while (!this.ended && !this.endsCell(this.text[this.at])) this.at++;
    return this.text.slice(from, this.at);
  }

  private quoted(): string | null {
    this.quoteLine = this.line;
    let cell = "";
    for (;;) {
      const end = this.text.indexOf('"', this.at + 1);
      if (end < 0) return null;
      const piece = this.text.slice(this.at + 1, end);
      this.line += piece.split("\n").length - 1;
      this.at = end + 1;
      cell += piece;
      if (this.text[this.at] !== '"') return cell + this.plain();
      cell += '"';
    }
  }

  private endsCell(mark: string | undefined): boolean {
    return mark === this.delimiter || mark === "\n" || mark === "\r";
  }

  private lineBreak(): void {
    if (this.text[this.at] === "\r") this.at++;
    if (this.text[this.at] === "\n") this.at++;
    this.line++;
  }
}

/** Columns without a name, or with the name of another, can still be told apart. */
function named(cells: readonly string[]): string[] {
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, " ").slice(0, 80) || `(${at + 1})`;
    return cells.indexOf(cell) === at ? name : `${name} (${at + 1})`;
  });
}

/** Where cells are parted by semicolons, numbers like "41,5" are decimals. */
function decimalsOf(rows: readonly Row[], delimiter: string): CsvTable["decimals"] {
  if (delimiter === ",") return "point";
  const decimal = (mark: string) => rows.some(({ cells }) => cells.some((cell) => new RegExp(`^[-+]?\\d+\\${mark}\\d{1,2}\\s*%?$`).test(cell)));
  return decimal(",") && !decimal(".") ? "comma" : "point";
}
