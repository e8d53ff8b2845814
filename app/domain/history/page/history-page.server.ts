import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Member } from "../../coalition/member";
import { answerChange } from "../../difference/sheet-changes";
import { wordChanges } from "../../difference/word-changes";
import { entriesOnPage, listPast, type PastEntry, sheetWithPast, twoVersions } from "../../process/process.server";
import { mayFill, seesAll } from "../../process/sheet-door";
import { isList, worksheetOfStep } from "../../process/worksheet";
import { refuseUnless } from "../../refusal";
import { cutShort, type HistoryEntry, type KeptVersion, type VersionsCompared } from "../history";
import type { HistoryAsked } from "../history.form";
import { listKept } from "./kept-versions.server";

type Wanted = HistoryAsked & { readonly step: number; readonly worksheet: string };

/** What happened in a worksheet, in a row of it, or at one field, a page at a time; with two versions of an answer side by side where
 *  they are asked for, and the versions of the whole that are kept. */
export async function historyPage(member: Member, { step, worksheet, old, new: now, ...asked }: Wanted) {
  const found = worksheetOfStep(step, worksheet);
  refuseUnless(found, "not-found", m.process_worksheet_not_found());
  const sheet = sheetWithPast(member, found.key);
  const past = await listPast(member, { worksheet: sheet.key, ...asked });
  const compares = asked.field !== null && old !== null && now !== null;
  const compared = compares && asked.field !== null ? await compareVersions(member, { worksheet: sheet.key, item: asked.item, field: asked.field, versions: [old, now] }) : null;
  const kept: readonly KeptVersion[] = seesAll(member, sheet) ? await listKept(member, sheet) : [];
  return {
    sheet: { id: sheet.id, key: sheet.key, title: say(sheet.title), isList: isList(sheet) },
    asked: { item: asked.item, field: asked.field, each: asked.each, page: asked.page },
    rowName: past.rowName,
    label: past.label,
    entries: past.entries.map(shown),
    total: past.total,
    pages: Math.max(1, Math.ceil(past.total / entriesOnPage)),
    compared,
    kept,
    may: { write: mayFill(member, sheet), name: mayFill(member, sheet) && seesAll(member, sheet), readsWhole: seesAll(member, sheet) },
  };
}

export type HistoryPage = Awaited<ReturnType<typeof historyPage>>;

async function compareVersions(member: Member, wanted: Parameters<typeof twoVersions>[1]): Promise<VersionsCompared> {
  const [old, now] = await twoVersions(member, wanted);
  const about = ({ version, by, at }: typeof old) => ({ version, by, at });
  return { old: about(old), new: about(now), change: answerChange(old.answer, now.answer)[0] ?? null };
}

function shown({ before, now, ...entry }: PastEntry): HistoryEntry {
  const pieces = now === null ? null : cutShort(wordChanges(before?.words ?? "", now.words));
  return { ...entry, pieces, emptied: now?.words === "" };
}
