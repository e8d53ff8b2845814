import { LRUCache } from "lru-cache";
import type { PoolClient } from "pg";
import { markOf } from "~/db/mark.server";
import { prepared } from "~/db/statement-name.server";
import { asMemberSql, type Tenant } from "~/db/work.server";
import type { Begun } from "../home/begin";
import { road as roadOf, type StepStanding } from "../process";
import { gatherEvidence, type Size } from "./gather-evidence.server";

/** The road, and the numbers that stand beside it. */
export type Road = { readonly stops: readonly StepStanding[]; readonly targets: number; readonly size: Size; readonly begun: Begun };

/** The coalition's tables of which the road is made. A test makes a road and holds this list against what PostgreSQL says it read. */
export const tablesOfTheRoad: readonly string[] = [
  "answer",
  "baseline",
  "criterion_attestation",
  "decision",
  "decision_link",
  "document",
  "indicator",
  "invitation",
  "local_indicator",
  "local_value",
  "measurement",
  "membership",
  "node_indicator",
  "organization",
  "standout_reading",
  "target",
  "theory_link",
  "theory_node",
  "worksheet_approval",
  "worksheet_item",
  "worksheet_reopening",
  "worksheet_submission",
];

/** What changes without a row that changes (an invitation that runs out), or in rows that nobody may read one by one. */
const besides = ["(select count(*) from invitation i where i.coalition_id = current_coalition() and i.withdrawn_at is null and i.expires_at > now())", "own_answer_raters('readiness')", "(select md5(string_agg(concat_ws(' ', t.field, t.middle), ',' order by t.field)) from own_answer_tally(array['readiness']) t)", "current_date"];
const markSql = `select ${markOf(tablesOfTheRoad, besides)} as mark`;

/** The road of so many coalitions is kept. */
const kept = new LRUCache<string, { readonly mark: string; readonly road: Road }>({ max: 500 });

/** Where each of the ten steps stands, derived from what the coalition has on record. */
export function road(tenant: Tenant): Promise<Road> {
  return asMemberSql(tenant, (db) => roadWithin(db, tenant));
}

/** The same beside other questions. It stands on every page and changes seldom, so it is made anew only when something has changed that
 *  it is made of. The mark is read first: what is kept is as new as its mark or newer. */
export async function roadWithin(db: PoolClient, tenant: Tenant): Promise<Road> {
  const { rows } = await db.query<{ mark: string }>(prepared(markSql));
  const mark = rows[0]?.mark ?? "";
  const known = kept.get(tenant.coalitionId);
  if (known?.mark === mark) return known.road;
  const made = await makeRoad(db, tenant);
  kept.set(tenant.coalitionId, { mark, road: made });
  return made;
}

/** The road as it is made of everything on record. */
export async function makeRoad(db: PoolClient, tenant: Tenant): Promise<Road> {
  const { evidence, size, invited } = await gatherEvidence(db, tenant);
  return { stops: roadOf(evidence), targets: evidence.targets, size, begun: { others: size.people > 1 || invited, figures: evidence.baselines > 0 } };
}
