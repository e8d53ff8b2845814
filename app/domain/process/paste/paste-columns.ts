import { listDesignOf } from "~/content/lists/list-designs";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { folded } from "../../folded";
import { partsOf } from "../worksheet/question-parts";
import { questionPlaces } from "../worksheet/question-place";

/** A place of a row that words of a spreadsheet can fill, and what it is called. */
export type PastePlace = { readonly place: string; readonly field: Field; readonly label: string; /** All it may be called, plain. */ readonly names: readonly string[] };

/** What can be pasted into a row of a worksheet. Not what each person answers alone, what has records of its own, or is a place on the map. */
export function pastePlaces(worksheet: string): readonly PastePlace[] {
  const asked = questionPlaces(worksheet);
  const heads = new Map(listDesignOf(worksheet)?.table?.columns.map(({ field, head }) => [field, head]));
  return fieldsOf(worksheet).flatMap((field) => {
    const parts = partsOf(field);
    const places = parts ? parts.map((part) => ({ place: `${field.key}.${part.key}`, field: part, within: [field] })) : [{ place: field.key, field, within: [] }];
    return places.flatMap(({ place, field: one, within }) => {
      if (!asked.has(place) || !isPastable(one)) return [];
      const called = (language: "en" | "es") => [...within, one].map(({ label }) => say(label, language)).join(": ");
      const head = heads.get(field.key);
      return [{ place, field: one, label: [...within, one].map(({ label }) => say(label)).join(": "), names: [called("en"), called("es"), one.label.en, one.label.es, place, ...(head && within.length === 0 ? [head.en, head.es] : [])].map(plainWords) }];
    });
  });
}

function isPastable(field: Field): boolean {
  if (field.each) return false;
  return field.control !== "rows" && field.control !== "matrix" && !(field.control === "reference" && field.refers === "geography");
}

/** Words as they are compared: without accents, capitals, marks, and what stands in brackets at the end. */
export function plainWords(words: string): string {
  return folded(words.replace(/\([^)]*\)\s*$/u, "")).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Which column is which, by the words of the first line; "" for a column that is none. `heads`: how many lines are heads and no rows (a
 *  file of ours has one for each language). Each place is taken once. */
export function matchColumns(lines: readonly (readonly string[])[], places: readonly PastePlace[]): { readonly heads: number; readonly columns: readonly string[] } {
  const known = (cell: string) => places.find(({ names }) => names.includes(plainWords(cell)));
  const share = (line: readonly string[] = []) => line.filter((cell) => cell !== "" && known(cell)).length / Math.max(1, line.filter((cell) => cell !== "").length);
  const heads = share(lines[0]) >= 1 / 3 ? (share(lines[1]) > 1 / 2 ? 2 : 1) : 0;
  const width = Math.max(0, ...lines.map((line) => line.length));
  const taken = new Set<string>();
  const columns = Array.from({ length: width }, (_, at) => {
    const place = (heads === 0 ? undefined : known(lines[0]?.[at] ?? ""))?.place ?? "";
    if (place === "" || taken.has(place)) return "";
    taken.add(place);
    return place;
  });
  return { heads, columns };
}
