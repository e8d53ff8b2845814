import { m } from "~/content/messages";
import type { Answer } from "~/db/generated/client";
import { asMember, type Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { byPosition } from "../../theory/order";
import { readValue } from "./answer.server";
import { grouped } from "../grouped";
import { readableSheet, rowsBefore } from "./open-sheet.server";
import type { Answered, AnsweredSheet } from "../worksheet";

/** A worksheet as it stands before somebody: its fields, and its rows in their order. Three queries, however long it is. */
export async function listAnswers(member: Member, { worksheet }: { readonly worksheet: string }): Promise<AnsweredSheet> {
  const sheet = readableSheet(member, worksheet);
  return asMember(member, async (db) => {
    const where = { coalitionId: member.coalitionId, worksheet: sheet.key };
    const rows = await db.worksheetItem.findMany({ where: { ...where, ...rowsBefore(member, sheet), removedAt: null }, select: { id: true, position: true } });
    const answers = await db.answer.findMany({ where: { ...where, OR: [{ itemId: null }, { itemId: { in: rows.map(({ id }) => id) } }] } });
    const names = await namesOf(db, new Set(answers.map(({ changedById }) => changedById)));
    const byItem = grouped(answers, ({ itemId }) => itemId ?? "");
    const answered = (found: Answer): Answered => ({ value: readValue(found.value), version: found.version, by: names.get(found.changedById) ?? m.process_somebody(), at: found.changedAt.toISOString() });
    const cells = (item: string) => Object.fromEntries((byItem.get(item) ?? []).map((found) => [found.field, answered(found)]));
    return { fields: cells(""), rows: [...rows].sort(byPosition).map((row) => ({ ...row, cells: cells(row.id) })) };
  });
}

async function namesOf(db: Db, accounts: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const found = await db.account.findMany({ where: { id: { in: [...accounts] } }, select: { id: true, name: true } });
  return new Map(found.map(({ id, name }) => [id, name]));
}
