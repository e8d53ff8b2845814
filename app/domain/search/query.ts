/** The most that is looked at of what somebody typed. */
export const longestQuery = 200;
const [mostWords, longestWord] = [8, 40];

/** Letters without capitals and accents, one for one, so that a place in the folded text is the same place in the text. */
export function fold(text: string): string {
  return Array.from(text, (letter) => {
    const plain = letter.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join("");
}

/** The words of a query, plain and few. Operators, quotes and everything else that is no letter and no digit part words and mean nothing. */
export function queryWords(typed: string): readonly string[] {
  const words = fold(typed.slice(0, longestQuery).normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
}
