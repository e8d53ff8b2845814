/** Words without capitals and accents, as they are compared and looked for: "Río Claro" → "rio claro". */
export function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
