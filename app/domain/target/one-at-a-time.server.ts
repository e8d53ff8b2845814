import type { Db } from "~/db/work.server";

/** Lets one change of what hangs on this baseline or indicator happen at a time, until the transaction ends: who agrees
 *  must agree to what stands, and a year has one value. */
export async function oneAtATime(db: Db, id: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`target:${id}`}, 0))`;
}
