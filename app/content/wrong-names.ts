import { names } from "./names";
import type { Text } from "./text";

type Language = keyof Text;

/** Where a text calls a thing by another name than its own. `found` is the other word, or the English name that the Spanish
 *  words leave out. */
export type WrongName = { readonly key: string; readonly language: Language; readonly found: string; readonly term: string };

/** The wrong names in a text of both languages. What stands in for a value, such as {release}, and addresses say no names. */
export function wrongNames({ en, es }: Text): readonly WrongName[] {
  const text = { en: plain(en), es: plain(es) };
  return names.flatMap(({ key, term, said, never }) => {
    const other = (language: Language) => never[language].flatMap((pattern) => found(pattern, text[language]).map((word) => ({ key, language, found: word, term: term[language] })));
    const [named] = said ? found(said.en, text.en) : [];
    const left = named !== undefined && said && !said.es.test(text.es) ? [{ key, language: "es" as const, found: named, term: term.es }] : [];
    return [...other("en"), ...other("es"), ...left];
  });
}

function found(pattern: RegExp, text: string): readonly string[] {
  const match = pattern.exec(text);
  return match ? [match[0]] : [];
}

function plain(text: string): string {
  return text.replace(/\{\w+\}|https?:\S+/gu, "…");
}
