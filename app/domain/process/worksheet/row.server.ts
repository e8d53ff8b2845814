import { m } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { between, byPosition, moved } from "../../theory/order";
import { fillableSheet, rowsBefore } from "./open-sheet.server";
import type { RowInput } from "../process.form";
import { bringBack, takeOut } from "./sheet-rows.server";
import { isList } from "../worksheet";

type Change = { readonly worksheet: string } & RowInput;

/** Adds, moves, removes or brings back a row of a list; returns its id. Removing keeps the row and all its answers. */
export async function changeRows(member: Member, change: Change): Promise<string> {
  const sheet = fillableSheet(member, change.worksheet);
  refuseUnless(isList(sheet), "not-found", m.process_no_rows_here());
  const { key } = sheet;
  return asMember(member, async (db) => {
    await oneAtATime(db, member.coalitionId, key);
    const row = change.intent === "add" ? await add(db, member, key) : await changeRow(db, member, { key, ...rowsBefore(member, sheet) }, change);
    await tell(db, member, `answer.row_${past[change.intent]}`, { kind: "answer", id: key });
    return row;
  });
}

const past = { add: "added", up: "moved", down: "moved", remove: "removed", restore: "restored" } as const;

async function add(db: Db, member: Member, worksheet: string): Promise<string> {
  const rows = await list(db, member, { key: worksheet });
  const position = between(rows.at(-1)?.position ?? null, null);
  const { id } = await db.worksheetItem.create({ data: { coalitionId: member.coalitionId, worksheet, position, addedById: member.accountId } });
  return id;
}

type Which = { readonly key: string; readonly addedById?: string };

async function changeRow(db: Db, member: Member, which: Which, change: Exclude<RowInput, { intent: "add" }>): Promise<string> {
  const rows = await list(db, member, which);
  refuseUnless(rows.some(({ id }) => id === change.row), "not-found", m.process_row_not_found());
  if (change.intent === "remove") await takeOut(db, member, { id: change.row });
  else if (change.intent === "restore") await bringBack(db, member, { id: change.row });
  else await move(db, member, { row: change.row, position: moved(rows, change.row, change.intent) });
  return change.row;
}

async function move(db: Db, { coalitionId }: Member, { row, position }: { readonly row: string; readonly position: string | null }): Promise<void> {
  if (position !== null) await db.worksheetItem.updateMany({ where: { coalitionId, id: row }, data: { position } });
}

async function list(db: Db, { coalitionId }: Member, { key: worksheet, ...own }: Which) {
  const rows = await db.worksheetItem.findMany({ where: { coalitionId, worksheet, ...own }, select: { id: true, position: true, removedAt: true } });
  return rows.sort(byPosition);
}

/** Two rows added at once must not take the same place. */
async function oneAtATime(db: Db, coalitionId: string, worksheet: string): Promise<void> {
  await takeTurn(db, `rows ${coalitionId} ${worksheet}`);
}
