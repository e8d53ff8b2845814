/** What is sent to one person. `html` only in addition: the text stands on its own. */
export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** What the letter is known by, also when it is sent again. */
  readonly id?: string;
  /** An address at which letters like this one end with one press, without signing in. */
  readonly unsubscribe?: string;
};

/** Line breaks, control characters, invisible and direction marks: nothing of the kind belongs in a line of a letter. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Words as one line, at most `most` characters: what comes after a line break can not become a header. */
export function oneLine(words: string, most = 200): string {
  return [...words.replace(unseen, " ").replace(/\s+/g, " ").trim()].slice(0, most).join("").trim();
}

/** A name somebody typed, for a letter to somebody else: one line in which no mail program finds a link of theirs. */
export function plainName(name: string): string {
  return oneLine(oneLine(name).replace(/\s*:?[/\\]{1,}\s*/g, " ").replace(/[.。．｡](?=\S)/g, ". "), 120);
}
