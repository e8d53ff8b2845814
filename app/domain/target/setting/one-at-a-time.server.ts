import { type Db, takeTurn } from "~/db/work.server";

/** Lets one change of what hangs on this indicator happen at a time, until the transaction ends: who agrees
 *  must agree to what stands, and a year has one value. */
export async function oneAtATime(db: Db, indicator: string): Promise<void> {
  await takeTurn(db, `target ${indicator}`);
}
