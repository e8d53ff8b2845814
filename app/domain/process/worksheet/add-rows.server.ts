import { randomUUID } from "node:crypto";
import { locale, type Locale } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { between, byPosition } from "../../theory/order";
import { answerValue } from "../process.form";
import type { AnswerValue } from "../worksheet";

/** `language`: in which its words are; absent for the language of who adds it. */
export type NewRow = { readonly answers: Readonly<Record<string, AnswerValue>>; readonly language?: Locale | null };

type Adding = { readonly worksheet: string; readonly rows: readonly NewRow[]; /** The moment they are added, by which all of them can be found again. */ readonly at: Date };

/** Adds rows at the end of a list, with their answers and the first version of each, in a statement each however many there are; returns
 *  their ids. Whoever calls it has the turn of the rows of this worksheet, and has looked whether the answers fit. */
export async function addRows(db: Db, { coalitionId, accountId }: Member, { worksheet, rows, at }: Adding): Promise<readonly string[]> {
  const standing = await db.worksheetItem.findMany({ where: { coalitionId, worksheet }, select: { id: true, position: true } });
  const behind = between(standing.toSorted(byPosition).at(-1)?.position ?? null, null);
  const items = rows.map(({ answers, language = locale() }, nth) => ({ id: randomUUID(), position: `${behind}${nth.toString(36).padStart(4, "0")}i`, answers, language }));
  const cells = items.flatMap(({ id: item, answers, language }) => Object.entries(answers).map(([field, value]) => ({ id: randomUUID(), item, field, language, value: answerValue.parse(value) })));
  await db.$executeRaw`insert into worksheet_item (id, coalition_id, worksheet, position, added_by, added_at)
    select id, ${coalitionId}::uuid, ${worksheet}, position, ${accountId}::uuid, ${at.toISOString()}::timestamptz from jsonb_to_recordset(${JSON.stringify(items.map(({ id, position }) => ({ id, position })))}::jsonb) as item(id uuid, position text)`;
  await db.$executeRaw`insert into answer (id, coalition_id, worksheet, item_id, field, value, language, changed_by)
    select id, ${coalitionId}::uuid, ${worksheet}, item, field, value, language, ${accountId}::uuid from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as cell(id uuid, item uuid, field text, language text, value jsonb)`;
  await db.$executeRaw`insert into answer_version (coalition_id, answer_id, version, value, changed_by)
    select ${coalitionId}::uuid, id, 1, value, ${accountId}::uuid from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as cell(id uuid, value jsonb)`;
  return items.map(({ id }) => id);
}
