import type { PlainValue } from "./plain-value";
import { GrowingSeries, type Series } from "../../ranking/series";

/** One series of a file. */
export type FileSeries = {
  /** Position of the metric among the columns of the file. */
  readonly column: number;
  /** Number of the label in the file. */
  readonly subgroup: number;
  readonly year: number;
  readonly series: Series;
};

const mostYears = 10_000;

/** Gathers the values of a file by metric, subgroup and year while it is read, in packed numbers: 13 to 21 bytes a value. */
export class SeriesBook {
  private readonly groups = new Map<number, Group>();
  private readonly people = new Map<number, Map<number, number>>();

  /** The series of one subgroup and year. */
  group(subgroup: number, year: number): Group {
    const key = subgroup * mostYears + year;
    const known = this.groups.get(key);
    if (known) return known;
    const group = new Group(subgroup, year);
    this.groups.set(key, group);
    return group;
  }

  /** Notes how many people live in a place in a year. */
  populate(year: number, place: number, people: number): void {
    const known = this.people.get(year);
    if (known) known.set(place, people);
    else this.people.set(year, new Map([[place, people]]));
  }

  /** Who lives where in a year; null when the file has no population. */
  population(year: number): ReadonlyMap<number, number> | null {
    return this.people.get(year) ?? null;
  }

  /** Every series that has a value; each is let go when the next one is asked for. */
  *drain(): Generator<FileSeries> {
    for (const [key, group] of this.groups) {
      yield* group.drain();
      this.groups.delete(key);
    }
  }
}

/** The series of one subgroup and year, one for each metric column with a value. */
export class Group {
  private readonly columns: (GrowingSeries | undefined)[] = [];

  constructor(
    private readonly subgroup: number,
    private readonly year: number,
  ) {}

  add(column: number, place: number, { value, value2, quality }: PlainValue): void {
    (this.columns[column] ??= new GrowingSeries()).add(place, value, value2, quality);
  }

  *drain(): Generator<FileSeries> {
    const { subgroup, year } = this;
    for (const [column, series] of this.columns.entries()) {
      if (series) yield { column, subgroup, year, series: series.whole() };
      this.columns[column] = undefined;
    }
  }
}
