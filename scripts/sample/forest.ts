import { coalitionOf, accountOf, gatherCast } from "./gather";
import { founder } from "./people";

/** The sample coalition: invented people working for an invented county, filled far enough that every page has something to
 *  show. Everything in it is made through the same doors that people use. */
export async function buildForest(): Promise<void> {
  const lead = await coalitionOf(await accountOf(founder), { name: "Forest County Mobility Coalition", community: "99001" });
  await gatherCast(lead);
}
