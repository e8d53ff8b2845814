import type { Arrival, Person, Told } from "~/domain/presence/arrival";
import type { Standing } from "~/domain/presence/page-place";

/** Somebody with a page open in this process. `shown` is what they were told last, as JSON. */
export type Seat = Pick<Arrival, "person" | "judge" | "show"> & { standing: Standing; shown: string };

/** What another process told of its people, and when it was heard. */
type Heard = { readonly people: readonly Person[]; readonly at: number };

/** One page of one coalition, and who is there. `told` is what the other processes were told last. */
export type Table = { readonly coalition: string; readonly place: string; readonly seats: Set<Seat>; readonly elsewhere: Map<string, Heard>; told: string };

/** As many names as stand on a page, and as many people as one process tells the others of: beyond them it is "and others". */
const mostNames = 3;
export const mostTold = 12;
const longestName = 60;

/** The people of this process who are shown, each once however many windows they have, by name, a few. */
export function ownPeople({ seats }: Table): readonly Person[] {
  const shown = [...seats].filter(({ standing }) => standing === "shown").map(({ person: { id, name } }) => [id, { id, name: name.slice(0, longestName) }] as const);
  return [...new Map(shown).values()].toSorted(byName).slice(0, mostTold);
}

/** What a seat is told of all others at its page; nothing where its page is no longer open to it. */
export function toldTo({ person, standing }: Seat, table: Table): Told {
  const all = standing === "out" ? [] : [...[...table.elsewhere.values()].flatMap(({ people }) => people), ...ownPeople(table)];
  const others = [...new Map(all.map((one) => [one.id, one])).values()].filter(({ id }) => id !== person.id).toSorted(byName);
  return { place: table.place, names: others.slice(0, mostNames).map(({ name }) => name), others: others.length > mostNames };
}

function byName(one: Person, other: Person): number {
  return one.name.localeCompare(other.name) || one.id.localeCompare(other.id);
}
