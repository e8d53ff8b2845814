import { numberAt } from "./byte-number";
import type { LineCells } from "./line-cells";
import type { MetricColumn } from "./metric-columns";
import { qualityWord, type Quality } from "./quality";
import { inOrder, within } from "./row-value";

const colon = 58;
const capitalN = 78;
const capitalA = 65;

const marks: readonly (readonly [Buffer, Quality])[] = ([1, 2, 3] as const).flatMap((quality) => [
  [Buffer.from(qualityWord(quality)), quality] as const,
  [Buffer.from(String(quality)), quality] as const,
]);

/** One metric of a row, read straight from its bytes. One object serves all values of a file; after "value" it holds the
 *  numbers, null where there is none. */
export class PlainValue {
  value = 0;
  value2: number | null = null;
  lb: number | null = null;
  ub: number | null = null;
  quality: Quality | null = null;

  /** "odd" is everything about which there might be something to say; `readRowValue` then reads it with care. */
  read(column: MetricColumn, cells: LineCells): "value" | "missing" | "odd" {
    const { at, lbAt, ubAt, qualityAt } = column;
    if (isMissing(cells, at)) return isMissing(cells, lbAt) && isMissing(cells, ubAt) && isMissing(cells, qualityAt) ? "missing" : "odd";
    this.readNumbers(column, cells);
    this.lb = this.bound(cells, lbAt);
    this.ub = this.bound(cells, ubAt);
    this.quality = markIn(cells, qualityAt);
    return this.isPlain(column) ? "value" : "odd";
  }

  private readNumbers({ at, rule }: MetricColumn, { bytes, from, to }: LineCells): void {
    const begin = from[at] ?? 0;
    const end = to[at] ?? 0;
    const second = rule.form === "pair" ? bytes.indexOf(colon, begin) : end;
    this.value = numberAt(bytes, begin, second < 0 || second > end ? begin : second);
    this.value2 = rule.form === "pair" ? numberAt(bytes, second + 1, end) : null;
  }

  private bound(cells: LineCells, at: number): number | null {
    return isMissing(cells, at) ? null : numberAt(cells.bytes, cells.from[at] ?? 0, cells.to[at] ?? 0);
  }

  /** NaN is never within limits. */
  private isPlain({ rule, lbAt, ubAt, qualityAt }: MetricColumn): boolean {
    const { value, value2, lb, ub, quality } = this;
    if (!within(rule, value) || (value2 !== null && !within(rule, value2)) || (rule.zeroIsMissing && value === 0)) return false;
    if (quality === null && qualityAt >= 0) return false;
    if (lb === null && ub === null) return true;
    return (lb === null) === (lbAt < 0) && (ub === null) === (ubAt < 0) && inOrder(value, this);
  }
}

/** Whether a cell is empty or NA; a column that the file does not have is missing everywhere. */
function isMissing({ bytes, from, to }: LineCells, cell: number): boolean {
  if (cell < 0) return true;
  const begin = from[cell] ?? 0;
  const end = to[cell] ?? 0;
  return begin === end || (end - begin === 2 && bytes[begin] === capitalN && bytes[begin + 1] === capitalA);
}

function markIn({ bytes, from, to }: LineCells, cell: number): Quality | null {
  if (cell < 0) return null;
  const begin = from[cell] ?? 0;
  const end = to[cell] ?? 0;
  for (const [mark, quality] of marks) {
    if (mark.length === end - begin && mark[0] === bytes[begin] && (mark.length === 1 || sameBytes(mark, bytes, begin))) return quality;
  }
  return null;
}

function sameBytes(mark: Buffer, bytes: Buffer, begin: number): boolean {
  for (let at = 1; at < mark.length; at += 1) if (mark[at] !== bytes[begin + at]) return false;
  return true;
}
