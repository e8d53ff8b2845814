import type { Delimiter, Row } from "./sheet";

/** Goes over a text and cuts it into rows of cells. Quotes may hold delimiters and line breaks; a doubled one is one quote. Lines
 *  are counted through them. */
export class Cursor {
  private at: number;
  private line = 1;
  quoteLine = 1;

  /** Begins behind the first `skip` characters, which are a line of their own. */
  constructor(
    private readonly text: string,
    private readonly delimiter: Delimiter,
    skip: number,
  ) {
    this.at = skip;
    if (skip > 0) this.line += 1;
  }

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
