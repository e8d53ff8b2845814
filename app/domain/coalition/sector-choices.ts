import { sectors } from "~/content/planning-words";
import { say } from "~/content/text";

/** The guide's sectors, to choose from, in the reader's language. */
export function sectorChoices() {
  return sectors.map(({ key, name }) => ({ value: key, label: say(name) }));
}

/** A sector in words; one that the guide does not know as it was written. */
export function sectorWords(key: string): string {
  return sectorChoices().find(({ value }) => value === key)?.label ?? key;
}
