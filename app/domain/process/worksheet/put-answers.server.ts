import type { Locale } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { answerValue } from "../process.form";
import { fits } from "./answer-shape";
import { questionAt } from "./question-place";
import { isEmpty } from "./unanswered";
import { readValue } from "./read-value";
import type { AnswerValue } from "../worksheet";

type Values = Readonly<Record<string, AnswerValue>>;
type Row = { readonly worksheet: string; readonly item: string };

/** Writes answers into a row without touching what somebody wrote there: an empty field takes the answer, a list takes what it lacks, and
 *  every other field stays. Returns what was written, and what stood there before. */
export async function putAnswers(db: Db, member: Member, { answers, language, ...row }: Row & { readonly answers: Values; readonly language: Locale | null }): Promise<{ readonly written: Values; readonly before: Values }> {
  const written: Record<string, AnswerValue> = {};
  const before: Record<string, AnswerValue> = {};
  for (const [field, wanted] of Object.entries(answers)) {
    const stands = await standing(db, member, row, field);
    const value = joined(stands?.value, wanted);
    if (value === null || !(await write(db, member, { ...row, field, value, seen: stands?.version ?? 0, language }))) continue;
    written[field] = value;
    before[field] = stands?.value ?? "";
  }
  return { written, before };
}

/** Where a row still says what was put into it, puts what is to stand there now; what somebody wrote stays. Returns the fields that were
 *  written. */
export async function renewAnswers(db: Db, member: Member, { put, now, language, ...row }: Row & { readonly put: Values; readonly now: Values; readonly language: Locale | null }): Promise<readonly string[]> {
  const renewed: string[] = [];
  for (const [field, value] of Object.entries(now)) {
    const stands = await standing(db, member, row, field);
    const untouched = stands ? same(stands.value, put[field]) : put[field] === undefined;
    if (untouched && (await write(db, member, { ...row, field, value, seen: stands?.version ?? 0, language }))) renewed.push(field);
  }
  return renewed;
}

/** The answers that a worksheet can hold: of the kind that each place takes. */
export function fitting(worksheet: string, answers: Values): Values {
  return Object.fromEntries(Object.entries(answers).filter(([place, value]) => {
    const question = questionAt(worksheet, place);
    return question !== undefined && !question.each && fits(question, value);
  }));
}

/** Takes out of a row what was put into it, as far as it still stands as it was put there: a list loses what it got, a field says what it
 *  said before. */
export async function takeAnswers(db: Db, member: Member, { written, before, ...row }: Row & { readonly written: Values; readonly before: Values }): Promise<void> {
  for (const [field, put] of Object.entries(written)) {
    const stands = await standing(db, member, row, field);
    const value = stands && without(stands.value, put, before[field] ?? "");
    if (stands && value !== null && value !== undefined) await write(db, member, { ...row, field, value, seen: stands.version, language: null });
  }
}

/** Whether a row says what was put into it and nothing else: no answer more, none changed, nobody's own rating. */
export async function isAsPut(db: Db, { coalitionId }: Member, { worksheet, item, written }: Row & { readonly written: Values }): Promise<boolean> {
  const answers = await db.answer.findMany({ where: { coalitionId, worksheet, itemId: item }, select: { field: true, value: true } });
  const rated: unknown = await db.$queryRaw`select 1 from own_answer_tally(array[${worksheet}]::text[]) where item = ${item}::uuid limit 1`;
  const others = answers.filter(({ field, value }) => !same(written[field], readValue(value)) && !(written[field] === undefined && isEmpty(readValue(value))));
  return others.length === 0 && Array.isArray(rated) && rated.length === 0;
}

async function standing(db: Db, { coalitionId }: Member, { worksheet, item }: Row, field: string) {
  const found = await db.answer.findFirst({ where: { coalitionId, worksheet, itemId: item, field }, select: { value: true, version: true } });
  return found && { value: readValue(found.value), version: found.version };
}

/** What a field holds afterwards; null where it stays as it is. */
function joined(stands: AnswerValue | undefined, wanted: AnswerValue): AnswerValue | null {
  if (stands === undefined || isEmpty(stands)) return wanted;
  if (!Array.isArray(stands) || !Array.isArray(wanted)) return null;
  const more = entriesOf(wanted).filter((entry) => !entriesOf(stands).some((one) => same(one, entry)));
  return more.length === 0 ? null : answerValue.parse([...stands, ...more]);
}

function without(stands: AnswerValue, put: AnswerValue, before: AnswerValue): AnswerValue | null {
  if (same(stands, put)) return before;
  if (!Array.isArray(stands) || !Array.isArray(put)) return null;
  const added = entriesOf(put).filter((entry) => !entriesOf(before).some((one) => same(one, entry)));
  return answerValue.parse(entriesOf(stands).filter((entry) => !added.some((one) => same(one, entry))));
}

function entriesOf(value: AnswerValue): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Writing = Row & { readonly field: string; readonly value: AnswerValue; readonly seen: number; readonly language: Locale | null };

/** Whether it was written: not when somebody has changed the field in between. */
async function write(db: Db, { coalitionId, accountId }: Member, { worksheet, item, field, value, seen, language }: Writing): Promise<boolean> {
  const place = { coalitionId, worksheet, itemId: item, field };
  const kept = { value: answerValue.parse(value), changedById: accountId };
  const version = seen + 1;
  const { count } = seen === 0 ? await db.answer.createMany({ data: { ...place, ...kept, language }, skipDuplicates: true }) : await db.answer.updateMany({ where: { ...place, version: seen }, data: { ...kept, version, changedAt: new Date(), ...(language && { language }) } });
  if (count === 0) return false;
  const { id } = await db.answer.findFirstOrThrow({ where: place, select: { id: true } });
  await db.answerVersion.create({ data: { coalitionId, answerId: id, version, ...kept } });
  return true;
}
