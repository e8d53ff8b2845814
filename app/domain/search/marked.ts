import { fold } from "./query";

/** A piece of a text; `hit` where it is what was looked for. Never markup: whoever shows it decides how. */
export type Piece = { readonly text: string; readonly hit: boolean };

/** How many characters of a text are shown around the first place, and how many stand before it. */
const [shown, before] = [180, 50];

/** A text around the first place where one of the words stands, in pieces; null where not every word stands in it: what a reader does
 *  not get to read is not found either. */
export function marked(text: string, words: readonly string[]): readonly Piece[] | null {
  const whole = text.normalize("NFC");
  const tokens = [...fold(whole).matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({ at: found.index, word: found[0] }));
  if (words.length === 0 || !words.every((word, place) => tokens.some((token) => isSame(token.word, word, place === words.length - 1)))) return null;
  const hits = tokens.filter((token) => words.some((word, place) => isSame(token.word, word, place === words.length - 1)));
  const start = startOf(whole, hits[0]?.at ?? 0);
  const end = Math.min(whole.length, start + shown);
  return cut(whole, hits, start, end);
}

/** Where the shown part begins: at the beginning of a word. */
function startOf(text: string, hit: number): number {
  if (hit <= before) return 0;
  const blank = text.indexOf(" ", hit - before);
  return blank === -1 || blank >= hit ? hit : blank + 1;
}

function cut(text: string, hits: readonly { readonly at: number; readonly word: string }[], start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits.filter((one) => one.at >= start && one.at + one.word.length <= end)) {
    pieces.push({ text: text.slice(at, hit.at), hit: false }, { text: text.slice(hit.at, hit.at + hit.word.length), hit: true });
    at = hit.at + hit.word.length;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  const whole = [...(start > 0 ? [{ text: "…", hit: false }] : []), ...pieces, ...(end < text.length ? [{ text: "…", hit: false }] : [])];
  return whole.filter((piece) => piece.text !== "");
}

/** The same word, or another form of it: both begin alike for at least four letters and differ in no more than three at their ends. The
 *  last word of a query may be the beginning of one. */
function isSame(token: string, word: string, last: boolean): boolean {
  if (token === word || (last && token.startsWith(word))) return true;
  let alike = 0;
  while (alike < Math.min(token.length, word.length) && token[alike] === word[alike]) alike += 1;
  return alike >= 4 && token.length - alike <= 3 && word.length - alike <= 3;
}
