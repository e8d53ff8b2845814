import { fieldsOf } from "~/content/worksheet-fields";
import type { Answers, FilledSheet } from "../process/filled-sheet";

type Sheets = ReadonlyMap<string, FilledSheet>;

/** Worksheets as others may rely on them: in the words that were approved where there are some, whatever the draft says by now, else as
 *  they stand. What each person answers for themselves is never sent, and stays what it is. */
export function inApprovedWords(live: Sheets, approved: Sheets): Sheets {
  return new Map([...live, ...[...approved].map(([key, sheet]) => [key, withOwn(key, sheet, live.get(key))] as const)]);
}

function withOwn(worksheet: string, approved: FilledSheet, live: FilledSheet | undefined): FilledSheet {
  const each = fieldsOf(worksheet).filter((field) => field.each).map(({ key }) => key);
  if (!live || each.length === 0) return approved;
  const own = (answers: Answers = {}) => Object.fromEntries(Object.entries(answers).filter(([place]) => place.split(".").some((part) => each.includes(part))));
  const rows = new Map(live.rows.map(({ id, answers }) => [id, answers]));
  return { ...approved, fields: { ...approved.fields, ...own(live.fields) }, rows: approved.rows.map(({ id, answers }) => ({ id, answers: { ...answers, ...own(rows.get(id)) } })) };
}
