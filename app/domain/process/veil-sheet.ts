import { type Answers, hiddenPlaces } from "./worksheet/hidden-counts";
import type { FilledSheet } from "./filled-sheet";
import { questionAt } from "./worksheet/question-place";
import { veiled } from "./worksheet/veil";
import type { Answered, AnsweredSheet, AnswerValue } from "./worksheet";

/** What stands in a sheet for reading instead of a number that is hidden. */
export const hiddenCount = "hidden-count";

type Cells<Cell> = Readonly<Record<string, Cell>>;

/** A worksheet as everybody but the data people has it before them. A hidden number leaves its place empty and says so. */
export function veilAnswers(worksheet: string, { fields, rows }: AnsweredSheet): AnsweredSheet {
  const veil = veilOf(worksheet, rows.map(({ cells }) => valuesOf(cells)));
  return {
    fields: veilCells(fields, veilOf(worksheet, [valuesOf(fields)])(0)),
    rows: rows.map((row, at) => ({ ...row, cells: veilCells(row.cells, veil(at)) })),
  };
}

/** The same for a sheet that is only read. */
export function veilFilled(worksheet: string, { fields, rows }: FilledSheet): FilledSheet {
  const veil = veilOf(worksheet, rows.map(({ answers }) => answers));
  return {
    fields: readable(fields, veilOf(worksheet, [fields])(0)),
    rows: rows.map(({ id, answers }, at) => ({ id, answers: readable(answers, veil(at)) })),
  };
}

type Veil = (place: string, value: AnswerValue) => AnswerValue | null;

/** For a row by its position: what a place shows, null where a number is hidden. */
function veilOf(worksheet: string, rows: readonly Answers[]): (at: number) => Veil {
  const hidden = hiddenPlaces(worksheet, rows);
  return (at) => (place, value) => {
    const question = questionAt(worksheet, place);
    if (hidden[at]?.has(place)) return null;
    return question ? veiled(question, value, rows[at]) : value;
  };
}

function veilCells(cells: Cells<Answered>, veil: Veil): Cells<Answered> {
  return Object.fromEntries(
    Object.entries(cells).map(([place, cell]) => {
      const value = veil(place, cell.value);
      return [place, value === null ? { ...cell, value: "", hidden: true } : { ...cell, value }];
    }),
  );
}

function readable(answers: Answers, veil: Veil): Answers {
  return Object.fromEntries(Object.entries(answers).map(([place, value]) => [place, veil(place, value) ?? hiddenCount]));
}

function valuesOf(cells: Cells<{ readonly value: AnswerValue }>): Answers {
  return Object.fromEntries(Object.entries(cells).map(([place, { value }]) => [place, value]));
}
