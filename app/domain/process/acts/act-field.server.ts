import { actOf } from "~/content/criterion-acts";
import { worksheetOf } from "~/content/steps";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import type { Member } from "../../coalition/member";
import { mayFill, mayRead } from "../sheet-door";
import type { StepStanding } from "../process";
import { layoutOf, ownPageOf, type Answered } from "../worksheet";
import type { Referents } from "../worksheet/referents/referent";
import { questionPlaces } from "../worksheet/question-place";
import { isUnanswered } from "../worksheet/unanswered";
import { worksheetPage } from "../worksheet-page.server";

/** The real field of an act, to be answered where the act is told. */
export type ActField = { readonly worksheet: string; readonly place: string; readonly field: Field; readonly answered: Answered | undefined; readonly referents: Referents };

/** The field of an open criterion's act that has no answer yet; null where it is a row of a list, a page, or not the member's to answer. */
export async function actField(member: Member, { step }: StepStanding, criterion: string): Promise<ActField | null> {
  const { at } = actOf(criterion);
  const sheet = "sheet" in at ? worksheetOf(at.sheet) : undefined;
  if (!sheet || !("sheet" in at) || ownPageOf(sheet) || !mayRead(member, sheet) || !mayFill(member, sheet)) return null;
  if (layoutOf(sheet, fieldsOf(sheet.key)) !== "sheet") return null;
  const { answers, referents } = await worksheetPage(member, { step: step.number, worksheet: sheet.key });
  const keys = [at.field, ...(at.also ?? [])];
  const places = [...questionPlaces(sheet.key)].map(([place, field]) => ({ field, place }));
  const questions = keys.flatMap((key) => places.filter(({ place }) => place === key || place.startsWith(`${key}.`)));
  const open = questions.find(({ place }) => isUnanswered(answers.fields[place])) ?? questions[0];
  return open ? { worksheet: sheet.key, ...open, answered: answers.fields[open.place], referents } : null;
}
