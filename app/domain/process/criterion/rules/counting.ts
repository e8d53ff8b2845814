import { type Evidence, type Filled, sheetOf } from "../evidence";

/** How much of a criterion is still open, as a whole number; 0 when the records show that it is met. */
export type Count = (evidence: Evidence) => number;

/** How many of these fields nobody has answered. */
export function unfilled(worksheet: string, ...fields: readonly string[]): Count {
  return (evidence) => fields.filter((field) => !holds(sheetOf(evidence, worksheet).fields, field)).length;
}

/** How many rows lack one of these fields; the first row while there is none. */
export function rowsWithout(worksheet: string, ...fields: readonly string[]): Count {
  return (evidence) => open(sheetOf(evidence, worksheet).rows, (row) => fields.every((field) => holds(row, field)));
}

/** How many of some things are not as they should be; one while there are none. */
export function open<Thing>(things: readonly Thing[], isThere: (thing: Thing) => boolean): number {
  return things.length === 0 ? 1 : things.filter((thing) => !isThere(thing)).length;
}

export function short(found: number, wanted: number): number {
  return Math.max(0, wanted - found);
}

/** How many answers a field holds: itself, and its parts ("principle_commitments.equity"). */
export function partsFilled(cells: Filled, field: string): number {
  return Object.keys(cells).filter((key) => key === field || key.startsWith(`${field}.`)).length;
}

export function holds(cells: Filled, field: string): boolean {
  return partsFilled(cells, field) > 0;
}

/** The different words the rows have in one field; every entry of one that holds several. */
export function words(rows: readonly Filled[], field: string): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => listIn(row, field)));
}

/** The entries of a field: of a list each, else what it says. Only fields that are read whole have all of them. */
export function listIn(row: Filled, field: string): readonly string[] {
  const cell = row[field];
  if (cell === undefined || cell === "") return [];
  if (!cell.startsWith("[")) return [cell];
  try {
    const entries: unknown = JSON.parse(cell);
    return Array.isArray(entries) ? entries.filter((entry): entry is string => typeof entry === "string") : [cell];
  } catch {
    return [cell];
  }
}

export function missing(found: ReadonlySet<string>, wanted: readonly string[]): number {
  return wanted.filter((word) => !found.has(word)).length;
}
