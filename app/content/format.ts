import { locale } from "./messages";

/** Formats for dates and numbers, made once each: making one costs more than using it a hundred times. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = dates.get(key) ?? new Intl.DateTimeFormat(language, options);
  dates.set(key, known);
  return known;
}

/** A day in the reader's language, by the calendar of UTC so that server and browser agree: "Jan 14, 2026". Takes a day, a moment (ISO)
 *  or a date. */
export function dayWords(day: string | Date, language: string = locale()): string {
  return dateFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
}

/** A moment with its zone: it is the same one for everybody. */
export function momentWords(iso: string): string {
  return dateFormat(locale(), { year: "numeric", month: "short", day: "numeric", hour: "numeric", minute: "2-digit", timeZone: "UTC", timeZoneName: "short" }).format(new Date(iso));
}

/** Spanish is written as in the United States: a point for decimals, as in the releases, and a comma from one thousand on. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = numbers.get(key) ?? new Intl.NumberFormat(language === "es" ? "es-US" : language, options);
  numbers.set(key, known);
  return known;
}
