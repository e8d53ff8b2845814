import { z } from "zod";
import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import type { Db } from "~/db/work.server";
import { announce } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import type { AnswerOutcome } from "./answer-outcome";
import { answerValue } from "../process.form";
import { questionPlaces } from "./question-place";
import { readValue } from "./read-value";
import { isAnonymous, type Tally } from "../tally";
import type { AnswerValue } from "../worksheet";

/** What one person answered for themselves. */
export type OwnAnswer = { readonly itemId: string | null; readonly field: string; readonly value: AnswerValue; readonly version: number };

type Own = { readonly itemId: string | null; readonly field: string; readonly value: AnswerValue; readonly seen: number };

/** Answers a question for oneself. Only the person's own other devices can have saved meanwhile; nobody is told who answered, and of
 *  an anonymous worksheet not even that somebody did. */
export async function answerOwn(db: Db, member: Member, sheet: Worksheet, { itemId, field, value, seen }: Own): Promise<AnswerOutcome> {
  const { coalitionId } = member;
  const respondent = await speakAs(db, member, sheet);
  const place = { coalitionId, worksheet: sheet.key, itemId, field, respondent };
  const written = { value: answerValue.parse(value) };
  const { count } =
    seen === 0
      ? await db.ownAnswer.createMany({ data: { ...place, ...written, anonymous: isAnonymous(sheet) }, skipDuplicates: true })
      : await db.ownAnswer.updateMany({ where: { ...place, version: seen }, data: { ...written, version: seen + 1 } });
  if (count > 0 && !isAnonymous(sheet)) await announce(db, coalitionId, "answer");
  if (count > 0) return { kind: "saved", version: seen + 1, at: Date.now() };
  const found = await db.ownAnswer.findFirstOrThrow({ where: place });
  const stands = readValue(found.value);
  if (JSON.stringify(stands) === JSON.stringify(value)) return { kind: "saved", version: found.version, at: Date.now() };
  return { kind: "stale", value: stands, version: found.version, by: m.process_yourself() };
}

/** What somebody has answered for themselves in a worksheet. */
export async function listOwn(db: Db, member: Member, sheet: Worksheet): Promise<readonly OwnAnswer[]> {
  if (!asksEach(sheet)) return [];
  const respondent = await speakAs(db, member, sheet);
  const found = await db.ownAnswer.findMany({ where: { coalitionId: member.coalitionId, worksheet: sheet.key, respondent }, select: { itemId: true, field: true, value: true, version: true } });
  return found.map(({ value, ...rest }) => ({ ...rest, value: readValue(value) }));
}

/** Whether a worksheet asks each person for an answer of their own anywhere. */
export function asksEach({ key }: Pick<Worksheet, "key">): boolean {
  return [...questionPlaces(key).values()].some(({ each }) => each);
}

/** Names whose own answers this unit of work may read and write, for row-level security; returns the name. */
async function speakAs(db: Db, member: Member, sheet: Worksheet): Promise<string> {
  const respondent = isAnonymous(sheet) ? await anonymousName(db, member, sheet) : member.membershipId;
  await db.$executeRaw`select set_config('app.respondent', ${respondent}, true)`;
  return respondent;
}

async function anonymousName(db: Db, { membershipId }: Member, { key }: Worksheet): Promise<string> {
  const rows: unknown = await db.$queryRaw`select anonymous_respondent(${key}, ${membershipId}::uuid) as name`;
  return z.tuple([z.object({ name: z.string() })]).parse(rows)[0].name;
}

const laid = z.object({
  sheet: z.string(),
  item: z.string().nullable(),
  field: z.string(),
  answers: z.number().nullable(),
  low: z.number().nullable(),
  middle: z.number().nullable(),
  high: z.number().nullable(),
  unknown: z.number().nullable(),
});

/** How the answers lie in each place of some worksheets. */
export type Laid = { readonly sheet: string; readonly item: string | null; readonly field: string; readonly tally: Tally };

export async function listTallies(db: Db, sheets: readonly Worksheet[]): Promise<readonly Laid[]> {
  const keys = sheets.filter(asksEach).map(({ key }) => key);
  if (keys.length === 0) return [];
  const rows: unknown = await db.$queryRaw`select * from own_answer_tally(${keys}::text[])`;
  return z.array(laid).parse(rows).map(({ sheet, item, field, answers, unknown, ...rest }) => ({ sheet, item, field, tally: answers === null ? "held-back" : { answers, unknown: unknown ?? 0, ...rest } }));
}
