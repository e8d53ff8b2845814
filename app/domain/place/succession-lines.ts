import { locale, m } from "~/content/messages";
import { placeName, type Community } from "./geography";
import { placeLabel } from "./place-label";
import { inSuccession, namesOf, neighborsOf, spanOf, type Neighbors } from "./succession";

/** What a reader must know of a place whose borders or name changed, in the reader's words; `offered` are places to look at
 *  beside it. */
export type SuccessionLine = {
  readonly id: string;
  /** Null where the text says it all. */
  readonly title: string | null;
  readonly text: string;
  readonly offered: readonly { readonly id: string; readonly act: string }[];
};

type Seen = {
  readonly places: readonly Community[];
  /** The places of `relativesOf`, as far as they are known. */
  readonly relatives: readonly Community[];
  readonly figures: readonly { readonly geography: string; readonly recordedAs?: string }[];
};

/** For each place shown: the other name that some of its figures stand under, and the areas before and after it. What stands
 *  beside the first place as such an area is not explained once more. */
export function successionLines({ places, relatives, figures }: Seen): SuccessionLine[] {
  const known = new Map([...places, ...relatives].map((place) => [place.id, place]));
  const shown = new Set(places.map(({ id }) => id));
  const own = places[0]?.id ?? "";
  return places.flatMap((place) => [
    ...renamedLines(place, known, figures),
    ...(inSuccession([own, place.id]) ? [] : neighborsOf(place.id)).flatMap((neighbors) => neighborLines(place, neighbors, known, shown)),
  ]);
}

function renamedLines(place: Community, known: ReadonlyMap<string, Community>, figures: Seen["figures"]): SuccessionLine[] {
  const marked = figures.some(({ geography, recordedAs }) => geography === place.id && recordedAs !== undefined);
  const [, other = ""] = namesOf(place.id);
  const named = known.get(other);
  if (!marked || !named) return [];
  const words = { place: placeName(place), name: placeLabel(named) };
  const later = spanOf(place.id).until !== null;
  return [{ id: `${place.id} name`, title: null, text: later ? m.succession_renamed_since(words) : m.succession_renamed(words), offered: [] }];
}

function neighborLines(place: Community, neighbors: Neighbors, known: ReadonlyMap<string, Community>, shown: ReadonlySet<string>): SuccessionLine[] {
  const named = neighbors.ids.flatMap((id) => known.get(id) ?? []);
  if (named.length === 0) return [];
  const names = new Intl.ListFormat(locale(), { type: "conjunction" }).format(named.map((each) => each.name));
  const words = { place: placeName(place), names };
  return [
    {
      id: `${place.id} ${neighbors.direction}`,
      title: neighborTitle(neighbors, words),
      text: neighborText(neighbors, words),
      offered: named.filter(({ id }) => !shown.has(id)).map((each) => ({ id: each.id, act: m.succession_show({ place: placeLabel(each) }) })),
    },
  ];
}

function neighborTitle({ direction, year }: Neighbors, { place }: { readonly place: string }): string {
  return direction === "former" ? m.succession_former_title({ place, year }) : m.succession_later_title({ place, year });
}

function neighborText({ kind, direction, year }: Neighbors, words: { readonly place: string; readonly names: string }): string {
  if (direction === "former") return kind === "split" ? m.succession_split_former({ ...words, year: year - 1 }) : m.succession_former({ ...words, year: year - 1 });
  return kind === "split" ? m.succession_split_later({ ...words, year }) : m.succession_later({ ...words, year });
}
