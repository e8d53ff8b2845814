import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Member } from "../../coalition/member";
import { sheetChanges } from "../../difference/sheet-changes";
import { readParts, sheetWithPast } from "../../process/process.server";
import { seesAll } from "../../process/sheet-door";
import { isList, worksheetOfStep } from "../../process/worksheet";
import { refuseUnless } from "../../refusal";
import { nowKey } from "../history";
import { keptSheet, listKept } from "./kept-versions.server";

/** How many changed rows stand on one page. */
const rowsOnPage = 40;

type Wanted = { readonly step: number; readonly worksheet: string; /** Null: the newest that is kept. */ readonly old: string | null; readonly new: string; readonly page: number };

/** Two versions of a whole worksheet, as far as they are different. Refuses "not-found". */
export async function versionsPage(member: Member, { step, worksheet, old, new: now, page }: Wanted) {
  const found = worksheetOfStep(step, worksheet);
  refuseUnless(found, "not-found", m.process_worksheet_not_found());
  const sheet = sheetWithPast(member, found.key);
  refuseUnless(seesAll(member, sheet), "not-found", m.process_worksheet_not_found());
  const kept = await listKept(member, sheet);
  const oldKey = old ?? kept[0]?.key;
  refuseUnless(oldKey !== undefined, "not-found", m.history_nothing_kept());
  const [before, after] = [await keptSheet(member, sheet, oldKey), await keptSheet(member, sheet, now)];
  refuseUnless(before && after, "not-found", m.history_no_such_version());
  const [was = [], is = []] = await readParts(member, sheet, [before, after]);
  const { changes, same, changed, total } = sheetChanges(was, is, isList(sheet));
  const from = isList(sheet) ? (Math.min(page, Math.max(1, Math.ceil(changes.length / rowsOnPage))) - 1) * rowsOnPage : 0;
  return {
    sheet: { id: sheet.id, key: sheet.key, title: say(sheet.title), isList: isList(sheet) },
    kept,
    old: { key: oldKey, name: nameOf(oldKey) },
    new: { key: now, name: nameOf(now) },
    changes: isList(sheet) ? changes.slice(from, from + rowsOnPage) : changes,
    from,
    same: same.length,
    ...{ changed, total },
  };

  function nameOf(key: string): string {
    return key === nowKey ? m.history_as_it_stands() : (kept.find((one) => one.key === key)?.name ?? "");
  }
}

export type VersionsPage = Awaited<ReturnType<typeof versionsPage>>;
