import { finding, type Finding } from "./finding";
import { isFictional } from "./geography";
import { ownText } from "./own-text";
import type { RowKey } from "./row-key";

/** A place as one file knows it. */
export type FilePlace = {
  readonly id: string;
  readonly name: string | null;
  readonly population: number | null;
  readonly firstYear: number;
  readonly lastYear: number;
};

type Seen = { name: string | null; population: number | null; firstYear: number; lastYear: number };

/** A cut file that was trimmed at a line break shows as a last year much shorter than the others. */
const cutShare = 0.9;
const smallestJudgedYear = 20;

/** Watches the rows of a file as a whole: each key once, years of equal length, the places and their newest names. */
export class Frame {
  private readonly lines = new Map<string, number>();
  private readonly rowsByYear = new Map<number, number>();
  private readonly seen = new Map<string, Seen>();
  private lastYear = 0;

  /** Notes a row; says so when its key was there before. */
  add(key: RowKey, line: number, name: string | null, population: number | null): Finding | null {
    const id = `${key.geography}|${key.year}|${key.subgroup}`;
    const before = this.lines.get(id);
    if (before !== undefined) return finding("duplicate", line, null, id.replaceAll("|", " "), String(before));
    this.lines.set(id, line);
    this.lastYear = key.year;
    this.rowsByYear.set(key.year, (this.rowsByYear.get(key.year) ?? 0) + 1);
    this.note(key, name, population);
    return null;
  }

  private note({ geography, year }: RowKey, name: string | null, population: number | null): void {
    const place = this.seen.get(geography);
    if (!place) {
      this.seen.set(geography, { name: name && ownText(name), population, firstYear: year, lastYear: year });
      return;
    }
    if (year >= place.lastYear) {
      if (name !== null && name !== place.name) place.name = ownText(name);
      place.population = population ?? place.population;
    }
    place.name ??= name && ownText(name);
    place.firstYear = Math.min(place.firstYear, year);
    place.lastYear = Math.max(place.lastYear, year);
  }

  places(): FilePlace[] {
    return [...this.seen].map(([id, place]) => ({ id, ...place }));
  }

  /** Whether the file speaks of invented places; null when it mixes them with real ones. */
  fictional(): boolean | null {
    const ids = [...this.seen.keys()];
    const invented = ids.filter(isFictional).length;
    return invented === 0 ? false : invented === ids.length ? true : null;
  }

  /** What can only be said at the end. */
  close(): Finding[] {
    const findings: Finding[] = [];
    if (this.fictional() === null) findings.push(finding("mixed_fiction", null, "state", "99", "99"));
    const uneven = this.unevenYear();
    if (uneven) findings.push(uneven);
    return findings;
  }

  private unevenYear(): Finding | null {
    const others = [...this.rowsByYear].filter(([year]) => year !== this.lastYear).map(([, rows]) => rows);
    const usual = Math.max(...others);
    const last = this.rowsByYear.get(this.lastYear) ?? 0;
    if (others.length === 0 || last >= usual * cutShare) return null;
    const code = usual >= smallestJudgedYear ? "years_uneven" : "years_differ";
    return finding(code, null, "year", `${this.lastYear}: ${last}`, String(usual));
  }
}
