import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod";
import { prepared } from "~/db/statement-name.server";
import { asSystemSql } from "~/db/work.server";
import { countyName, type AtlasCounty } from "./county-name";
import type { Community } from "./geography";
import { findState, statesNamed } from "./state";

const atlasCounty = z.object({ id: z.string(), properties: z.object({ name: z.string() }) });
const atlas = z.object({ objects: z.object({ counties: z.object({ geometries: z.array(atlasCounty) }) }) });

/** The last state code of the fifty states and D.C.; territories have no metrics. */
const lastStateCode = "56";

/** Puts every US county (names and FIPS of the Census Bureau's shapes) into the list of places, once; what metric files brought stays. */
export async function loadCommunities(): Promise<void> {
  const counties = (await atlasCounties()).filter(({ id }) => id.slice(0, 2) <= lastStateCode).map(rowOf);
  await asSystemSql((client) =>
    client.query(
      `insert into geography (id, kind, name, state_code, state_name)
       select id, 'county', name, state_code, state_name
       from jsonb_to_recordset($1::jsonb) as county(id text, name text, state_code text, state_name text)
       on conflict (id) do nothing`,
      [JSON.stringify(counties)],
    ),
  );
}

async function atlasCounties(): Promise<AtlasCounty[]> {
  const path = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  return atlas.parse(JSON.parse(await readFile(path, "utf8"))).objects.counties.geometries;
}

function rowOf(county: AtlasCounty) {
  const code = county.id.slice(0, 2);
  return { id: county.id, name: countyName(county), state_code: code, state_name: findState(code)?.name ?? "" };
}

const columns = `id, kind, name, state_code as "stateCode", state_name as "stateName", fictional`;
const mostFound = 20;

/** Places by what a person types: the beginning of a name or of a word in it, "name, ST" (the comma may be missing), a state,
 *  or a FIPS code in full: the beginning of a number may be that of a ZIP code. Counties before cities of the same name; places that no longer exist come last. */
export async function listCommunities(query: string, { most = mostFound } = {}): Promise<Community[]> {
  const { text, states } = asked(query);
  if (/^[\d-]+$/.test(text)) return findCommunities([text]);
  const spoken = withoutComma(text);
  if (text === "" && states.length === 0) return [];
  const { rows } = await asSystemSql((client) =>
    client.query<Community>(
      `select ${columns} from geography
       where (($1 = '' or lower(name) like $2 or lower(name) like $3 or id like $2) and (cardinality($4::text[]) = 0 or state_code = any($4)))
          or ($1 <> '' and cardinality($4::text[]) = 0 and state_code = any($5))
          or (cardinality($4::text[]) = 0 and state_code = any($8) and (lower(name) like $6 or lower(name) like $7))
       order by (lower(name) like $2 or lower(name) like $6 or id like $2) desc, last_year desc nulls last, kind, name, state_name
       limit $9`,
      [text, `${escaped(text)}%`, `% ${escaped(text)}%`, states, codesOf(text), `${escaped(spoken.text)}%`, `% ${escaped(spoken.text)}%`, spoken.states, most],
    ),
  );
  return rows;
}

/** "Forsyth, NC" asks for a name in a state; a lone name may also be a state's. */
function asked(query: string): { text: string; states: string[] } {
  const [name = "", state] = query.toLowerCase().split(",").map((part) => part.trim());
  return { text: name, states: state ? codesOf(state) : [] };
}

/** "Forsyth NC" and "Forsyth North Carolina" as a name and its state; no state where the last words are none's name. */
function withoutComma(text: string): { text: string; states: string[] } {
  const words = text.split(/\s+/u);
  const splits = [2, 1].filter((count) => words.length > count).map((count) => ({ text: words.slice(0, -count).join(" "), states: codesOf(words.slice(-count).join(" ")) }));
  return splits.find(({ states }) => states.length > 0) ?? { text, states: [] };
}

function codesOf(typed: string): string[] {
  return statesNamed(typed).map(({ fips }) => fips);
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Reads places; `ids` is an expression of SQL. */
export function communitiesSql(ids: string): string {
  return `select ${columns} from geography where id = any(${ids})`;
}

/** The places with these ids, in the order asked; unknown ids are left out. */
export async function findCommunities(ids: readonly string[]): Promise<Community[]> {
  const { rows } = await asSystemSql((client) => client.query<Community>(prepared(communitiesSql("$1::text[]"), [ids])));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
