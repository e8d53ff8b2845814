import type { Db, Tenant } from "~/db/work.server";

/** Takes rows out of their worksheet, for what they say now stands elsewhere. They and their answers are kept. Part of the caller's
 *  unit of work. */
export async function setRowsAside(db: Db, { coalitionId }: Tenant, rows: readonly string[]): Promise<void> {
  await db.worksheetItem.updateMany({ where: { coalitionId, id: { in: [...rows] }, removedAt: null }, data: { removedAt: new Date() } });
}

/** Puts them back where they stood. */
export async function putRowsBack(db: Db, { coalitionId }: Tenant, rows: readonly string[]): Promise<void> {
  await db.worksheetItem.updateMany({ where: { coalitionId, id: { in: [...rows] } }, data: { removedAt: null } });
}
