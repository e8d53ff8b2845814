import { dayWords, numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import { wordsOf } from "./fields/joined";
import { chosenName } from "./fields/offered";
import { partsOf } from "./question-parts";
import { isEmpty } from "./unanswered";
import type { Referents } from "./referents/referent";
import type { Answered, AnswerRecord, AnswerValue } from "../worksheet";

type Cells = Readonly<Record<string, Pick<Answered, "value" | "hidden" | "tally">>>;

/** What stands at a field of a row, in words to read: choices by their names, what is pointed at by its own. A question in parts is the
 *  words of its parts; of what each person answers alone it is the middle. "" where nothing stands. */
export function cellWords(field: Field, cells: Cells, referents: Referents, place: string = field.key): string {
  const parts = partsOf(field);
  if (parts) return parts.map((part) => cellWords(part, cells, referents, `${place}.${part.key}`)).filter((words) => words !== "").join(", ");
  const cell = cells[place];
  if (cell?.hidden) return m.table_hidden();
  if (field.each) return typeof cell?.tally === "object" && cell.tally.middle !== null ? number(cell.tally.middle) : "";
  return cell ? valueWords(field, cell.value, referents) : "";
}

/** An answer of one question in words. */
export function valueWords(field: Field, value: AnswerValue, referents: Referents): string {
  if (isEmpty(value)) return "";
  if (typeof value === "boolean") return value ? m.process_yes() : m.process_no();
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return one(field, value, referents);
  const entries: readonly (string | AnswerRecord)[] = value;
  return entries.map((entry) => (typeof entry === "string" ? one(field, entry, referents) : recordWords(field, entry, referents))).filter((words) => words !== "").join("; ");
}

function one(field: Field, value: string, referents: Referents): string {
  if (field.control === "reference") return chosenName(referents[field.refers] ?? [], value);
  if (field.control === "rating" && value === "unknown") return m.process_cannot_tell();
  if (field.control === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  const choice = field.control === "select" || field.control === "multiselect" ? field.choices.find(({ key }) => key === value) : undefined;
  return choice ? say(choice.name) : value.trim();
}

function recordWords(field: Field, record: AnswerRecord, referents: Referents): string {
  const columns = field.control === "rows" ? field.columns : [];
  const known = columns.flatMap((column) => (record[column.key] === undefined ? [] : [valueWords(column, record[column.key] ?? "", referents)]));
  return columns.length === 0 ? wordsOf([record]) : known.filter((words) => words !== "").join(", ");
}

function number(value: number): string {
  return numberFormat(locale(), { maximumFractionDigits: 4 }).format(value);
}

/** A day as it is written, not moved by any time zone; one that no calendar has stands as it was typed. */
function date(value: string): string {
  const day = new Date(`${value}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? value : dayWords(day);
}
