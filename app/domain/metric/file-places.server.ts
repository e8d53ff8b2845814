import type { PoolClient } from "pg";
import type { FilePlace } from "./frame";
import { isFictional, type GeographyKind } from "./geography";
import { findState } from "./state";

/** Brings the places of a file into the list of places: a newer file brings the newer name and population, an older one
 *  only stretches the years. A name that an earlier release cut short does not replace the whole one. A place that a file
 *  says nothing new about is not written again. */
export async function keepPlaces(client: PoolClient, kind: GeographyKind, places: readonly FilePlace[]): Promise<void> {
  await client.query(
    `insert into geography as g (id, kind, name, state_code, state_name, fictional, population, first_year, last_year)
     select p.id, $1::geography_kind, p.name, p.state_code, p.state_name, p.fictional, p.population, p.first_year, p.last_year
     from jsonb_to_recordset($2::jsonb) as p(id text, name text, state_code text, state_name text, fictional boolean,
                                             population int, first_year smallint, last_year smallint)
     left join geography known on known.id = p.id
     where known.last_year is null or p.last_year > known.last_year or p.first_year < known.first_year
        or p.last_year = known.last_year and (not starts_with(known.name, p.name) or coalesce(p.population, known.population) is distinct from known.population)
     on conflict (id) do update set
       name = case when excluded.last_year >= coalesce(g.last_year, 0) and not $3::jsonb ? excluded.id
                    and not starts_with(g.name, excluded.name) then excluded.name else g.name end,
       population = case when excluded.last_year >= coalesce(g.last_year, 0) then coalesce(excluded.population, g.population) else g.population end,
       first_year = least(g.first_year, excluded.first_year),
       last_year = greatest(g.last_year, excluded.last_year)`,
    [kind, JSON.stringify(places.map(rowOf)), JSON.stringify(places.filter(({ name }) => name === null).map(({ id }) => id))],
  );
}

/** A file without names (per-metric files) names a place that nobody knows yet by its code. */
function rowOf({ id, name, population, firstYear, lastYear }: FilePlace) {
  const state = findState(id.slice(0, 2));
  return {
    id,
    name: name ?? id,
    state_code: id.slice(0, 2),
    state_name: state?.name ?? "",
    fictional: isFictional(id),
    population,
    first_year: firstYear,
    last_year: lastYear,
  };
}
