import { languageOf } from "~/content/language";
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
import { type Answers, type FilledSheet, spokenIn } from "./filled-sheet";
import { veilFilled } from "./veil-sheet";

type Item = { readonly id: string; readonly worksheet: string; readonly position: string };
type Cell = { readonly worksheet: string; readonly itemId: string | null; readonly field: string; readonly value: unknown; readonly language: string | null };

/** Every worksheet that somebody has written into and the member may read whole, by its key. Where each person answers for themselves, it
 *  holds the middle of the answers, as far as the group may know it. Small counts of people are for the data people. Three queries, however many there are. */
export async function listSheets(member: Member): Promise<ReadonlyMap<string, FilledSheet>> {
  const { coalitionId } = member;
  const open = worksheets.filter((sheet) => seesAll(member, sheet));
  const keys = open.map(({ key }) => key);
  // There are hundreds of rows, and as objects of Prisma each takes twice as long.
  const [items, stored, laid] = await asMember(member, async (db) => [
    await db.$queryRaw<Item[]>`select id, worksheet, position from worksheet_item where coalition_id = ${coalitionId}::uuid and worksheet = any(${keys}) and removed_at is null`,
    await db.$queryRaw<Cell[]>`select worksheet, item_id as "itemId", field, value, language from answer where coalition_id = ${coalitionId}::uuid and worksheet = any(${keys})`,
    await listTallies(db, open),
  ]);
  const middles = laid.flatMap(({ sheet, item, field, tally }) => (tally === "held-back" || tally.middle === null ? [] : [{ worksheet: sheet, itemId: item, field, value: tally.middle, language: null }]));
  const answers = [...stored.filter((one) => !questionAt(one.worksheet, one.field)?.each), ...middles];
  const answersOf = grouped(answers, ({ worksheet, itemId }) => itemId ?? worksheet);
  const rowsOf = grouped(items, ({ worksheet }) => worksheet);
  const sheetOf = (key: string): FilledSheet => ({
    fields: cells(answersOf.get(key)),
    rows: (rowsOf.get(key) ?? []).toSorted(byPosition).map(({ id }) => ({ id, answers: cells(answersOf.get(id)) })),
  });
  const shown = can(member, "small-counts:read") ? sheetOf : (key: string) => veilFilled(key, sheetOf(key));
  const bySheet = grouped(answers, (one) => one.worksheet);
  const named = new Set([...answers, ...items].map(({ worksheet }) => worksheet));
  return new Map([...named].map((key) => [key, { ...shown(key), languages: new Map((bySheet.get(key) ?? []).flatMap(({ value, language }) => spokenIn({ value, language: languageOf(language) }))) }]));
}

function cells(found: readonly Pick<Cell, "field" | "value">[] = []): Answers {
  return Object.fromEntries(found.map(({ field, value }) => [field, readValue(value)]));
}
