import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { refuseUnlessRowStands, store } from "../worksheet/answer.server";
import { fits } from "../worksheet/answer-shape";
import { fillableSheet, rowsBefore } from "../worksheet/open-sheet.server";
import { questionAt } from "../worksheet/question-place";
import { readValue } from "../worksheet/read-value";
import { keepsPast } from "../worksheet";

type Restoring = { readonly worksheet: string; readonly item: string | null; readonly field: string; /** The version to bring back. */ readonly version: number; /** The version that stood when it was chosen. */ readonly seen: number };

/** Brings a former answer back, as it was, as a new version; what stands now stays in the history. Returns the new version. Refuses
 *  "stale" when somebody has written since, "conflict" when the question takes no such answer any more. */
export async function restoreAnswer(member: Member, { worksheet, item, field, version, seen }: Restoring): Promise<number> {
  const sheet = fillableSheet(member, worksheet);
  const question = questionAt(sheet.key, field);
  refuseUnless(question && !question.each && keepsPast(sheet), "not-found", m.process_question_not_found());
  const place = { coalitionId: member.coalitionId, worksheet: sheet.key, itemId: item, field };
  return asMember(member, async (db) => {
    await refuseUnlessRowStands(db, place, rowsBefore(member, sheet));
    const former = await db.answerVersion.findFirst({ where: { coalitionId: member.coalitionId, version, answer: place }, select: { value: true } });
    refuseUnless(former, "not-found", m.history_no_such_version());
    const value = readValue(former.value);
    refuseUnless(fits(question, value), "conflict", m.history_fits_no_more());
    const saved = await store(db, member, place, value, seen);
    refuseUnless(saved !== undefined, "stale", m.history_stale());
    await tell(db, member, "answer.restored", { kind: "answer", id: sheet.key });
    return saved;
  });
}
