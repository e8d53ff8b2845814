/** Widths of Public Sans in em, by kind of letter, rounded up: a drawing must be laid out the same way in a browser,
 *  on the server and in a test, so it cannot ask a font. Too wide costs a little air; too narrow would cut words. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!()[\]iljI]/u, 0.3],
  [/[frtJ/“”"-]/u, 0.42],
  [/[mwMW@%—…]/u, 0.9],
  [/[A-ZÁÉÍÓÚÑÜ0-9$&]/u, 0.7],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
];
const ordinary = 0.57;
const bolder = 1.06;

/** Width of a line of text, in the units of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const em = Array.from(text).reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? ordinary), 0);
  return em * size * (bold ? bolder : 1);
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
  for (const letter of Array.from(word)) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
