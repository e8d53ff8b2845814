const vowels = { en: /[aeiouy]+/gu, es: /[aeiouáéíóúü]+/gu } as const;
const common = { en: /\b(the|and|of|to|is|are|for|with|in|that)\b/gu, es: /\b(el|la|los|las|de|que|y|en|para|con|una?)\b/gu } as const;

/** The school grade that a text asks of its readers, a whole number from 1; null for a text too short to tell (under thirty words).
 *  English by Flesch and Kincaid (1975), Spanish by Crawford (1984, primary grades; an extrapolation above 6). Syllables are counted as
 *  groups of vowels: a hint, not a verdict. */
export function readingGrade(text: string): number | null {
  const lower = text.toLocaleLowerCase();
  const words = lower.match(/[\p{L}’'-]+/gu) ?? [];
  if (words.length < 30) return null;
  const language = count(lower, common.es) > count(lower, common.en) ? "es" : "en";
  const sentences = Math.max(1, count(text, /[.!?…:;]+(\s|$)/gu));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, count(spoken(word, language), vowels[language])), 0);
  const grade = language === "es" ? (-0.205 * 100 * sentences) / words.length + (0.049 * 100 * syllables) / words.length - 3.407 : (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
  return Math.max(1, Math.round(grade));
}

/** In English an e at the end is silent. */
function spoken(word: string, language: "en" | "es"): string {
  return language === "en" && word.length > 3 ? word.replace(/e$/u, "") : word;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
