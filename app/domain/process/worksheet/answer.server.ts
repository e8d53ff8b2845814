import { m } from "~/content/messages";
import type { Field } from "~/content/worksheet-fields";
import { asMember, type Db } from "~/db/work.server";
import { announce, tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { refuseUnless } from "../../refusal";
import { fits } from "../answer-shape";
import { isSmallNumber } from "../hidden-counts";
import { fillableSheet, rowsBefore } from "./open-sheet.server";
import { answerOwn } from "../own-answers.server";
import { type AnswerInput, answerValue } from "../process.form";
import { questionAt } from "../question-place";
import { readValue } from "../read-value";
import { unveiled, veiled } from "../veil";
import { type Answered, type AnswerValue, isList } from "../worksheet";

/** What became of a save. `stale`: somebody else saved since `seen`; here is what stands, and nothing was changed. */
export type AnswerOutcome =
  | { readonly kind: "saved"; readonly version: number; readonly at: number }
  | ({ readonly kind: "stale" } & Pick<Answered, "value" | "version" | "by">);

type Place = { readonly coalitionId: string; readonly worksheet: string; readonly itemId: string | null; readonly field: string };

/** Answers one field of a worksheet: a question that the guide asks there, with an answer of its kind. What each person answers for themselves is theirs. Nothing that somebody else wrote in the meantime is overwritten: their text comes back
 *  and a person decides. Every text an answer ever had is kept. */
export async function answer(member: Member, { worksheet, item, field, value, seen }: AnswerInput & { readonly worksheet: string }): Promise<AnswerOutcome> {
  const sheet = fillableSheet(member, worksheet);
  const question = questionAt(sheet.key, field);
  refuseUnless(question && isList(sheet) === (item !== null), "not-found", m.process_question_not_found());
  refuseUnless(fits(question, value), "invalid", m.process_answer_does_not_fit());
  const place: Place = { coalitionId: member.coalitionId, worksheet: sheet.key, itemId: item, field };
  return asMember(member, async (db) => {
    await refuseUnlessRowStands(db, place, rowsBefore(member, sheet));
    if (question.each) return answerOwn(db, member, sheet, { itemId: item, field, value, seen });
    const veil = await veilOf(db, member, place, question);
    const saved = (await store(db, member, place, veil.lift(value), seen)) ?? null;
    if (saved === null) return standing(db, place, value, veil.draw);
    await tellOnce(db, member, sheet.key);
    return { kind: "saved", version: saved, at: Date.now() };
  });
}

/** Writes the value if `seen` is still what stands; returns the new version, or undefined when it is not. */
async function store(db: Db, member: Member, place: Place, value: AnswerValue, seen: number): Promise<number | undefined> {
  const written = { value: answerValue.parse(value), changedById: member.accountId };
  const version = seen + 1;
  const { count } =
    seen === 0
      ? await db.answer.createMany({ data: { ...place, ...written }, skipDuplicates: true })
      : await db.answer.updateMany({ where: { ...place, version: seen }, data: { ...written, version, changedAt: new Date() } });
  if (count === 0) return undefined;
  const { id } = await db.answer.findFirstOrThrow({ where: place, select: { id: true } });
  await db.answerVersion.create({ data: { coalitionId: member.coalitionId, answerId: id, version, ...written } });
  return version;
}

async function refuseUnlessRowStands(db: Db, { coalitionId, worksheet, itemId }: Place, own: ReturnType<typeof rowsBefore>): Promise<void> {
  if (itemId === null) return;
  const row = await db.worksheetItem.findFirst({ where: { coalitionId, id: itemId, worksheet, removedAt: null, ...own }, select: { id: true } });
  refuseUnless(row, "not-found", m.process_row_not_found());
}

type Veil = { readonly draw: (stored: AnswerValue) => AnswerValue; readonly lift: (sent: AnswerValue) => AnswerValue };

/** How an answer is read and written by this member: small counts of people are for the data people; others read them veiled, and
 *  what they leave veiled stays what it was. */
async function veilOf(db: Db, member: Member, place: Place, question: Field): Promise<Veil> {
  if (!question.people || can(member, "small-counts:read")) return { draw: (stored) => stored, lift: (sent) => sent };
  const beside = await db.answer.findMany({ where: { coalitionId: place.coalitionId, worksheet: place.worksheet, itemId: place.itemId }, select: { field: true, value: true } });
  const row = Object.fromEntries(beside.map(({ field, value }) => [field, readValue(value)]));
  return {
    draw: (stored) => (isSmallNumber(stored, row) ? "" : veiled(question, stored, row)),
    lift: (sent) => unveiled(question, row[place.field], sent, row),
  };
}

/** What stands instead. The same words from two hands are no conflict. */
async function standing(db: Db, place: Place, wanted: AnswerValue, draw: Veil["draw"]): Promise<AnswerOutcome> {
  const found = await db.answer.findFirstOrThrow({ where: place });
  const value = draw(readValue(found.value));
  if (JSON.stringify(value) === JSON.stringify(wanted)) return { kind: "saved", version: found.version, at: found.changedAt.getTime() };
  const by = await db.account.findUnique({ where: { id: found.changedById }, select: { name: true } });
  return { kind: "stale", value, version: found.version, by: by?.name ?? m.process_somebody() };
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
