import { languageOf } from "~/content/language";
import type { Db, Tenant } from "~/db/work.server";

/** Name of the shared document that holds the vision. */
export const visionDocument = "vision";

/** What the vision says now, as the editor's own JSON (null before anyone wrote) and as plain text. Part of the caller's
 *  unit of work. */
export function visionText(db: Db, tenant: Tenant) {
  return sharedText(db, tenant, visionDocument);
}

/** The same for any shared document of the coalition: "vision", "plan.summary"… */
export async function sharedText(db: Db, { coalitionId }: Tenant, name: string) {
  const row = await db.document.findUnique({ where: { coalitionId_name: { coalitionId, name } }, select: { json: true, text: true, language: true, changedAt: true } });
  return { json: row?.json ?? null, text: row?.text ?? "", language: languageOf(row?.language), changedAt: row?.changedAt ?? null };
}
