import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import type { Answer } from "~/db/generated/client";
import { asMember, type Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { byPosition } from "../../theory/order";
import { grouped } from "../../grouped";
import { readableSheet, rowsBefore } from "./open-sheet.server";
import { listOwn, listTallies } from "./own-answers.server";
import { questionAt } from "./question-place";
import { readValue } from "./read-value";
import { seesAll } from "../sheet-door";
import { veilAnswers } from "../veil-sheet";
import type { Answered, AnsweredSheet } from "../worksheet";

type Cell = readonly [item: string, field: string, answered: Answered];

/** A worksheet as it stands before somebody: its fields, and its rows in their order. Where each person answers for themselves, it
 *  holds the reader's own answer, and how all of them lie if the worksheet is open to the reader whole. Small counts of people are
 *  for the data people. */
export async function listAnswers(member: Member, { worksheet }: { readonly worksheet: string }): Promise<AnsweredSheet> {
  const sheet = readableSheet(member, worksheet);
  return asMember(member, (db) => readAnswers(db, member, sheet));
}

/** The same inside a unit of work. `only`: this row, and none of the others. */
export async function readAnswers(db: Db, member: Member, sheet: Worksheet, only: string | null = null): Promise<AnsweredSheet> {
  const where = { coalitionId: member.coalitionId, worksheet: sheet.key };
  const rows = await db.worksheetItem.findMany({ where: { ...where, ...rowsBefore(member, sheet), removedAt: null, ...(only !== null && { id: only }) }, select: { id: true, position: true } });
  const answers = await db.answer.findMany({ where: { ...where, OR: [{ itemId: null }, { itemId: { in: rows.map(({ id }) => id) } }] } });
  const names = await namesOf(db, new Set(answers.map(({ changedById }) => changedById)));
  const shared = answers.filter(({ field }) => !questionAt(sheet.key, field)?.each).map((found): Cell => [found.itemId ?? "", found.field, answered(found, names)]);
  const byItem = grouped([...shared, ...(await ownCells(db, member, sheet))], ([item]) => item);
  const cells = (item: string) => Object.fromEntries((byItem.get(item) ?? []).map(([, field, found]) => [field, found]));
  const all = { fields: cells(""), rows: [...rows].sort(byPosition).map((row) => ({ ...row, cells: cells(row.id) })) };
  return can(member, "small-counts:read") ? all : veilAnswers(sheet.key, all);
}

function answered({ value, version, language, changedById, changedAt }: Answer, names: ReadonlyMap<string, string>): Answered {
  const spoken = languageOf(language);
  return { value: readValue(value), version, by: names.get(changedById) ?? m.process_somebody(), at: changedAt.toISOString(), ...(spoken && { language: spoken }) };
}

/** The reader's own answers, and how everybody's lie. */
async function ownCells(db: Db, member: Member, sheet: Worksheet): Promise<readonly Cell[]> {
  const own = await listOwn(db, member, sheet);
  const laid = seesAll(member, sheet) ? await listTallies(db, [sheet]) : [];
  const places = new Map([...own, ...laid.map(({ item, field }) => ({ itemId: item, field }))].map(({ itemId, field }) => [`${itemId ?? ""} ${field}`, { itemId, field }]));
  return [...places.values()].map(({ itemId, field }) => {
    const mine = own.find((one) => one.itemId === itemId && one.field === field);
    const all = laid.find((one) => one.item === itemId && one.field === field);
    return [itemId ?? "", field, { value: mine?.value ?? "", version: mine?.version ?? 0, by: m.process_yourself(), at: "", ...(all && { tally: all.tally }) }];
  });
}

async function namesOf(db: Db, accounts: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const found = await db.account.findMany({ where: { id: { in: [...accounts] } }, select: { id: true, name: true } });
  return new Map(found.map(({ id, name }) => [id, name]));
}
