import { locale, type Locale } from "./messages";

/** A piece of guide content in both languages of the product. */
export type Text = { readonly en: string; readonly es: string };

/** The text in the reader's language, or in the one asked for. */
export function say(text: Text, language: Locale = locale()): string {
  return text[language];
}

/** A worksheet as people speak of it: its number and its title, in the reader's language. */
export function numbered({ id, title }: { readonly id: string; readonly title: Text }): string {
  return `${id} ${say(title)}`;
}
