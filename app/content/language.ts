import { locales, type Locale } from "./messages";

/** What is stored as the language of words somebody wrote; null where nobody can tell. */
export function languageOf(stored: string | null | undefined): Locale | null {
  return locales.find((language) => language === stored) ?? null;
}
