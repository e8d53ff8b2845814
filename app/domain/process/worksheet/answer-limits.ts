import type { Field } from "~/content/worksheet-fields";
import type { AnswerValue } from "../worksheet";

/** The longest texts of an answer, in characters: one in sentences, one of a single line, and one that is part of a record. */
export const longest = { text: 20_000, line: 2_000, cell: 5_000 } as const;

/** The most texts and the most records in one answer. */
export const most = { lines: 300, records: 100 } as const;

/** How long the text of one question may be, in characters. */
export function longestIn(field: Field): number {
  const sentences = field.control === "longtext" || field.control === "richtext";
  return ("maxLength" in field ? field.maxLength : undefined) ?? (sentences ? longest.text : longest.line);
}

/** A question as it is asked within a record, where texts are shorter. */
export function withinRecord(field: Field): Field {
  return field.control === "longtext" || field.control === "text" ? { ...field, maxLength: Math.min(longestIn(field), longest.cell) } : field;
}

/** Whether an answer is short enough to be saved. One that is not stays where it was typed until somebody shortens it. */
export function isShortEnough(field: Field, value: AnswerValue): boolean {
  if (typeof value === "string") return value.length <= longestIn(field);
  if (!Array.isArray(value)) return true;
  const columns = field.control === "rows" ? field.columns.map(withinRecord) : [];
  const entries: readonly unknown[] = value;
  return entries.every((entry) => (typeof entry === "object" && entry !== null ? columns.every((column) => isShortEnoughCell(column, Reflect.get(entry, column.key))) : isLine(entry)));
}

function isShortEnoughCell(column: Field, cell: unknown): boolean {
  if (typeof cell === "string") return cell.length <= Math.min(longestIn(column), longest.cell);
  return !Array.isArray(cell) || cell.every(isLine);
}

function isLine(entry: unknown): boolean {
  return typeof entry !== "string" || entry.length <= longest.line;
}
