import { m } from "~/content/messages";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import type { ReadAnswer } from "../paper/read-parts.server";
import { valueWords } from "../worksheet/cell-words";
import { questionAt } from "../worksheet/question-place";
import { readValue } from "../worksheet/read-value";
import type { Referents } from "../worksheet/referents/referent";
import { veiled } from "../worksheet/veil";
import type { AnswerRecord, AnswerValue } from "../worksheet";
import { placeName } from "./past-place";

type Past = { readonly worksheet: string; readonly place: string; /** As it was stored. */ readonly value: unknown };

/** A former answer as this member may know it. Of a number of people nobody but the data people reads any former one, small or not: a
 *  number that was hidden beside a small one would give that one away. Null where a number is hidden. */
export function pastValue(member: Member, { worksheet, place, value }: Past): AnswerValue | null {
  const question = questionAt(worksheet, place);
  const stored = readValue(value);
  if (!question?.people || can(member, "small-counts:read")) return stored;
  return typeof stored === "number" ? null : veiled(question, stored);
}

/** The same in words. */
export function pastWords(member: Member, past: Past, referents: Referents): ReadAnswer {
  const { worksheet, place } = past;
  const question = questionAt(worksheet, place);
  const value = pastValue(member, past);
  const about = { key: place, label: placeName(worksheet, place) };
  if (value === null) return { ...about, words: m.table_hidden(), entries: null };
  if (!question) return { ...about, words: "", entries: null };
  const entries: readonly (string | AnswerRecord)[] | null = Array.isArray(value) ? value : null;
  return { ...about, words: valueWords(question, value, referents), entries: entries && entries.map((entry) => valueWords(question, typeof entry === "string" ? [entry] : [entry], referents)) };
}
