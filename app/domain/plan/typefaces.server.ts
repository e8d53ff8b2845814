import { readFileSync } from "node:fs";
import { sans, serif } from "./drawing/drawing";
import { lettersIn } from "./font-letters";
import { fontPath, type Face } from "./print/plan-fonts.server";

/** The regular face of each family the files of a plan are set in. */
const regular: Readonly<Record<string, Face>> = {
  [serif]: "serif",
  [sans]: "sans",
  "Noto Sans": "latin",
  "Noto Sans Arabic": "arabic",
  "Noto Sans Hebrew": "hebrew",
  "Noto Sans Math": "math",
  "Noto Emoji": "emoji",
  "Noto Sans Symbols": "symbols",
  "Noto Sans Symbols 2": "moreSymbols",
};

/** What neither of our typefaces has comes from these, in this order. The mathematical one has Arabic letters that do not join,
 *  so it is asked after the Arabic one. */
const spare = Object.keys(regular).filter((family) => family !== serif && family !== sans);

/** The families a text is set in, first choice first. */
export const families = { serif: [serif, sans, ...spare], sans: [sans, ...spare, serif] } as const;

const known = new Map<string, ReadonlySet<number>>();

function lettersOfFamily(family: string): ReadonlySet<number> {
  const face = regular[family];
  const letters = known.get(family) ?? (face ? lettersIn(readFileSync(fontPath(face))) : new Set<number>());
  known.set(family, letters);
  return letters;
}

/** Signs that only shape or part others and have no shape of their own. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** Whether a family has shapes for a letter and all its marks, composed or not. */
function has(family: string, letter: string): boolean {
  const letters = lettersOfFamily(family);
  return [letter, letter.normalize("NFC"), letter.normalize("NFD")].some((form) => Array.from(form).every((sign) => letters.has(sign.codePointAt(0) ?? 0) || unseen.test(sign)));
}

/** The first of these families that has a letter, marks and all; null when none has. */
export function familyOf(letter: string, among: readonly string[]): string | null {
  return among.find((family) => has(family, letter)) ?? null;
}

export type Spare = { readonly family: string; readonly letters: readonly string[] };

/** Letters of several signs that one of our two typefaces has only in part, each with the family that has it whole. They must
 *  be set in that one from the start: a typesetter that looks for the missing sign alone can lose the others. */
export function sparesFor(letters: Iterable<string>): readonly Spare[] {
  const byFamily = new Map<string, string[]>();
  for (const letter of new Set(letters)) {
    if (!isComposed(letter) || (has(serif, letter) && has(sans, letter))) continue;
    const family = familyOf(letter, spare) ?? familyOf(letter, [serif, sans]);
    if (family !== null) byFamily.set(family, [...(byFamily.get(family) ?? []), letter]);
  }
  return Array.from(byFamily, ([family, found]) => ({ family, letters: found }));
}

/** Whether no family has this letter of several signs whole, but one has a part of it. */
export function isTorn(letter: string): boolean {
  if (!isComposed(letter) || familyOf(letter, families.serif) !== null) return false;
  return Array.from(letter).some((sign) => !unseen.test(sign) && familyOf(sign, families.serif) !== null);
}

function isComposed(letter: string): boolean {
  return letter.length > 1 && Array.from(letter).length > 1;
}

/** Whether the typefaces for plain words have a sign: letters and figures that need no help. */
export function isPlain(sign: string): boolean {
  return familyOf(sign, [serif, sans, "Noto Sans"]) !== null;
}
