import { changedPlaces, type ChangeKind } from "~/content/changed-places";

/** The years in which a place has its code; null: since ever, or to this day. */
export type Span = { readonly since: number | null; readonly until: number | null };

/** Areas that a place's land came from or went to, which are not the same area: to be read after one another, never joined. */
export type Neighbors = { readonly kind: Exclude<ChangeKind, "renamed">; readonly year: number; readonly direction: "former" | "later"; readonly ids: readonly string[] };

const renamings = changedPlaces.filter(({ kind }) => kind === "renamed");
const redrawings = changedPlaces.flatMap(({ kind, year, before, after }) => (kind === "renamed" ? [] : [{ kind, year, before, after }]));
const landOfId = new Map(renamings.flatMap(({ before, after: [now = before] }) => [[before, now], [now, now]] as const));

/** The code that the land of a place has today; the place's own where it was never renamed. */
export function landOf(id: string): string {
  return landOfId.get(id) ?? id;
}

/** Every code that the very land of a place has had, its own first. */
export function namesOf(id: string): readonly string[] {
  const land = landOfId.get(id);
  return land === undefined ? [id] : [id, ...[...landOfId.keys()].filter((other) => other !== id && landOfId.get(other) === land)];
}

/** When a place had its code. */
export function spanOf(id: string): Span {
  const begun = changedPlaces.find(({ after }) => after.includes(id));
  const ended = changedPlaces.find(({ before }) => before === id);
  return { since: begun?.year ?? null, until: ended ? ended.year - 1 : null };
}

/** Which areas came before a place and which came after it, where the land is not the same. */
export function neighborsOf(id: string): Neighbors[] {
  const later = redrawings.filter(({ before }) => before === id).map(({ kind, year, after }): Neighbors => ({ kind, year, direction: "later", ids: after }));
  const [first, ...rest] = redrawings.filter(({ after }) => after.includes(id));
  const former = first ? [{ kind: first.kind, year: first.year, direction: "former" as const, ids: [first, ...rest].map(({ before }) => before) }] : [];
  return [...former, ...later];
}

/** Every place that somebody who looks at these may want to know of: other names of the same land, former and later areas. */
export function relativesOf(ids: readonly string[]): string[] {
  const all = ids.flatMap((id) => [...namesOf(id), ...neighborsOf(id).flatMap((neighbors) => neighbors.ids)]);
  return [...new Set(all)].filter((id) => !ids.includes(id));
}

/** Whether all others are areas that came before or after the first: then they are read one after the other. */
export function inSuccession([own = "", ...others]: readonly string[]): boolean {
  const related = neighborsOf(own).flatMap(({ ids }) => ids);
  return others.length > 0 && others.every((id) => related.includes(id));
}

/** For each code that files may hold, the wanted places that are the same land. */
export function underAllNames(wanted: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const id of wanted) for (const name of namesOf(id)) asked.set(name, [...(asked.get(name) ?? []), id]);
  return asked;
}

/** A row of a series, and the code it stands under where the place had another name then. */
type Recorded = {
  readonly geography: string;
  readonly column: string;
  readonly breakdown: string;
  readonly subgroup: string;
  readonly year: number;
  readonly recordedAs?: string;
};

/** Makes one series of the runs of rows that a renamed place has under its names: by place and column as they come, then by
 *  year. Where a year stands under both names, the place's own name holds. */
export function oneSeries<Row extends Recorded>(rows: readonly Row[]): Row[] {
  const own = new Set(rows.filter(({ recordedAs }) => recordedAs === undefined).map(keyOf));
  const places = ranks(rows.map(({ geography }) => geography));
  const columns = ranks(rows.map(({ column }) => column));
  const before = (one: Row, other: Row) => rankIn(places, one.geography) - rankIn(places, other.geography) || rankIn(columns, one.column) - rankIn(columns, other.column);
  return rows
    .filter((row) => row.recordedAs === undefined || !own.has(keyOf(row)))
    .sort((one, other) => before(one, other) || one.year - other.year);
}

function ranks(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(keys)].map((key, rank) => [key, rank]));
}

function rankIn(known: ReadonlyMap<string, number>, key: string): number {
  return known.get(key) ?? 0;
}

function keyOf({ geography, column, breakdown, subgroup, year }: Recorded): string {
  return [geography, column, breakdown, subgroup, year].join("|");
}
