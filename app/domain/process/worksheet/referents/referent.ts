import type { Referent } from "~/content/worksheet-fields";

/** One thing a field can point at. `gone`: it can no longer be chosen (somebody left, a row was removed), but is named where it
 *  was chosen before. */
export type ReferentChoice = { readonly value: string; readonly label: string; readonly gone?: true };

/** What the fields of a worksheet can point at, by kind. Kinds that are missing are written in words. */
export type Referents = Readonly<Partial<Record<Referent, readonly ReferentChoice[]>>>;

/** Something that is named as it is, or as what is left of it. */
export function choice(value: string, name: string, gone: false | ((words: { name: string }) => string)): ReferentChoice {
  return gone ? { value, label: gone({ name }), gone: true } : { value, label: name };
}
