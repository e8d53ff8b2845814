import { locale, locales, m, type Locale } from "./messages";

/** How rooms were called in Spanish before they were `salas`. */
const former = "Grupo";
const asking = locales.map((language) => m.workshop_room_default({ number: "#" }, { locale: language }).replace(" #", ""));
const numbered = new RegExp(`(^|, )(?:${[...asking, former].join("|")}) (\\d+)$`, "u");

/** The name of a room of a workshop, or of a workshop and its room, in the reader's language: a room that nobody named is called
 *  by its number. The name a person gave stays as it is. */
export function roomName(stored: string, language: Locale = locale()): string {
  return stored.replace(numbered, (_, before: string, number: string) => before + m.workshop_room_default({ number }, { locale: language }));
}
