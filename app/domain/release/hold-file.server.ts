import type { PoolClient } from "pg";
import { m } from "~/content/messages";
import { type Db, takeTurnSql } from "~/db/work.server";
import { refuseUnless } from "../refusal";

/** Keeps a released file where it is until the unit of work ends: what is made from it must not find it taken back a moment later.
 *  Many may hold it at once. Refuses "conflict" when it was taken back or replaced since its figures were read. */
export async function holdFile(db: Db, file: number): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock_shared(hashtextextended(${turnOf(file)}, 0))`;
  const held = await db.releaseFile.count({ where: { id: file, retiredAt: null } });
  refuseUnless(held === 1, "conflict", m.metric_file_gone());
}

/** Waits until nobody holds a file, and lets nobody hold it until the transaction ends. */
export function takeFile(client: PoolClient, file: number): Promise<void> {
  return takeTurnSql(client, turnOf(file));
}

function turnOf(file: number): string {
  return `released file ${file}`;
}
