import { cellsOf } from "../csv-row";
import { finding, type Finding } from "../finding";
import { LineCells } from "./line-cells";
import { textOf, type Line } from "./lines";

type Say = (found: Finding) => void;

const noLine: Line = { number: 0, bytes: Buffer.alloc(0), from: 0, to: 0, utf8: true, open: false };

/** One row at a time, as bytes and, where it is wanted, as words. Also says what is wrong with the shape of a row. */
export class Row {
  readonly cells: LineCells;
  /** Whether `cells` holds the row; else only its words do. */
  plain = false;
  line = noLine;
  private cut: readonly string[] | null = null;

  constructor(
    private readonly width: number,
    private readonly say: Say,
  ) {
    this.cells = new LineCells(width);
  }

  /** Turns to the next line; false, after saying why, when it is no row of this file. */
  open(line: Line): boolean {
    this.line = line;
    this.cut = null;
    this.plain = line.utf8 && !line.open && this.cells.cut(line);
    return this.plain || this.openWithCare(line);
  }

  /** The cells as words. */
  words(): readonly string[] {
    this.cut ??= cellsOf(textOf(this.line)) ?? [];
    return this.cut;
  }

  private openWithCare(line: Line): boolean {
    const { say, width } = this;
    const { number, open } = line;
    if (!line.utf8) say(finding("encoding", number, null, "", "UTF-8"));
    const text = textOf(line);
    const cells = cellsOf(text);
    this.cut = cells;
    if (open && (cells === null || cells.length < width || cells[width - 1] === "")) {
      say(finding("cut", number, null, text.slice(-40), String(width)));
      return false;
    }
    if (cells === null) say(finding("quote", number, null, text));
    else if (cells.length !== width) say(finding("cells", number, null, String(cells.length), String(width)));
    else if (open) say(finding("open_end", number, null, text.slice(-40)));
    return cells?.length === width;
  }
}
