import { grouped } from "../grouped";
import type { Counts } from "./counts";
import { type CellKey, seriesKey } from "./counted";

/** A figure as the rules of small counts see it. */
export type Cell = CellKey & { readonly counts: Counts };

/** A total and its parts, as positions in a list of cells; totals that were not loaded and rests that nobody listed get
 *  positions after the last cell. */
export type Family = {
  readonly total: number;
  readonly parts: readonly number[];
  /** What the total has beyond its parts, one number for each kind of count; null when the parts are all there is. */
  readonly rest: { readonly at: number; readonly counts: readonly number[] } | null;
};

/** All totals of one period that somebody could subtract from: the groups of each place against everybody there, and the
 *  places against the whole area. Several ways to group the same people share their total, loaded or not. */
export function familiesOf(cells: readonly Cell[]): Family[] {
  const found = new Positions(cells);
  const groups = [...grouped([...cells.keys()], (at) => typeKey(cells[at]))].filter(([key]) => key !== null);
  const byGroup = groups.map(([, parts]) => found.family({ place: placeOf(cells, parts), groupType: "", group: "" }, parts));
  const named = [...cells.keys(), ...found.missing()].filter((at) => found.keyAt(at).place !== "");
  const byPlace = [...grouped(named, (at) => groupKey(found.keyAt(at)))].flatMap(([, parts]) => {
    const [first] = parts;
    const total = first === undefined ? null : { ...found.keyAt(first), place: "" };
    return total && found.has(total) ? [found.family(total, parts)] : [];
  });
  return [...byGroup, ...byPlace];
}

type Key = Omit<CellKey, "period">;

class Positions {
  private readonly known: Map<string, number>;
  private readonly virtual = new Map<number, Key>();
  private next: number;

  constructor(private readonly cells: readonly Cell[]) {
    this.known = new Map(cells.map((cell, at) => [seriesKey(cell), at]));
    this.next = cells.length;
  }

  has(key: Key): boolean {
    return this.known.has(seriesKey(key));
  }

  /** Totals that were not loaded. */
  missing(): Iterable<number> {
    return this.virtual.keys();
  }

  keyAt(at: number): Key {
    return this.cells[at] ?? this.virtual.get(at) ?? { place: "", groupType: "", group: "" };
  }

  family(key: Key, parts: readonly number[]): Family {
    const total = this.known.get(seriesKey(key)) ?? this.add(key);
    const counts = this.restOf(total, parts);
    return { total, parts, rest: counts && { at: this.next++, counts } };
  }

  private add(key: Key): number {
    this.known.set(seriesKey(key), this.next);
    this.virtual.set(this.next, key);
    return this.next++;
  }

  /** Null when nothing is left over, or nobody can tell. */
  private restOf(total: number, parts: readonly number[]): readonly number[] | null {
    const whole = this.cells[total]?.counts;
    const pieces = parts.map((at) => this.cells[at]?.counts);
    if (!whole || pieces.some((counts) => counts?.length !== whole.length)) return null;
    const rest = whole.map((count, kind) => pieces.reduce((left, counts) => left - (counts?.[kind] ?? 0), count));
    return rest.every((count) => count >= 0) && rest.some((count) => count > 0) ? rest : null;
  }
}

function typeKey(cell: Cell | undefined): string | null {
  return cell === undefined || cell.groupType === "" ? null : `${cell.place}\n${cell.groupType}`;
}

function groupKey({ groupType, group }: Key): string {
  return `${groupType}\n${group}`;
}

function placeOf(cells: readonly Cell[], [first = -1]: readonly number[]): string {
  return cells[first]?.place ?? "";
}
