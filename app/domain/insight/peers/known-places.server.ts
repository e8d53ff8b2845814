import type { PoolClient } from "pg";
import { columnOf } from "~/content/metrics";
import { prepared } from "~/db/statement-name.server";
import { isFictional, kindOf, type Community } from "../../place/geography";
import { newestRankings } from "../../ranking/newest-rankings.server";
import { allPlacesOf, type AllPlaces } from "../all-places";
import type { KnownPlace } from "./known-place";

export type KnownPlaces = {
  /** By id: every place of the same kind that still exists and has a population; invented places among themselves. */
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** By column: the newest year. */
  readonly fields: ReadonlyMap<string, AllPlaces>;
};

type Row = Pick<Community, "id" | "name" | "stateCode"> & { readonly population: number };

const placesSql = `select id, name, state_code as "stateCode", population from geography
  where kind = $1::geography_kind and fictional = $2 and population > 0
    and coalesce(last_year, 9999) >= coalesce((select last_year from geography where id = $3), 0)
  order by id`;

/** Every place like ours with its newest values of some columns: two queries, however many places and columns. */
export async function readKnownPlaces(client: PoolClient, own: string, columns: readonly string[]): Promise<KnownPlaces> {
  const kind = kindOf(own);
  if (kind === null) return { places: new Map(), fields: new Map() };
  const { rows } = await client.query<Row>(prepared(placesSql, [kind, isFictional(own), own]));
  const fields = await readAllPlaces(client, own, columns);
  return { places: new Map(rows.map((row) => [row.id, { ...row, values: valuesOf(row.id, fields) }])), fields };
}

/** Looked up when asked for: of thousands of places most are only measured by a few columns. */
function valuesOf(id: string, fields: ReadonlyMap<string, AllPlaces>): KnownPlace["values"] {
  return { get: (column) => fields.get(column)?.byPlace.get(id) };
}

/** All places of our kind in the newest year of each column, with the values of the `asked` ones (all, when none are named). One
 *  query, unless a release has changed since it was asked last. */
export async function readAllPlaces(client: PoolClient, own: string, columns: readonly string[], asked?: readonly string[]): Promise<Map<string, AllPlaces>> {
  const geographyKind = kindOf(own);
  if (geographyKind === null) return new Map();
  const newest = await newestRankings(client, { geographyKind, fictional: isFictional(own) });
  return new Map(columns.flatMap((key) => {
    const [column, ranking] = [columnOf(key), newest.get(key)];
    return column && ranking ? [[key, allPlacesOf(column, { ...ranking, release: ranking.file.release.label }, asked)] as const] : [];
  }));
}
