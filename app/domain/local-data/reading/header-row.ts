import { type Frequency } from "~/content/period";
import { bareNumber, markIn } from "./numeral";
import { filledCells, type Row } from "../sheet/sheet";
import { readPeriod } from "./period";

/** A header has names in most columns of the rows under it. */
const leastNamed = 0.6;

/** Where the header stands among the rows of a file, counted from 0; null when the first rows hold numbers and nothing names
 *  their columns. Titles above it fill fewer cells. */
export function findHeader(rows: readonly Row[], frequency: Frequency): number | null {
  const usual = usualWidth(rows);
  const full = (row: Row) => filledCells(row) >= Math.max(2, leastNamed * usual);
  const first = rows.findIndex((row) => full(row) && row.cells.some(isNumber));
  const words = rows.findIndex((row) => full(row) && !row.cells.some(isNumber));
  if (words >= 0 && (first < 0 || words < first || isWidest(rows, words))) return words;
  const row = rows[first];
  return row && namesPeriods(row, frequency) ? first : null;
}

/** Whether all rows above fill fewer cells: then they are titles, also those with a number in them. */
function isWidest(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && rows.slice(0, at).every((above) => filledCells(above) < filledCells(row));
}

/** Rows under a table that hold nothing but words in one cell: notes and sources. */
export function notesBelow(rows: readonly Row[]): number {
  if (usualWidth(rows) < 2) return 0;
  const last = rows.findLastIndex((row) => filledCells(row) > 1 || row.cells.some(isNumber));
  return last < 0 ? 0 : rows.length - 1 - last;
}

/** The number of filled cells that most rows have. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(filledCells(row), (counts.get(filledCells(row)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function isNumber(cell: string): boolean {
  return markIn(cell) !== "missing" && /^[-+]?[\d.,]*\d[\d.,]*$/.test(bareNumber(cell));
}

/** A header that begins with words and goes on with periods, each later (or each earlier) than the one before. */
function namesPeriods({ cells }: Row, frequency: Frequency): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const periods = filled.flatMap((cell) => readPeriod(cell, frequency)?.period ?? []);
  const numbers = filled.filter((cell) => isNumber(cell) && !readPeriod(cell, frequency));
  const [first = ""] = filled;
  if (periods.length < 2 || numbers.length > 0 || (isNumber(first) && cells[0] !== "")) return false;
  const steps = periods.slice(1).map((period, at) => Math.sign(period.localeCompare(periods[at] ?? "")));
  return steps.every((step) => step !== 0 && step === steps[0]);
}
