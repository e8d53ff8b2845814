import type { Told } from "./spoken-language";

/** A stretch of a text, and the language of the name it is; null for the words around names. */
export type NamePart = { readonly text: string; readonly language: "en" | "es" | null };

/** A text parted at the names that people gave in another language: "Share of Ausencias escolares in 2024" is English around a
 *  Spanish name. Names count as whole words, the longest
 *  first. A text that is nothing but a name is not parted: it says its language as a whole. */
export function partsByName(text: string, named: Told = {}): readonly NamePart[] {
  const held = Object.keys(named).filter((name) => text.includes(name));
  if (held.length === 0 || Object.hasOwn(named, text)) return [{ text, language: null }];
  return text.split(new RegExp(`(${nameSource(held)})`, "u")).flatMap((part, at) => (part === "" ? [] : [{ text: part, language: at % 2 === 1 ? (named[part] ?? null) : null }]));
}

/** Whether one of the names stands in a text as whole words, among others. */
export function holdsName(text: string, name: string): boolean {
  return text !== name && text.includes(name) && new RegExp(nameSource([name]), "u").test(text);
}

/** Escaped sign by sign, so that a name may hold any. */
function nameSource(names: readonly string[]): string {
  const escaped = (name: string) => Array.from(name, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join("");
  return String.raw`(?<![\p{L}\p{N}])(?:${names.toSorted((one, other) => other.length - one.length).map(escaped).join("|")})(?![\p{L}\p{N}])`;
}
