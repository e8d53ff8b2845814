import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";
import type { Community } from "../../place/geography";
import type { Ranking } from "../../ranking/ranking.server";

type Bounds = { readonly lb: number | null; readonly ub: number | null };

/** The places with these ids; those nobody knows are left out. */
export async function readPlaces(client: PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, Community>> {
  const { rows } = await client.query<Community>(prepared(
    `select id, kind, name, state_code as "stateCode", state_name as "stateName", fictional from geography where id = any($1)`,
    [ids],
  ));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The bounds of a ranking's figures for some of its places, where the file has them. */
export async function readBounds(client: PoolClient, { file, column, breakdown, subgroup, year }: Ranking, ids: readonly string[]): Promise<ReadonlyMap<string, Bounds>> {
  const { rows } = await client.query<Bounds & { readonly id: string }>(prepared(
    `select o.geography_id as id, o.lb, o.ub
     from observation o join metric_column c on c.id = o.metric_id join subgroup s on s.id = o.subgroup_id
     where o.file_id = $1 and c.key = $2 and s.breakdown = $3 and s.label = $4 and o.year = $5 and o.geography_id = any($6)`,
    [file.id, column, breakdown, subgroup, year, ids],
  ));
  return new Map(rows.map(({ id, lb, ub }) => [id, { lb, ub }]));
}
