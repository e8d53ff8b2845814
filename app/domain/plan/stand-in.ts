import { lettersOf } from "./letters";

const box = "\u25A1";
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** What is known about letters: whether the plain typefaces have a sign by itself, and whether any one typeface has a letter
 *  with all its marks. */
export type Shapes = { readonly isPlain: (sign: string) => boolean; readonly isWhole: (letter: string) => boolean };

/** How far a repair goes: which letters it takes for broken. */
export type Repair = (letter: string) => boolean;

/** The repairs, the least first: of the letters that have signs the typesetter had no shape for, those that no typeface has
 *  whole, then all; then whatever is not plain. */
export function repairsFor(missing: ReadonlySet<string>, { isPlain, isWhole }: Shapes): readonly Repair[] {
  const lacks = (letter: string) => Array.from(letter).some((sign) => missing.has(sign) && !isPlain(sign));
  return [(letter) => lacks(letter) && !isWhole(letter), lacks, (letter) => !Array.from(letter).every(isPlain)];
}

/** The text with a box where a letter or a mark has no shape. Only these change: the typesetter names signs one by one, and one
 *  that is missing in a letter put together from several (the 1 and the ring of "1⃝") stands well by itself elsewhere. */
export function standingIn(text: string, isBroken: Repair, isPlain: Shapes["isPlain"]): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  return lettersOf(text).map((letter) => (isBroken(letter) ? repaired(letter, isPlain) : letter)).join("");
}

/** The base with the marks that can stand, and a box for the others; where the base can not, one box for all. */
function repaired(letter: string, isPlain: Shapes["isPlain"]): string {
  const [base, ...marks] = Array.from(letter).filter((sign) => !unseen.test(sign));
  if (base === undefined) return "";
  if (!isPlain(base)) return box;
  const left = marks.filter(isPlain);
  return base + left.join("") + (left.length < marks.length ? box : "");
}
