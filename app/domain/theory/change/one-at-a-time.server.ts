import { type Db, type Tenant, takeTurn } from "~/db/work.server";

/** Lets one change of a coalition's links and order happen at a time, until the transaction ends: two changes that are
 *  each fine alone could close a circle or take the same place together. */
export async function oneAtATime(db: Db, { coalitionId }: Tenant): Promise<void> {
  await takeTurn(db, `theory ${coalitionId}`);
}
