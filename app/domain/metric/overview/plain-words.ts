/** The words of a text without accents and capitals. */
export function plainWords(text: string): string[] {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Whether each word typed begins a word of these, in the singular where none begins with it as typed ("doctors", "rentas"). */
export function hasWords(known: string, typed: string): boolean {
  return plainWords(typed).every((word) => [word, singular(word)].some((beginning) => known.includes(` ${beginning}`)));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:(?<=[^aeiou])es|s)$/, "") : word;
}
