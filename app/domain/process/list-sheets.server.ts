import { worksheets } from "~/content/steps";
import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { byPosition } from "../theory/order";
import { grouped } from "../grouped";
import { listTallies } from "./worksheet/own-answers.server";
import { questionAt } from "./worksheet/question-place";
import { readValue } from "./worksheet/read-value";
import { seesAll } from "./sheet-door";
import type { FilledSheet } from "./filled-sheet";
import { veilFilled } from "./veil-sheet";

/** What was answered, without who and when: field key → value, with the key of a part after a dot. */
/** Every worksheet that somebody has written into and the member may read whole, by its key. Where each person answers for themselves, it
 *  holds the middle of the answers, as far as the group may know it. Small counts of people are for the data people. Three queries, however many there are. */
export async function listSheets(member: Member): Promise<ReadonlyMap<string, FilledSheet>> {
  const { coalitionId } = member;
  const open = worksheets.filter((sheet) => seesAll(member, sheet));
  const worksheet = { in: open.map(({ key }) => key) };
  const [items, stored, laid] = await asMember(member, async (db) => [
    await db.worksheetItem.findMany({ where: { coalitionId, worksheet, removedAt: null }, select: { id: true, worksheet: true, position: true } }),
    await db.answer.findMany({ where: { coalitionId, worksheet }, select: { worksheet: true, itemId: true, field: true, value: true } }),
    await listTallies(db, open),
  ]);
  const middles = laid.flatMap(({ sheet, item, field, tally }) => (tally === "held-back" || tally.middle === null ? [] : [{ worksheet: sheet, itemId: item, field, value: tally.middle }]));
  const answers = [...stored.filter((one) => !questionAt(one.worksheet, one.field)?.each), ...middles];
  const byItem = grouped(answers, ({ itemId }) => itemId);
  const cells = (found: readonly { field: string; value: unknown }[] = []) => Object.fromEntries(found.map(({ field, value }) => [field, readValue(value)]));
  const sheetOf = (key: string): FilledSheet => ({
    fields: cells(byItem.get(null)?.filter((one) => one.worksheet === key)),
    rows: items.filter((one) => one.worksheet === key).toSorted(byPosition).map(({ id }) => ({ id, answers: cells(byItem.get(id)) })),
  });
  const shown = can(member, "small-counts:read") ? sheetOf : (key: string) => veilFilled(key, sheetOf(key));
  return new Map([...grouped([...answers, ...items], (one) => one.worksheet).keys()].map((key) => [key, shown(key)]));
}
