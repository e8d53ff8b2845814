import type { Field } from "~/content/worksheet-fields";
import { most } from "./answer-limits";
import { isEmpty } from "./unanswered";
import type { AnswerRecord, AnswerValue } from "../worksheet";

/** How the questions of a worksheet are named in a plain form, for browsers that run no scripts. Scripts save each answer by
 *  itself and need none of this. */
export const plainName = {
  answer: (place: string) => `answer:${place}`,
  cell: (name: string, row: number, column: string) => `${name}:${row}:${column}`,
  shown: (place: string) => `shown:${place}`,
};

/** A question and the place of its answer. */
export type Asked = { readonly field: Field; readonly place: string };

/** One answer that was changed in a plain form, and the version it was typed over. */
export type PlainAnswer = Asked & { readonly value: AnswerValue; readonly seen: number };

/** Kinds of questions that only a script can ask: what stands there stays as it is. */
export function needsScript(field: Field): boolean {
  return field.control === "derived" || field.control === "file" || (field.control === "reference" && field.refers === "geography");
}

/** What a plain form says of an answer as it was shown: its version, and its content in short, so that what nobody touched is
 *  not saved over what somebody else has written meanwhile. */
export function shownMark(version: number, value: AnswerValue): string {
  return `${version}.${digest(value)}`;
}

/** The answers that were changed in a plain form. A question that the form did not ask is left alone. */
export function readPlainAnswers(form: URLSearchParams, asked: readonly Asked[]): PlainAnswer[] {
  return asked.flatMap(({ field, place }) => {
    const [, version, content] = /^(\d{1,9})\.(\w+)$/.exec(form.get(plainName.shown(place)) ?? "") ?? [];
    if (version === undefined || needsScript(field)) return [];
    const value = valueIn(form, field, plainName.answer(place));
    return digest(value) === content ? [] : [{ field, place, value, seen: Number(version) }];
  });
}

function valueIn(form: URLSearchParams, field: Field, name: string): AnswerValue {
  switch (field.control) {
    case "multiselect":
    case "list":
      return textsIn(form, name);
    case "reference":
      return field.many ? textsIn(form, name) : textIn(form, name);
    case "rows":
      return recordsIn(form, field.columns, name);
    default:
      return oneOf(field, textIn(form, name));
  }
}

/** What a question of one value makes of its text: a number where it asks for one, yes or no, or the words. */
function oneOf({ control }: Field, text: string): string | number | boolean {
  if (text === "") return text;
  if (control === "boolean") return text === "yes";
  const number = Number(text.trim().replace(",", "."));
  return (control === "number" || control === "rating") && Number.isFinite(number) ? number : text;
}

function recordsIn(form: URLSearchParams, columns: readonly Field[], name: string): AnswerRecord[] {
  const rows = Array.from({ length: most.records }, (_, row) => columns.map((column) => [column.key, valueIn(form, column, plainName.cell(name, row, column.key))] as const));
  return rows.map((cells) => filled(Object.fromEntries(cells))).filter((record) => Object.keys(record).length > 0);
}

/** A record without what nobody filled in. */
function filled(record: Readonly<Record<string, AnswerValue>>): AnswerRecord {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => cellOf(key, value)));
}

function cellOf(key: string, value: AnswerValue): [string, AnswerRecord[string]][] {
  if (!isCell(value)) return [];
  const cell = typeof value === "string" ? oneBreak(value) : typeof value === "object" ? written(value) : value;
  return isEmpty(cell) ? [] : [[key, cell]];
}

/** The texts of a list that say something. */
function written(texts: readonly string[]): string[] {
  return texts.map(oneBreak).filter((text) => text.trim() !== "");
}

function isCell(value: AnswerValue): value is AnswerRecord[string] {
  return !Array.isArray(value) || value.every((entry) => typeof entry === "string");
}

/** Browsers send line breaks as two characters; we count and keep one. */
function textIn(form: URLSearchParams, name: string): string {
  return oneBreak(form.get(name) ?? "");
}

function textsIn(form: URLSearchParams, name: string): string[] {
  return written(form.getAll(name));
}

function oneBreak(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The content of an answer in a few letters. Empty is empty, however it is kept. */
function digest(value: AnswerValue): string {
  const content = JSON.stringify(plain(value));
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < content.length; at += 1) {
    one = Math.imul(one ^ content.charCodeAt(at), 0x01000193);
    other = Math.imul(other + content.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}${content.length.toString(36)}`;
}

function plain(value: AnswerValue): AnswerValue {
  if (typeof value === "string") return oneBreak(value);
  if (typeof value !== "object") return value;
  const entries: readonly (string | AnswerRecord)[] = value;
  const texts = entries.flatMap((entry) => (typeof entry === "string" && entry.trim() !== "" ? [oneBreak(entry)] : []));
  const records = entries.flatMap((entry) => (typeof entry === "string" ? [] : [sorted(filled(entry))])).filter((record) => Object.keys(record).length > 0);
  if (texts.length > 0) return texts;
  return records.length > 0 ? records : "";
}

function sorted(record: AnswerRecord): AnswerRecord {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
