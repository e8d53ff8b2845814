import { m } from "~/content/messages";
import type { Choice } from "~/content/planning-words";
import type { Field } from "~/content/worksheet-fields";
import { hiddenCount } from "~/domain/process/veil-sheet";
import type { AnswerRecord, AnswerValue } from "~/domain/process/worksheet";
import type { Entries } from "../plan-document";
import { isPointer } from "./pointer";
import type { Voice } from "./voice";

type Fact = Entries["entries"][number]["facts"][number];
type Answers = Readonly<Record<string, AnswerValue>>;

/** In whose words answers are read: the plan's voice, and the names of what answers point at. */
export type Reader = { readonly voice: Voice; readonly names: ReadonlyMap<string, string> };

/** What was answered in one question, in words; "" when nothing was, or when it has no place in a public plan: names and
 *  contacts of persons, files, and what the planner works out itself. */
export function answerWords(field: Field, answers: Answers, reader: Reader): string {
  switch (field.control) {
    case "contact":
    case "file":
    case "derived":
      return "";
    case "matrix":
      return joined(matrixFacts(field, answers, reader).map(({ label, words }) => named(label, words)));
    case "boolean":
      return isConsent(field) ? "" : valueWords(field, answers[field.key], reader);
    case "group":
      return joined(field.columns.map((column) => named(reader.voice.say(column.label), answerWords(column, inside(answers, field.key), reader))));
    case "reference":
      return field.refers === "person" ? "" : referenceWords(answers[field.key], reader);
    default:
      return valueWords(field, answers[field.key], reader);
  }
}

function valueWords(field: Field, value: AnswerValue | undefined, reader: Reader): string {
  if (value === undefined || value === "") return "";
  if (value === hiddenCount && field.control === "number") return m.plan_cell_hidden_count({}, reader.voice.in);
  switch (field.control) {
    case "select":
    case "multiselect":
    case "fixed":
      return [value].flat().map((key) => choiceName(field.choices, String(key), reader)).join(", ");
    case "rating":
      return typeof value === "number" ? ratingWords(field, value, reader) : "";
    case "date":
      return isDay(value) ? reader.voice.day(value) : cellWords(value, reader);
    case "rows":
      return joined(recordsOf(value).filter((record) => mayBePublished(field.columns, record)).map((record) => recordWords(field.columns, record, reader)));
    default:
      return cellWords(value, reader);
  }
}

/** A rating as it was agreed; where each person gave their own, the middle of them. */
function ratingWords({ scale, each }: Extract<Field, { control: "rating" }>, value: number, { voice }: Reader): string {
  return each ? m.plan_cell_rating_middle({ value: voice.number(value), scale }, voice.in) : m.plan_cell_rating({ value, scale }, voice.in);
}

function recordWords(columns: readonly Field[], record: AnswerRecord, reader: Reader): string {
  return inOneLine(columns.map((column) => answerWords(column, record, reader)), ", ");
}

/** Whether what somebody said may stand in a public plan: where it is asked, only with that person's yes. */
export function mayBePublished(fields: readonly Field[], answers: Answers): boolean {
  return fields.every((field) => !isConsent(field) || answers[field.key] === true);
}

/** The question whether the speaker agreed to be published: it decides about the plan, and is no part of it. */
function isConsent({ key, control }: Field): boolean {
  return control === "boolean" && key === "consent";
}

/** What is pointed at by its name; what was written in words stays. */
function referenceWords(value: AnswerValue | undefined, { names }: Reader): string {
  const entries = [value ?? []].flat().filter((entry) => typeof entry === "string");
  return joined(entries.flatMap((entry) => names.get(entry) ?? (isPointer(entry) ? [] : [entry])));
}

function cellWords(value: AnswerValue | undefined, reader: Reader): string {
  if (typeof value === "number") return reader.voice.number(value);
  if (typeof value === "boolean") return value ? m.plan_truth_yes({}, reader.voice.in) : m.plan_truth_no({}, reader.voice.in);
  const texts = [value ?? []].flat().filter((entry) => typeof entry === "string");
  return joined(texts);
}

/** The rows of a matrix that have an answer, each with its name. */
export function matrixFacts(field: Extract<Field, { control: "matrix" }>, answers: Answers, reader: Reader): readonly Fact[] {
  return field.rows
    .map(({ key, name }) => ({ label: reader.voice.say(name), words: matrixCell(field, answers[`${field.key}.${key}`], reader) }))
    .filter(({ words }) => words !== "");
}

function matrixCell(field: Extract<Field, { control: "matrix" }>, value: AnswerValue | undefined, reader: Reader): string {
  return field.cell === "rating" && typeof value === "number" ? m.plan_cell_rating({ value, scale: field.scale }, reader.voice.in) : cellWords(value, reader);
}

/** Parts one after the other: whole sentences follow with a space, anything else with a semicolon. */
export function joined(parts: readonly string[]): string {
  return inOneLine(parts, "; ");
}

function inOneLine(parts: readonly string[], between: string): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== "");
  return said.map((part, place) => (place === said.length - 1 ? part : part + (/[.!?…]$/u.test(part) ? " " : between))).join("");
}

function named(name: string, words: string): string {
  return words === "" ? "" : `${name}: ${words}`;
}

/** The answers to the parts of a group: "budget.amount" becomes "amount". */
function inside(answers: Answers, key: string): Answers {
  return Object.fromEntries(Object.entries(answers).flatMap(([place, value]) => (place.startsWith(`${key}.`) ? [[place.slice(key.length + 1), value]] : [])));
}

function choiceName(choices: readonly Choice[], key: string, reader: Reader): string {
  const found = choices.find((choice) => choice.key === key);
  return found ? reader.voice.say(found.name) : key;
}

function recordsOf(value: AnswerValue): readonly AnswerRecord[] {
  return [value].flat().filter((entry): entry is AnswerRecord => typeof entry === "object");
}

function isDay(value: AnswerValue): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
}
