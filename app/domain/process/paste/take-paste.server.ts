import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { say } from "~/content/text";
import { asMember, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { addRows } from "../worksheet/add-rows.server";
import { fillableSheet } from "../worksheet/open-sheet.server";
import { takeOut } from "../worksheet/sheet-rows.server";
import { listReferents } from "../worksheet/referents/referents.server";
import { isTable } from "../worksheet";
import { pastePlaces } from "./paste-columns";
import { type PasteColumn, type Pasted, type PasteFault, type PasteWish, readPaste } from "./read-paste";

/** As many faults as are shown, so that a page stays a page. */
const shownFaults = 50;

type Given = { readonly worksheet: string; readonly text: string; readonly wish: PasteWish | null };

/** What a page shows before anything is taken. */
export type PastePreview = Pick<Pasted, "refused" | "heads"> & { readonly columns: readonly PasteColumn[]; readonly rows: number; readonly faults: readonly PasteFault[]; /** All of them, also those that are not shown. */ readonly faulty: number };

/** The table into which a member may paste, and the places its columns can be. */
export function pasteInto(member: Member, { worksheet }: { readonly worksheet: string }) {
  const sheet = tableFor(member, worksheet);
  return { sheet: { key: sheet.key, id: sheet.id, title: say(sheet.title) }, places: pastePlaces(sheet.key).map(({ place, label }) => ({ value: place, label })) };
}

/** What would become of pasted rows: nothing is written. */
export async function previewPaste(member: Member, given: Given): Promise<PastePreview> {
  const { columns, heads, rows, faults, refused } = await readFor(member, tableFor(member, given.worksheet), given);
  return { columns, heads, refused, rows: rows.length, faults: faults.slice(0, shownFaults), faulty: faults.length };
}

/** Takes pasted rows, all of them in one act, or none; returns the moment by which they can be taken back. Cells that can not be read
 *  stop it, unless `skip` says to leave those empty. */
export async function takePaste(member: Member, { skip, ...given }: Given & { readonly skip: boolean }): Promise<{ readonly at: string; readonly rows: number }> {
  const sheet = tableFor(member, given.worksheet);
  const { rows, faults, refused } = await readFor(member, sheet, given);
  refuseUnless(refused === null && rows.length > 0 && (skip || faults.length === 0), "invalid", m.paste_not_taken());
  const at = new Date();
  await asMember(member, async (db) => {
    await takeTurn(db, `rows ${member.coalitionId} ${sheet.key}`);
    await addRows(db, member, { worksheet: sheet.key, rows: rows.map((answers) => ({ answers })), at });
    await tell(db, member, "answer.row_added", { kind: "answer", id: sheet.key });
  });
  return { at: at.toISOString(), rows: rows.length };
}

/** Takes pasted rows back, all in one act. They and their answers are kept, as every removed row is. */
export async function undoPaste(member: Member, { worksheet, at }: { readonly worksheet: string; readonly at: string }): Promise<number> {
  const sheet = tableFor(member, worksheet);
  return asMember(member, async (db) => {
    const count = await takeOut(db, member, { worksheet: sheet.key, addedById: member.accountId, addedAt: new Date(at) });
    refuseUnless(count > 0, "not-found", m.paste_nothing_to_undo());
    await tell(db, member, "answer.row_removed", { kind: "answer", id: sheet.key });
    return count;
  });
}

function tableFor(member: Member, worksheet: string): Worksheet {
  const sheet = fillableSheet(member, worksheet);
  refuseUnless(isTable(sheet.key), "not-found", m.process_no_rows_here());
  return sheet;
}

async function readFor(member: Member, sheet: Worksheet, { text, wish }: Given): Promise<Pasted> {
  const places = pastePlaces(sheet.key);
  const referents = await listReferents(member, places.map(({ field }) => field), { fields: {}, rows: [] });
  return readPaste(text, places, referents, wish);
}
