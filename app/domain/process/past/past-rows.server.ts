import { listDesignOf } from "~/content/lists/list-designs";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { grouped } from "../../grouped";
import type { AnsweredRow } from "../worksheet";
import { pastValue } from "./past-words";

type Cells = AnsweredRow["cells"];

/** What names some rows of a worksheet now, also of those that were taken out: the cells of the field that names them. */
export async function namingCells(db: Db, member: Member, { worksheet, rows }: { readonly worksheet: string; readonly rows: readonly string[] }): Promise<ReadonlyMap<string, Cells>> {
  const named = listDesignOf(worksheet)?.named ?? "";
  if (rows.length === 0 || named === "") return new Map();
  const found = await db.answer.findMany({
    where: { coalitionId: member.coalitionId, worksheet, itemId: { in: [...rows] }, OR: [{ field: named }, { field: { startsWith: `${named}.` } }] },
    select: { itemId: true, field: true, value: true },
  });
  const byRow = grouped(found, ({ itemId }) => itemId ?? "");
  return new Map([...byRow].map(([row, cells]) => [row, Object.fromEntries(cells.map(({ field, value }) => [field, bare(pastValue(member, { worksheet, place: field, value }) ?? "")]))]));
}

function bare(value: Cells[string]["value"]): Cells[string] {
  return { value, version: 0, by: "", at: "" };
}
