import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Member } from "../../coalition/member";
import { Refusal } from "../../refusal";
import { answer } from "./answer.server";
import { isShortEnough } from "./answer-limits";
import { questionPlaces } from "./question-place";
import { wordsOf } from "./fields/joined";
import { fillableSheet } from "./open-sheet.server";
import { answerValue } from "../process.form";
import { type PlainAnswer, readPlainAnswers } from "./plain-answers";

type PlainSheet = { readonly worksheet: string; readonly item: string | null; readonly fields: URLSearchParams };

/** An answer of a plain form that was not saved, with what was typed. `theirs`: what somebody else has written there since. */
export type Unsaved = {
  readonly place: string;
  readonly label: string;
  readonly why: string;
  readonly mine: string;
  readonly theirs: string | null;
};

/** Saves what was changed in a worksheet's plain form, each answer by itself as the page with scripts does. Returns those that
 *  were not saved, each with its reason; nothing that was typed is lost. */
export async function answerPlainly(member: Member, { worksheet, item, fields }: PlainSheet): Promise<readonly Unsaved[]> {
  const sheet = fillableSheet(member, worksheet);
  const asked = [...questionPlaces(sheet.key)].map(([place, field]) => ({ field, place }));
  const unsaved: Unsaved[] = [];
  for (const changed of readPlainAnswers(fields, asked)) {
    const reason = await save(member, { worksheet: sheet.key, item }, changed);
    if (reason) unsaved.push({ place: changed.place, label: say(changed.field.label), mine: wordsOf(changed.value), ...reason });
  }
  return unsaved;
}

async function save(member: Member, where: { readonly worksheet: string; readonly item: string | null }, { field, place, value, seen }: PlainAnswer): Promise<Pick<Unsaved, "why" | "theirs"> | null> {
  if (!isShortEnough(field, value) || !answerValue.safeParse(value).success) return { why: m.process_too_long(), theirs: null };
  try {
    const outcome = await answer(member, { ...where, field: place, value: answerValue.parse(value), seen });
    return outcome.kind === "saved" ? null : { why: m.process_two_texts({ name: outcome.by }), theirs: wordsOf(outcome.value) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { why: thrown.message, theirs: null };
  }
}
