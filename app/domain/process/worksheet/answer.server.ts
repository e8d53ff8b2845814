import { locale, m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import type { Field } from "~/content/worksheet-fields";
import { asMember, type Db } from "~/db/work.server";
import { announce, tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { refuseUnless } from "../../refusal";
import { fits } from "./answer-shape";
import { readAnswers } from "./list-answers.server";
import { fillableSheet, rowsBefore } from "./open-sheet.server";
import type { AnswerOutcome } from "./answer-outcome";
import { answerOwn } from "./own-answers.server";
import { type AnswerInput, answerValue } from "../process.form";
import { questionAt } from "./question-place";
import { readValue } from "./read-value";
import { unveiled } from "./veil";
import { type Answered, type AnswerValue, isList } from "../worksheet";

type Place = { readonly coalitionId: string; readonly worksheet: string; readonly itemId: string | null; readonly field: string };

/** Answers one field of a worksheet: a question that the guide asks there, with an answer of its kind. What each person answers for
 *  themselves is theirs. Of what the group answers, nothing that somebody else wrote in the meantime is overwritten: their text comes
 *  back and a person decides, and every text an answer ever had is kept. */
export async function answer(member: Member, { worksheet, item, field, value, seen }: AnswerInput & { readonly worksheet: string }): Promise<AnswerOutcome> {
  const sheet = fillableSheet(member, worksheet);
  const question = questionAt(sheet.key, field);
  refuseUnless(question && isList(sheet) === (item !== null), "not-found", m.process_question_not_found());
  refuseUnless(fits(question, value), "invalid", m.process_answer_does_not_fit());
  const place: Place = { coalitionId: member.coalitionId, worksheet: sheet.key, itemId: item, field };
  return asMember(member, async (db) => {
    await refuseUnlessRowStands(db, place, rowsBefore(member, sheet));
    if (question.each) return answerOwn(db, member, sheet, { itemId: item, field, value, seen });
    const kept = await lifted(db, member, sheet, place, question, value);
    const saved = (await store(db, member, place, kept, seen)) ?? null;
    if (saved === null) return standing(db, member, sheet, place, value);
    await tellOnce(db, member, sheet.key);
    return { kind: "saved", version: saved, at: Date.now() };
  });
}

/** Writes the value if `seen` is still what stands; returns the new version, or undefined when it is not. */
export async function store(db: Db, member: Member, place: Place, value: AnswerValue, seen: number): Promise<number | undefined> {
  const written = { value: answerValue.parse(value), changedById: member.accountId };
  const version = seen + 1;
  const { count } =
    seen === 0
      ? await db.answer.createMany({ data: { ...place, ...written, language: locale() }, skipDuplicates: true })
      : await db.answer.updateMany({ where: { ...place, version: seen }, data: { ...written, version, changedAt: new Date() } });
  if (count === 0) return undefined;
  const { id } = await db.answer.findFirstOrThrow({ where: place, select: { id: true } });
  await db.answerVersion.create({ data: { coalitionId: member.coalitionId, answerId: id, version, ...written } });
  return version;
}

/** Refuses "not-found" where the row of a place is out, or not open to who asks. */
export async function refuseUnlessRowStands(db: Db, { coalitionId, worksheet, itemId }: Place, own: ReturnType<typeof rowsBefore>): Promise<void> {
  if (itemId === null) return;
  const row = await db.worksheetItem.findFirst({ where: { coalitionId, id: itemId, worksheet, removedAt: null, ...own }, select: { id: true } });
  refuseUnless(row, "not-found", m.process_row_not_found());
}

/** What is stored of what was sent: whoever reads small counts of people veiled, and leaves an answer as they read it, leaves it as it
 *  was. */
async function lifted(db: Db, member: Member, sheet: Worksheet, place: Place, question: Field, sent: AnswerValue): Promise<AnswerValue> {
  if (!question.people || can(member, "small-counts:read")) return sent;
  const beside = await db.answer.findMany({ where: { coalitionId: place.coalitionId, worksheet: place.worksheet, itemId: place.itemId }, select: { field: true, value: true } });
  const row = Object.fromEntries(beside.map(({ field, value }) => [field, readValue(value)]));
  const hidden = sent === "" && (await cellBefore(db, member, sheet, place))?.hidden;
  return hidden ? (row[place.field] ?? sent) : unveiled(question, row[place.field], sent, row);
}

/** A cell as the member has it before them. */
async function cellBefore(db: Db, member: Member, sheet: Worksheet, { itemId, field }: Place): Promise<Answered | undefined> {
  const { fields, rows } = await readAnswers(db, member, sheet);
  return itemId === null ? fields[field] : rows.find(({ id }) => id === itemId)?.cells[field];
}

/** What stands instead, as the member may read it. The same words from two hands are no conflict. */
async function standing(db: Db, member: Member, sheet: Worksheet, place: Place, wanted: AnswerValue): Promise<AnswerOutcome> {
  const found = await cellBefore(db, member, sheet, place);
  refuseUnless(found, "not-found", m.process_row_not_found());
  const { value, version, by, at } = found;
  if (JSON.stringify(value) === JSON.stringify(wanted)) return { kind: "saved", version, at: Date.parse(at) };
  return { kind: "stale", value, version, by };
}

const quietHour = 3_600_000;

/** Typing saves every few seconds; what others read about it is one line an hour. Pages that show it reload each time. */
async function tellOnce(db: Db, member: Member, worksheet: string): Promise<void> {
  const told = await db.activity.findFirst({
    where: { coalitionId: member.coalitionId, accountId: member.accountId, kind: "answer.changed", subjectId: worksheet, at: { gt: new Date(Date.now() - quietHour) } },
    select: { id: true },
  });
  if (told) await announce(db, member.coalitionId, "answer");
  else await tell(db, member, "answer.changed", { kind: "answer", id: worksheet });
}
