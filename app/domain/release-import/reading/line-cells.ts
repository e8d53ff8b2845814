import type { Line } from "./lines";

const comma = 44;
const quote = 34;

/** Where the cells of a line begin and end in its bytes, without their quotes. One object serves all lines of a file: cutting
 *  a line makes no text and no array. */
export class LineCells {
  bytes: Buffer = Buffer.alloc(0);
  readonly from: Int32Array;
  readonly to: Int32Array;

  constructor(private readonly width: number) {
    this.from = new Int32Array(width);
    this.to = new Int32Array(width);
  }

  /** Cuts a line, or only its `first` cells. False when it has another number of cells, or quotes that stand for more than the
   *  edges of a cell: then it wants to be read with care (`cellsOf`). */
  cut({ bytes, from: start, to: end }: Line, first: number = this.width): boolean {
    const { from, to, width } = this;
    this.bytes = bytes;
    let nth = 0;
    let begin = start;
    for (let at = start; at <= end; at += 1) {
      if (at === begin && bytes[at] === quote && at < end) {
        const close = bytes.indexOf(quote, at + 1);
        if (close < 0 || close >= end || nth === width || (close + 1 < end && bytes[close + 1] !== comma)) return false;
        from[nth] = at + 1;
        to[nth] = close;
        at = close + 1;
      } else if (at === end || bytes[at] === comma) {
        if (nth === width) return false;
        from[nth] = begin;
        to[nth] = at;
      } else continue;
      nth += 1;
      begin = at + 1;
      if (nth === first && first < width) return true;
    }
    return nth === width;
  }

  /** Whether these bytes stand in a cell; a column that the file does not have holds nothing. */
  holds(cell: number, wanted: Buffer): boolean {
    if (cell < 0) return wanted.length === 0;
    const { bytes, from, to } = this;
    const [begin, end] = [from[cell] ?? 0, to[cell] ?? 0];
    return wanted.length === end - begin && bytes.compare(wanted, 0, wanted.length, begin, end) === 0;
  }

  /** The words of a cell; empty for a column that the file does not have. */
  text(cell: number): string {
    return cell < 0 ? "" : this.bytes.toString("utf8", this.from[cell], this.to[cell]);
  }
}
