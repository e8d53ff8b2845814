import { m } from "~/content/messages";
import type { Choice } from "~/content/planning-words";
import type { Field } from "~/content/worksheet-fields";
import type { AnswerRecord, AnswerValue } from "~/domain/process/worksheet";
import type { Voice } from "./voice";

type Answers = Readonly<Record<string, AnswerValue>>;

/** A pointer to something kept elsewhere is no word for a reader; what was written in its place is. */
const pointer = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** What was answered in one question, in words; "" when nothing was, or when it has no place in a public plan: names and
 *  contacts of persons, files, and what the planner works out itself. */
export function answerWords(field: Field, answers: Answers, voice: Voice): string {
  switch (field.control) {
    case "contact":
    case "file":
    case "derived":
      return "";
    case "matrix":
      return parts(field.rows, (row) => cellWords(answers[`${field.key}.${row}`], voice), voice);
    case "group":
      return field.columns.map((column) => named(voice.say(column.label), answerWords(column, inside(answers, field.key), voice))).filter(Boolean).join("; ");
    case "reference":
      return field.refers === "person" ? "" : valueWords(field, answers[field.key], voice);
    default:
      return valueWords(field, answers[field.key], voice);
  }
}

function valueWords(field: Field, value: AnswerValue | undefined, voice: Voice): string {
  if (value === undefined || value === "") return "";
  switch (field.control) {
    case "select":
    case "multiselect":
    case "fixed":
      return [value].flat().map((key) => choiceName(field.choices, String(key), voice)).join(", ");
    case "rating":
      return typeof value === "number" ? m.plan_cell_rating({ value, scale: field.scale }, voice.in) : "";
    case "date":
      return isDay(value) ? voice.day(value) : cellWords(value, voice);
    case "rows":
      return recordsOf(value).map((record) => recordWords(field.columns, record, voice)).filter(Boolean).join("; ");
    default:
      return cellWords(value, voice);
  }
}

function recordWords(columns: readonly Field[], record: AnswerRecord, voice: Voice): string {
  return columns.map((column) => answerWords(column, record, voice)).filter(Boolean).join(", ");
}

function cellWords(value: AnswerValue | undefined, voice: Voice): string {
  if (typeof value === "number") return voice.number(value);
  if (typeof value === "boolean") return value ? m.plan_truth_yes({}, voice.in) : m.plan_truth_no({}, voice.in);
  const texts = [value ?? []].flat().filter((entry) => typeof entry === "string");
  return texts.filter((text) => text.trim() !== "" && !pointer.test(text)).join("; ");
}

/** One part for each row of a matrix that has an answer. */
function parts(rows: readonly Choice[], answer: (row: string) => string, voice: Voice): string {
  return rows.map(({ key, name }) => named(voice.say(name), answer(key))).filter(Boolean).join("; ");
}

function named(name: string, words: string): string {
  return words === "" ? "" : `${name}: ${words}`;
}

/** The answers to the parts of a group: "budget.amount" becomes "amount". */
function inside(answers: Answers, key: string): Answers {
  return Object.fromEntries(Object.entries(answers).flatMap(([place, value]) => (place.startsWith(`${key}.`) ? [[place.slice(key.length + 1), value]] : [])));
}

function choiceName(choices: readonly Choice[], key: string, voice: Voice): string {
  const found = choices.find((choice) => choice.key === key);
  return found ? voice.say(found.name) : key;
}

function recordsOf(value: AnswerValue): readonly AnswerRecord[] {
  return [value].flat().filter((entry): entry is AnswerRecord => typeof entry === "object");
}

function isDay(value: AnswerValue): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
}
