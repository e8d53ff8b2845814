import { isMissing, readHalfPair, readNumber, readPair, readToOne } from "./cell";
import type { ColumnRule } from "../../release/column";
import { finding, type Finding } from "../finding";
import type { MetricColumn } from "./metric-columns";
import { readQuality, type Quality } from "../../release/quality";

/** The value of one metric in one row, with what belongs to it. */
export type RowValue = {
  readonly value: number;
  readonly value2: number | null;
  readonly lb: number | null;
  readonly ub: number | null;
  readonly quality: Quality | null;
};

type Say = (found: Finding) => void;
type Bounds = { readonly lb: number | null; readonly ub: number | null };

/** Reads one metric of a row with its bounds and quality. Null when the file has no value there, and, after saying so, when
 *  a cell breaks a rule: form, limits of the column, lower ≤ value ≤ upper, known quality mark. */
export function readRowValue(column: MetricColumn, cells: readonly string[], line: number, say: Say): RowValue | null {
  const cell = cells[column.at] ?? "";
  if (isMissing(cell)) {
    sayAlone(column, cells, line, say);
    return null;
  }
  if (column.rule.form === "pair" && isHalf(column, cell, line, say)) return null;
  const numbers = readNumbers(column, cell, line, say);
  const bounds = readBounds(column, cells, line, say);
  const quality = readFlag(column, cells, line, say);
  if (!numbers || !bounds || quality === undefined) return null;
  if (!inOrder(numbers.value, bounds.lb ?? Number.NaN, bounds.ub ?? Number.NaN)) {
    say(finding("order", line, column.name, `${bounds.lb ?? ""} ≤ ${numbers.value} ≤ ${bounds.ub ?? ""}`));
    return null;
  }
  if (quality === null && column.qualityAt >= 0) say(finding("alone", line, `${column.name}_quality`, cell));
  return { value: numbers.value, value2: numbers.value2, lb: bounds.lb, ub: bounds.ub, quality };
}

/** Half a pair is a missing value, and worth a word: the number that is there cannot be read without the other. */
function isHalf({ name }: MetricColumn, cell: string, line: number, say: Say): boolean {
  const half = readHalfPair(cell);
  if (half === "half") say(finding("half_pair", line, name, cell));
  return half !== null;
}

type Numbers = { readonly value: number; readonly value2: number | null };

function readNumbers(column: MetricColumn, cell: string, line: number, say: Say): Numbers | null {
  const numbers = parsed(column.rule, cell);
  if (!numbers) {
    say(finding(column.rule.form === "pair" ? "pair" : "number", line, column.name, cell));
    return null;
  }
  if (!within(column.rule, numbers.value) || (numbers.value2 !== null && !within(column.rule, numbers.value2))) {
    say(finding("range", line, column.name, cell, `${column.rule.least}–${column.rule.most}`));
    return null;
  }
  if (column.rule.zeroIsMissing && numbers.value === 0) say(finding("zero", line, column.name, cell));
  return numbers;
}

function parsed(rule: ColumnRule, cell: string): Numbers | null {
  if (rule.form === "pair") {
    const pair = readPair(cell);
    return pair && { value: pair[0], value2: pair[1] };
  }
  const value = rule.form === "to-one" ? readToOne(cell) : readNumber(cell);
  return value === null ? null : { value, value2: null };
}

/** Whether a number makes sense in a column; NaN never does. */
export function within(rule: ColumnRule, number: number): boolean {
  return number >= rule.least && number <= rule.most;
}

function readBounds(column: MetricColumn, cells: readonly string[], line: number, say: Say): Bounds | null {
  const lb = readBound(cells, column.lbAt, `${column.name}_lb`, line, say);
  const ub = readBound(cells, column.ubAt, `${column.name}_ub`, line, say);
  if (lb === undefined || ub === undefined) return null;
  if ((lb === null) !== (ub === null) && column.lbAt >= 0 && column.ubAt >= 0) {
    say(finding("alone", line, `${column.name}_${lb === null ? "lb" : "ub"}`, String(lb ?? ub ?? "")));
  }
  return { lb, ub };
}

/** A bound; null when the file has none, undefined when the cell is no number. */
function readBound(cells: readonly string[], at: number, name: string, line: number, say: Say): number | null | undefined {
  const cell = at < 0 ? "" : (cells[at] ?? "");
  if (isMissing(cell)) return null;
  const number = readNumber(cell);
  if (number !== null) return number;
  say(finding("number", line, name, cell));
  return undefined;
}

/** A quality mark; null when the file has none, undefined when the cell is no mark. */
function readFlag(column: MetricColumn, cells: readonly string[], line: number, say: Say): Quality | null | undefined {
  const cell = column.qualityAt < 0 ? "" : (cells[column.qualityAt] ?? "");
  if (isMissing(cell)) return null;
  const quality = readQuality(cell);
  if (quality !== null) return quality;
  say(finding("quality", line, `${column.name}_quality`, cell, "Strong | Marginal | Weak"));
  return undefined;
}

/** Bounds are printed with fewer digits than values in some files; a difference that small is no contradiction. */
const rounding = 1e-9;

/** Whether a value lies between its bounds; NaN is no bound. */
export function inOrder(value: number, lb: number, ub: number): boolean {
  const slack = rounding * Math.max(1, Math.abs(value));
  return !(lb > value + slack || value > ub + slack);
}

/** Bounds or a mark without a value: released files have some, so it is worth a word but no reason to refuse. */
function sayAlone(column: MetricColumn, cells: readonly string[], line: number, say: Say): void {
  for (const at of [column.lbAt, column.ubAt, column.qualityAt]) {
    const cell = at < 0 ? "" : (cells[at] ?? "");
    if (!isMissing(cell)) {
      say(finding("alone", line, column.name, cell));
      return;
    }
  }
}
