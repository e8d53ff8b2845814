import { z } from "zod";
import { languageOf } from "~/content/language";
import { locale, m } from "~/content/messages";
import type { Db, Tenant } from "~/db/work.server";
import { grouped } from "../../grouped";
import { answerValue } from "../../process/process.form";
import type { Answered, AnsweredSheet } from "../../process/worksheet";
import { byPosition } from "../../theory/order";

const cell = z.object({ answer: z.string(), item: z.string().nullable(), field: z.string(), value: answerValue, version: z.number(), language: z.string().nullable(), by: z.string().nullable(), at: z.string() });
const frozen = z.object({ rows: z.array(z.object({ id: z.string(), position: z.string() })), cells: z.array(cell) });

type Sending = { readonly id: string; readonly worksheet: string; readonly number: number; readonly version: number; readonly note: string; readonly sentBy: string };

/** Writes down what stands in a worksheet at this moment, as a new submission. One statement: rows and answers are of one moment. */
export async function freezeSheet(db: Db, { coalitionId }: Tenant, { id, worksheet, number, version, note, sentBy }: Sending): Promise<void> {
  await db.$executeRaw`
    insert into worksheet_submission (id, coalition_id, worksheet, number, version, note, language, sent_by, fingerprint, frozen)
    select ${id}::uuid, ${coalitionId}::uuid, ${worksheet}, ${number}, ${version}, ${note}, ${note === "" ? null : locale()}, ${sentBy}::uuid, worksheet_fingerprint(${coalitionId}::uuid, ${worksheet}), worksheet_frozen(${coalitionId}::uuid, ${worksheet})`;
}

/** A sheet as it was frozen, not veiled; null when there is no such submission. */
export async function frozenSheet(db: Db, { coalitionId }: Tenant, submission: string): Promise<AnsweredSheet | null> {
  const found = await db.worksheetSubmission.findFirst({ where: { coalitionId, id: submission }, select: { frozen: true } });
  return found && sheetIn(found.frozen);
}

/** A sheet out of what was kept of it. */
export function sheetIn(kept: unknown): AnsweredSheet {
  const { rows, cells } = frozen.parse(kept);
  const byItem = grouped(cells, ({ item }) => item);
  const cellsOf = (item: string | null) => Object.fromEntries((byItem.get(item) ?? []).map((one) => [one.field, answeredOf(one)]));
  return { fields: cellsOf(null), rows: rows.toSorted(byPosition).map((row) => ({ ...row, cells: cellsOf(row.id) })) };
}

function answeredOf({ value, version, language, by, at }: z.output<typeof cell>): Answered {
  const spoken = languageOf(language);
  return { value, version, by: by ?? m.process_somebody(), at, ...(spoken && { language: spoken }) };
}
