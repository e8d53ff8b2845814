import type { Db, Tenant } from "~/db/work.server";

/** Lets one change of a coalition's links and order happen at a time, until the transaction ends: two changes that are
 *  each fine alone could close a circle or take the same place together. */
export async function oneAtATime(db: Db, { coalitionId }: Tenant): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`theory:${coalitionId}`}, 0))`;
}
