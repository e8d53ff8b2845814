import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";
import type { OwnPart } from "./own-part";

const sql = `select own.state_code as state,
    coalesce(own.population::float8 / nullif(sum(other.population), 0), 0) as "ofNation",
    coalesce(own.population::float8 / nullif(sum(other.population) filter (where other.state_code = own.state_code), 0), 0) as "ofState"
  from geography own left join geography other on other.kind = own.kind and other.fictional = own.fictional
    and coalesce(other.last_year, 9999) >= coalesce(own.last_year, 0)
  where own.id = $1 group by own.id`;

/** Which part of the people of its kind of place live in a place, by the newest populations that files have brought; no part where
 *  nothing is known of them. One query. */
export async function readOwnPart(client: PoolClient, own: string): Promise<OwnPart> {
  const { rows } = await client.query<OwnPart>(prepared(sql, [own]));
  return rows[0] ?? { state: own.slice(0, 2), ofNation: 0, ofState: 0 };
}
