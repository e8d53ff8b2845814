import { listCommunities } from "./community.server";
import { noteFor, offeredAs } from "./typed-place-words";
import { findName, type PlaceOption } from "./place-find";
import { withSpan } from "./place-label";

/** A search for places and what came of it. */
export type FoundPlaces = { readonly typed: string; readonly choices: readonly PlaceOption[]; readonly note: string | null };

/** Counties and cities for what was typed into the page's own search (`?find=`), without those the page has already. Where
 *  nothing was typed, nothing is asked. */
export async function findPlaces(search: URLSearchParams, { except }: { readonly except: readonly string[] }): Promise<FoundPlaces> {
  const typed = (search.get(findName) ?? "").trim().slice(0, 80);
  const choices = await placesNamed(typed);
  return { typed, choices: choices.filter(({ value }) => !except.includes(value)).map(({ value, label }) => ({ value, label: offeredAs(typed, label) })), note: noteFor(typed, choices.length) };
}

/** Counties and cities by name, state or FIPS. What changed its borders or its name says until or since when. */
export async function placesNamed(query: string): Promise<readonly PlaceOption[]> {
  const found = await listCommunities(query);
  return found.map(({ id, name, stateName }) => ({ value: id, label: withSpan(id, `${name}, ${stateName}`) }));
}
