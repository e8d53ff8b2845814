/** A piece of a text in one writing. `language` is what such letters most likely are (BCP 47); null for Latin letters, figures
 *  and signs, which say nothing about it. */
export type Piece = { readonly text: string; readonly language: string | null; readonly rightToLeft: boolean };

/** The language most people who write so write. A wrong guess still reads better aloud than a voice that knows no such letters. */
const writings: readonly (readonly [language: string, scripts: readonly string[]])[] = [
  ["ar", ["Arabic"]],
  ["he", ["Hebrew"]],
  ["ru", ["Cyrillic"]],
  ["el", ["Greek"]],
  ["hy", ["Armenian"]],
  ["ka", ["Georgian"]],
  ["am", ["Ethiopic"]],
  ["th", ["Thai"]],
  ["lo", ["Lao"]],
  ["km", ["Khmer"]],
  ["my", ["Myanmar"]],
  ["hi", ["Devanagari"]],
  ["bn", ["Bengali"]],
  ["pa", ["Gurmukhi"]],
  ["gu", ["Gujarati"]],
  ["ta", ["Tamil"]],
  ["te", ["Telugu"]],
  ["ko", ["Hangul"]],
  ["ja", ["Han", "Hiragana", "Katakana"]],
];

/** Words of one writing with what stands between them: spaces, figures, marks. One letter alone is a sign, such as Ω. */
const patterns = writings.map(([language, scripts]) => {
  const letters = `[${scripts.map((script) => `\\p{Script=${script}}`).join("")}\\p{M}\\u30FC\\u200C\\u200D]`;
  const first = `[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`;
  return { language, source: `${first}(?:${letters}+|(?=[\\s\\p{P}\\p{N}]+${first}))(?:[\\s\\p{P}\\p{N}]+${first}${letters}*)*` };
});

const foreign = new RegExp(patterns.map(({ source }) => source).join("|"), "gu");
const byLanguage = patterns.map(({ language, source }) => [language, new RegExp(`^(?:${source})$`, "u")] as const);
const rightToLeftLetter = /[\u0590-\u05FF\u0600-\u065F\u066A-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text in pieces of one writing each; joined they are the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(foreign)) {
    if (index > end) pieces.push({ text: text.slice(end, index), language: null, rightToLeft: false });
    pieces.push({ text: found, language: languageOf(found), rightToLeft: rightToLeftLetter.test(found) });
    end = index + found.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), language: null, rightToLeft: false }] : pieces;
}

/** The writings of some texts that name a language, each with a pattern that finds its words. */
export function writingsIn(texts: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) for (const { language } of piecesOf(text)) if (language !== null) found.add(language);
  return [...found];
}

function languageOf(words: string): string | null {
  const language = byLanguage.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return language === "ja" && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? "zh" : language;
}

/** Whether a paragraph with this text runs from right to left: its first letter says so. */
export function startsRightToLeft(text: string): boolean {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && rightToLeftLetter.test(first);
}
