import { numberAt } from "./byte-number";
import type { ColumnRule } from "../../release/column";
import type { LineCells } from "./line-cells";
import type { MetricColumn } from "./metric-columns";
import { qualityWord, type Quality } from "../../release/quality";
import { inOrder, within, type RowValue } from "./row-value";

const colon = 58;
const capitalN = 78;
const capitalA = 65;

type Mark = { readonly bytes: Buffer; readonly quality: Quality };

/** Words and numbers for quality, by the byte with which they begin: no two begin with the same. */
const marks = new Map(
  ([1, 2, 3] as const).flatMap((quality) => [qualityWord(quality), String(quality)].map((mark): [number, Mark] => [mark.charCodeAt(0), { bytes: Buffer.from(mark), quality }])),
);

/** One metric of a row, read straight from its bytes. One object serves all values of a file; after "value" it holds the
 *  numbers, NaN where there is none: with null among them, each number would be an object of its own. */
export class PlainValue {
  value = Number.NaN;
  value2 = Number.NaN;
  lb = Number.NaN;
  ub = Number.NaN;
  /** 0 is none. */
  quality: Quality | 0 = 0;

  /** "odd" is everything about which there might be something to say; `readRowValue` then reads it with care. */
  read({ rule, at, lbAt, ubAt, qualityAt }: MetricColumn, cells: LineCells): "value" | "missing" | "odd" {
    const noLb = isMissing(cells, lbAt);
    const noUb = isMissing(cells, ubAt);
    if (isMissing(cells, at)) return noLb && noUb && isMissing(cells, qualityAt) ? "missing" : "odd";
    this.readNumbers(rule, at, cells);
    this.lb = noLb ? Number.NaN : numberIn(cells, lbAt);
    this.ub = noUb ? Number.NaN : numberIn(cells, ubAt);
    this.quality = markIn(cells, qualityAt);
    const bounded = (noLb && noUb) || (noLb === lbAt < 0 && noUb === ubAt < 0 && noLb === Number.isNaN(this.lb) && noUb === Number.isNaN(this.ub));
    return bounded && (this.quality > 0 || qualityAt < 0) && this.isPlain(rule) ? "value" : "odd";
  }

  /** Takes over what was read with care. */
  set({ value, value2, lb, ub, quality }: RowValue): void {
    this.value = value;
    this.value2 = value2 ?? Number.NaN;
    this.lb = lb ?? Number.NaN;
    this.ub = ub ?? Number.NaN;
    this.quality = quality ?? 0;
  }

  private readNumbers({ form }: ColumnRule, at: number, { bytes, from, to }: LineCells): void {
    const begin = from[at] ?? 0;
    const end = to[at] ?? 0;
    const second = form === "pair" ? bytes.indexOf(colon, begin) : end;
    this.value = numberAt(bytes, begin, second < 0 || second > end ? begin : second);
    this.value2 = form === "pair" ? numberAt(bytes, second + 1, end) : Number.NaN;
  }

  /** NaN is never within limits. */
  private isPlain(rule: ColumnRule): boolean {
    const { value, value2, lb, ub } = this;
    if (!within(rule, value) || (rule.form === "pair" && !within(rule, value2))) return false;
    return !(rule.zeroIsMissing && value === 0) && inOrder(value, lb, ub);
  }
}

function numberIn({ bytes, from, to }: LineCells, cell: number): number {
  return numberAt(bytes, from[cell] ?? 0, to[cell] ?? 0);
}

/** Whether a cell is empty or NA; a column that the file does not have is missing everywhere. */
function isMissing({ bytes, from, to }: LineCells, cell: number): boolean {
  if (cell < 0) return true;
  const begin = from[cell] ?? 0;
  const end = to[cell] ?? 0;
  return begin === end || (end - begin === 2 && bytes[begin] === capitalN && bytes[begin + 1] === capitalA);
}

function markIn({ bytes, from, to }: LineCells, cell: number): Quality | 0 {
  if (cell < 0) return 0;
  const begin = from[cell] ?? 0;
  const end = to[cell] ?? 0;
  const mark = marks.get(bytes[begin] ?? 0);
  return mark && mark.bytes.length === end - begin && sameBytes(mark.bytes, bytes, begin) ? mark.quality : 0;
}

function sameBytes(mark: Buffer, bytes: Buffer, begin: number): boolean {
  for (let at = 1; at < mark.length; at += 1) if (mark[at] !== bytes[begin + at]) return false;
  return true;
}
