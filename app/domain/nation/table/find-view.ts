import { m } from "~/content/messages";
import { placeName, type Community } from "../../place/geography";
import { missingReason } from "../../place/missing-reason";
import { noteFor, offeredAs } from "../../place/typed-place-words";
import { nationSearch } from "../reading/nation-choice";
import type { NationFacts } from "../nation-facts";
import { count } from "../reading/nation-words";
import type { Step } from "./view-step";

/** The search for a place and what came of it. */
export type FindView = { readonly typed: string; readonly said: string | null; readonly choices: readonly Step[]; readonly note: string | null };

/** Five digits are nearly always a ZIP code, and what is not found may be a small town. */
export function findView(facts: NationFacts): FindView {
  const { found, reading: { choice } } = facts;
  return { ...foundWords(facts), note: choice.picked ? null : noteFor(choice.find, found.kind === "none" ? 0 : 1) };
}

function foundWords({ own, reading: { choice, ranking, standings }, found, page }: NationFacts): Omit<FindView, "note"> {
  const to = (place: Community, kind = choice.kind): Step => ({ label: placeName(place), search: nationSearch(own.id, { ...choice, kind, find: place.id, picked: true, page: 1 }) });
  const typed = found.kind === "one" ? placeName(found.place) : choice.find;
  if (found.kind === "none") return { typed, said: m.nation_find_none({ typed: choice.find }), choices: [] };
  if (found.kind === "zip") return { typed, said: null, choices: found.places.map((place) => ({ ...to(place, place.kind), label: offeredAs(typed, placeName(place)) })) };
  if (found.kind === "several") return { typed, said: m.nation_find_several({ count: found.places.length }), choices: found.places.map((place) => to(place)) };
  if (found.kind === "perhaps") return { typed, said: m.nation_find_perhaps(), choices: found.places.map((place) => to(place)) };
  if (found.kind === "other-kind") return { typed, said: m.nation_find_other_kind({ kind: choice.kind }), choices: found.places.map((place) => to(place, place.kind)) };
  if (found.kind === "nothing-asked") return { typed, said: null, choices: [] };
  const listed = standings.some(({ place }) => place === found.place.id);
  const words = { place: placeName(found.place), page: count(page.page), pages: count(page.pages) };
  return { typed, said: listed ? m.nation_find_one(words) : [m.nation_find_no_figure({ place: words.place }), ...(ranking ? [missingReason(choice.metric, found.place, { year: ranking.year, column: choice.column, breakdown: choice.breakdown })] : [])].join(" "), choices: [] };
}
