import { m } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { setRowsAside } from "../../process/process.server";
import { refuseUnless } from "../../refusal";
import { isSettled, writingOf } from "../reading/column-writing";
import { dryRun, type DryRun, placesOf } from "../reading/dry-run";
import { type KeptFigure, readKept } from "../page/local-rows.server";
import { readUpload, type Upload } from "./upload.server";

type Wanted = { readonly upload: string | undefined; /** `all`: nothing unless every row is good. */ readonly rows: "all" | "good" };

/** Brings the figures of a waiting file in as one load that can be undone whole. Everything is judged again at that moment.
 *  Returns the indicator and how many figures came in. */
export function loadUpload(member: Member, { upload: id, rows }: Wanted): Promise<{ readonly indicator: string; readonly values: number }> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    const upload = await readUpload(db, member, id);
    await oneAtATime(db, upload.indicator.id);
    const run = runOf(upload, await readKept(db, member, upload.indicator.id));
    refuseUnless(run, "invalid", m.local_error_map_first());
    refuseUnless(rows === "good" || run.faulty === 0, "invalid", m.local_load_nothing({ count: run.faulty }));
    const brought = rowsRead(upload, run);
    refuseUnless(run.good.length > 0 || brought.length > 0, "conflict", m.local_load_none_new());
    if (run.good.length > 0) await bringIn(db, member, upload, run, brought);
    await setRowsAside(db, member, brought);
    await db.localUpload.deleteMany({ where: { coalitionId: member.coalitionId, id: upload.id } });
    return { indicator: upload.indicator.id, values: run.good.length };
  });
}

/** What loading would do now, beside what is there; null before somebody said which column is what, and everything about how
 *  they are written that the file does not say. */
export function runOf({ table, said, indicator }: Upload, there: readonly KeptFigure[]): DryRun | null {
  if (!said || !isSettled(writingOf({ table, mapping: said.mapping, indicator, knownPlaces: placesOf(there) }))) return null;
  return dryRun({ table, ...said, indicator, there });
}

/** Two people who load or undo at once: the second sees what the first did. */
export function oneAtATime(db: Db, indicator: string): Promise<void> {
  return takeTurn(db, `local data ${indicator}`);
}

/** Rows of worksheet 5B whose figures are in local data with this load, or were there before. */
function rowsRead({ sheetRows, table, said }: Upload, { faults }: DryRun): readonly string[] {
  const faulty = new Set(faults.map(({ line }) => line));
  const value = said?.mapping.value ?? -1;
  return sheetRows.filter((_, at) => {
    const line = table.rows[at];
    return line !== undefined && !faulty.has(line.line) && line.cells[value] !== "";
  });
}

async function bringIn(db: Db, member: Member, { indicator, fileName, sha256, said }: Upload, { good, faulty }: DryRun, sheetRows: readonly string[]): Promise<void> {
  const { coalitionId, accountId } = member;
  const vouched = said?.vouched === true;
  const { id } = await db.localBatch.create({
    data: { coalitionId, localId: indicator.id, fileName, sha256, values: good.length, leftOut: faulty, vouched, sheetRows: [...sheetRows], loadedById: accountId },
    select: { id: true },
  });
  // One statement for all rows: a file can have thousands.
  await db.$executeRaw`
    insert into local_value (coalition_id, local_id, batch_id, place, period, year, group_type, group_name, value, numerator, denominator, lb, ub, line, hidden)
    select ${coalitionId}::uuid, ${indicator.id}::uuid, ${id}::uuid, place, period, year, "groupType", "group", value, numerator, denominator, lb, ub, line, hidden
    from jsonb_to_recordset(${JSON.stringify(good)}::jsonb) as r(place text, period text, year smallint, "groupType" text, "group" text,
      value float8, numerator float8, denominator float8, lb float8, ub float8, line int, hidden boolean)`;
  await tell(db, member, "local.loaded", { kind: "local", id: indicator.id }, { name: indicator.name, values: good.length });
}
