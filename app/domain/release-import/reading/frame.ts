import { finding, type Finding } from "../finding";
import { isFictional, type GeographyKind } from "../../place/geography";
import { ownText } from "./own-text";
import { placeId } from "../../place/place-number";
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

/** Watches the rows of a file as a whole: years of equal length, the places and their newest names. */
export class Frame {
  private readonly rowsByYear = new Map<number, number>();
  private readonly seen = new Map<number, Seen>();
  private lastYear = 0;

  constructor(private readonly kind: GeographyKind) {}

  /** Notes a row; each key comes once. */
  add({ place: id, year }: RowKey, name: string | null, population: number | null): void {
    this.lastYear = year;
    this.rowsByYear.set(year, (this.rowsByYear.get(year) ?? 0) + 1);
    const place = this.seen.get(id);
    if (place) note(place, year, name, population);
    else this.seen.set(id, { name: name && ownText(name), population, firstYear: year, lastYear: year });
  }

  places(): FilePlace[] {
    return [...this.seen].map(([place, known]) => ({ id: placeId(this.kind, place), ...known }));
  }

  /** Whether the file speaks of invented places; null when it mixes them with real ones. */
  fictional(): boolean | null {
    const ids = [...this.seen.keys()];
    const invented = ids.filter((place) => isFictional(placeId(this.kind, place))).length;
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

function note(place: Seen, year: number, name: string | null, population: number | null): void {
  if (year >= place.lastYear) {
    if (name !== null && name !== place.name) place.name = ownText(name);
    place.population = population ?? place.population;
  }
  place.name ??= name && ownText(name);
  place.firstYear = Math.min(place.firstYear, year);
  place.lastYear = Math.max(place.lastYear, year);
}
