import type { PoolClient } from "pg";
import type { FilePlace } from "../reading/frame";
import { isFictional, type GeographyKind } from "../../place/geography";
import { findState } from "../../place/state";

/** Brings the places of a file into the list of places: a newer file brings the newer name and population, an older one
 *  only stretches the years. A name that an earlier release cut short does not replace the whole one. A place that a file
 *  says nothing new about is not written again. */
export async function keepPlaces(client: PoolClient, kind: GeographyKind, places: readonly FilePlace[]): Promise<void> {
  const rows = places.map(rowOf);
  await client.query(
    `insert into geography as g (id, kind, name, state_code, state_name, fictional, population, first_year, last_year)
     select p.id, $1::geography_kind, coalesce(p.name, p.id), left(p.id, 2), p.state_name, p.fictional, p.population, p.first_year, p.last_year
     from unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::int[], $7::smallint[], $8::smallint[])
       as p(id, name, state_name, fictional, population, first_year, last_year)
     left join geography known on known.id = p.id
     where known.last_year is null or p.last_year > known.last_year or p.first_year < known.first_year
        or p.last_year = known.last_year and (not starts_with(known.name, coalesce(p.name, known.name)) or coalesce(p.population, known.population) is distinct from known.population)
     on conflict (id) do update set
       name = case when excluded.last_year >= coalesce(g.last_year, 0) and excluded.name <> excluded.id
                    and not starts_with(g.name, excluded.name) then excluded.name else g.name end,
       population = case when excluded.last_year >= coalesce(g.last_year, 0) then coalesce(excluded.population, g.population) else g.population end,
       first_year = least(g.first_year, excluded.first_year),
       last_year = greatest(g.last_year, excluded.last_year)`,
    [kind, ...columnsOf.map((column) => rows.map((row) => row[column]))],
  );
}

const columnsOf = ["id", "name", "stateName", "fictional", "population", "firstYear", "lastYear"] as const;

/** A file without names (per-metric files) names a place that nobody knows yet by its code. */
function rowOf(place: FilePlace) {
  return { ...place, stateName: findState(place.id.slice(0, 2))?.name ?? "", fictional: isFictional(place.id) };
}
