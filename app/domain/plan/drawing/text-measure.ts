import { isSimple, lettersOf } from "../letters";

/** Widths of Public Sans in em, by kind of letter, rounded up: a drawing must be laid out the same way in a browser,
 *  on the server and in a test, so it cannot ask a font. Too wide costs a little air; too narrow would cut words. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!()[\]iljI]/u, 0.3],
  [/[frtJ/“”"-]/u, 0.42],
  [/[mwMW@%—…]/u, 0.9],
  [/[A-ZÁÉÍÓÚÑÜ0-9$&]/u, 0.7],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
];
const ordinary = 0.57;
const bolder = 1.06;
/** One picture, however many signs it is put together from. */
const emoji = 1.3;

/** Width of a line of text, in the units of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const em = letters(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  return em * size * (bold ? bolder : 1);
}

/** Letters that were measured before, as many at most: to ask what kind of letter one is takes longer than all else here. */
const measured = new Map<string, number>();
const most = 2_000;

function letterWidth(letter: string): number {
  const known = measured.get(letter);
  if (known !== undefined) return known;
  const width = measure(letter);
  if (measured.size < most) measured.set(letter, width);
  return width;
}

function measure(letter: string): number {
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u.test(letter)) return emoji;
  return Array.from(letter).reduce((sum, sign) => (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign) ? sum : sum + (widths.find(([kind]) => kind.test(sign))?.[1] ?? ordinary)), 0);
}

function letters(text: string): readonly string[] {
  return isSimple(text) ? Array.from(text) : lettersOf(text);
}

/** The text broken into lines no wider than `width`; a word that is wider than a line is broken inside.
 *  No letter is lost: the lines joined give the words back. */
export function wrap(text: string, size: number, width: number, bold = false): readonly string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean).flatMap((whole) => pieces(whole, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of letters(word)) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
