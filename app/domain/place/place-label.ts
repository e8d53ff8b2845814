import { m } from "~/content/messages";
import { placeName, type Community } from "./geography";
import { spanOf } from "./succession";

/** "Fairfield County, CT (until 2021)": a place as lists and pickers name it, where its like-named others may stand too. */
export function placeLabel(place: Pick<Community, "id" | "name" | "stateCode">): string {
  return withSpan(place.id, placeName(place));
}

/** A name of the place with the years in which it has its code; the bare name of a place that never changed. */
export function withSpan(id: string, place: string): string {
  const { since, until } = spanOf(id);
  if (until !== null) return m.succession_until({ place, year: until });
  return since === null ? place : m.succession_since({ place, year: since });
}
