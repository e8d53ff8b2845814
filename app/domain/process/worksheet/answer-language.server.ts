import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { announce } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { fillableSheet, rowsBefore } from "./open-sheet.server";
import type { LanguageInput } from "../process.form";

/** Says in which language an answer is, when it is another one than its writer's pages. The words stay, and so does their version. */
export function sayLanguage(member: Member, { worksheet, item, field, language }: LanguageInput & { readonly worksheet: string }): Promise<{ readonly kind: "said" }> {
  const sheet = fillableSheet(member, worksheet);
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    const row = item === null ? {} : { item: { removedAt: null, ...rowsBefore(member, sheet) } };
    const { count } = await db.answer.updateMany({ where: { coalitionId, worksheet: sheet.key, itemId: item, field, ...row }, data: { language } });
    refuseUnless(count === 1, "not-found", m.process_question_not_found());
    await announce(db, coalitionId, "answer");
    return { kind: "said" };
  });
}
