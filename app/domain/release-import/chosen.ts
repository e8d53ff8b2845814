import { kindOf } from "../place/geography";

/** Ids of the only places an import keeps: five digits for a county, seven for a city. */
export type Chosen = ReadonlySet<string>;

/** Reads "37067,37081,place:3775000", as a person types it, with or without the kind before an id; ids come back in order,
 *  each once. A string says what is wrong. */
export function readChosen(typed: string): Chosen | string {
  const words = typed.split(",").map((word) => word.trim()).filter((word) => word !== "");
  const strange = words.find((word) => idOf(word) === null);
  if (strange !== undefined) return `${strange}: expected a five-digit county or a seven-digit city, such as 37067 or place:3775000.`;
  if (words.length === 0) return "name at least one place, such as 37067 or place:3775000.";
  return new Set(words.flatMap((word) => idOf(word) ?? []).sort());
}

function idOf(word: string): string | null {
  const [, kind, id = ""] = /^(?:(county|place):)?(\d+)$/.exec(word) ?? [];
  const found = kindOf(id);
  return found === null || (kind !== undefined && kind !== found) ? null : id;
}
