import { z } from "zod";
import { isSimple } from "./letters";
import { languageOfWords, type Told } from "./spoken-language";
import { piecesOf, startsRightToLeft } from "./writing";

/** What the typesetter is told about languages: which texts are in the planner's other language, which run from right to left,
 *  and for each language that has a writing of its own a pattern that finds its words. */
export type Tongues = { readonly spoken: Readonly<Record<string, string>>; readonly turned: Readonly<Record<string, true>>; readonly writings: readonly { readonly language: string; readonly pattern: string }[] };

const richText = z.array(z.object({ text: z.string() })).min(1);
const silent = new Set(["svg", "href", "alt"]);

/** The languages in a plan given as JSON, besides its own; `told` is what people said of their words, `named` of names
 *  among other words. Emphasis does not part a paragraph: its runs are taken together. */
export function tonguesIn(plan: string, told: Told = {}, named: Told = {}): Tongues {
  const spoken = new Map<string, string>();
  const turned = new Set<string>();
  const words = new Map<string, Set<string>>();
  const tell = (texts: readonly string[]) => {
    const whole = texts.join("");
    const language = languageOfWords(whole, told);
    if (language !== null) for (const text of texts) spoken.set(text, language);
    if (!isSimple(whole) && startsRightToLeft(whole)) turned.add(whole);
  };
  const { language } = z.object({ language: z.string() }).parse(JSON.parse(plan, (key, value: unknown) => {
    const rich = Array.isArray(value) ? richText.safeParse(value) : null;
    if (rich?.success) tell(rich.data.map(({ text }) => text));
    if (typeof value !== "string" || silent.has(key)) return value;
    tell([value]);
    if (!isSimple(value)) for (const piece of piecesOf(value)) if (piece.language !== null) words.set(piece.language, (words.get(piece.language) ?? new Set()).add(piece.text));
    return value;
  }));
  return {
    spoken: Object.fromEntries([...spoken].filter(([, one]) => one !== language)),
    turned: Object.fromEntries([...turned].map((text) => [text, true])),
    writings: [...Array.from(words, ([one, found]) => ({ language: one, pattern: patternOf([...found]) })), ...writingsOf(named)],
  };
}

/** Names as whole words. */
function writingsOf(named: Told): Tongues["writings"] {
  return Object.entries(named).map(([name, language]) => ({ language, pattern: `${edge(name.at(0))}(?:${patternOf([name])})${edge(name.at(-1))}` }));
}

function edge(sign = ""): string {
  return /[\p{L}\p{N}]/u.test(sign) ? String.raw`\b` : "";
}

/** A pattern that finds these words, the longest first, whatever signs they hold. */
export function patternOf(words: readonly string[]): string {
  const escaped = (word: string) => Array.from(word, (sign) => `\\x{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join("");
  return words.toSorted((one, other) => other.length - one.length).map(escaped).join("|");
}
