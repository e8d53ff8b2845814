import { kindOf, type Community } from "../../place/geography";
import { isFullName, mayBeZip } from "../../place/typed-place";
import type { NationChoice } from "../reading/nation-choice";

/** What a search for a place led to. */
export type Found =
  | { readonly kind: "nothing-asked" }
  /** One place; it may have no figure. */
  | { readonly kind: "one"; readonly place: Community }
  /** Several of that name: the reader picks. */
  | { readonly kind: "several"; readonly places: readonly Community[] }
  /** No name like it in full: places whose names, or words of them, begin so. */
  | { readonly kind: "perhaps"; readonly places: readonly Community[] }
  /** There is such a place, but of the other kind than is shown. */
  | { readonly kind: "other-kind"; readonly places: readonly Community[] }
  /** Five digits, nearly always a ZIP code, which is no place here; and what they are the code of, if anything. */
  | { readonly kind: "zip"; readonly places: readonly Community[] }
  | { readonly kind: "none" };

/** Judges what a search by name or code found; a code (five digits only when they were chosen, not typed), or a name that only one place has in full, means that place. What only
 *  begins like a name is offered, not taken for it. */
export function foundAmong(places: readonly Community[], { find, kind, picked, invented }: NationChoice): Found {
  if (find === "") return { kind: "nothing-asked" };
  const fitting = places.filter(({ fictional }) => fictional === invented);
  if (mayBeZip(find) && !picked) return { kind: "zip", places: fitting };
  const shown = fitting.filter((place) => place.kind === kind);
  const exact = shown.filter(({ id, name }) => id === find || name.toLowerCase() === find.toLowerCase());
  const full = exact.length > 0 ? exact : shown.filter((place) => isFullName(find, place));
  const [only, more] = full;
  if (only && !more) return { kind: "one", place: only };
  if (only) return { kind: "several", places: exact.length > 0 ? exact : shown };
  if (shown.length > 0) return { kind: "perhaps", places: shown };
  return fitting.length > 0 ? { kind: "other-kind", places: fitting } : { kind: "none" };
}

/** Whether what was typed is the code of a place rather than a name. */
export function isCode(find: string): boolean {
  return kindOf(find) !== null;
}
