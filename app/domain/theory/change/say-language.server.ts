import { m, type Locale } from "~/content/messages";
import { announce } from "~/domain/activity/activity.server";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { visionDocument } from "../vision-text.server";
import { fillSheet } from "./fill-sheet.server";

type Said = { /** "vision", or the id of an assumption. */ readonly words: string; readonly language: Locale };

/** Says in which language the vision or an assumption is, when it is another one than its writer's pages. The words stay. */
export function sayLanguage(member: Member, { words, language }: Said): Promise<void> {
  const { coalitionId } = member;
  return fillSheet(member, async (db) => {
    const { count } =
      words === "vision"
        ? await db.document.updateMany({ where: { coalitionId, name: visionDocument }, data: { language } })
        : await db.assumption.updateMany({ where: { coalitionId, id: words, removedAt: null }, data: { language } });
    refuseUnless(count === 1, "not-found", m.theory_row_not_found());
    await announce(db, coalitionId, "theory");
  });
}
