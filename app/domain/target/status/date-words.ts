import { dateFormat } from "~/content/format";
import { locale } from "~/content/messages";

/** A day in the reader's language, by the calendar of UTC so that server and browser agree: "Jan 14, 2026". */
export function dateWords(iso: string, language: string = locale()): string {
  return dateFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));
}
