import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { questionAt } from "./question-place";
import { readValue } from "./read-value";
import { idsAmong, textsOfAnswer } from "./texts-in";
import { isWords, veiled } from "./veil";

type Stored = { readonly worksheet: string; readonly field: string; readonly value: unknown };

/** What people wrote in an answer, as this member reads it: without small counts of people for those who do not see them, without keys
 *  of choices and numbers; null where no words are. */
export function readableWords(member: Member, { worksheet, field, value }: Stored): string | null {
  const question = questionAt(worksheet, field);
  if (!question || question.each) return null;
  const stored = readValue(value);
  const read = can(member, "small-counts:read") ? stored : veiled(question, stored);
  const columns = question.control === "rows" ? question.columns.filter(isWords).map(({ key }) => key) : [];
  if (!isWords(question) && columns.length === 0) return null;
  const texts = [read].flat().flatMap((entry) => (typeof entry === "object" ? columns.flatMap((key) => textsOfAnswer(entry[key])) : textsOfAnswer(entry)));
  const ids = new Set(idsAmong(texts));
  return texts.filter((text) => text.trim() !== "" && !ids.has(text)).join(" · ") || null;
}
