import { setImmediate } from "node:timers/promises";
import type { GeographyKind } from "../../place/geography";
import { mediansOf, peopleByGroup, type Inhabited, type Median } from "../../ranking/median";
import { ascending } from "../../ranking/rank";
import type { FileSeries, SeriesBook } from "../reading/series-book";

/** A series of a file in ascending order, with the medians over its places (none where the file names no population). */
export type RankedSeries = FileSeries & { readonly medians: readonly Median[] };

/** Puts every value of a file in order, emptying the book. It lets other work have its turn now and then: meanwhile the next file is read and the
 *  database builds an index. */
export async function rankingsOf(book: SeriesBook, kind: GeographyKind): Promise<RankedSeries[]> {
  const rankings: RankedSeries[] = [];
  const inhabitedIn = inhabitedByYear(book, kind);
  for (const one of book.drain()) {
    const series = ascending(one.series);
    const inhabited = inhabitedIn(one.year);
    if (series.places.length > 0) rankings.push({ ...one, series, medians: inhabited ? mediansOf(series, inhabited) : [] });
    await setImmediate();
  }
  return rankings;
}

/** Who lives where, counted once for each year. */
function inhabitedByYear(book: SeriesBook, kind: GeographyKind): (year: number) => Inhabited | null {
  const known = new Map<number, Inhabited | null>();
  return (year) => {
    const found = known.get(year);
    if (found !== undefined) return found;
    const population = book.population(year);
    const inhabited = population && { population, everybody: peopleByGroup(population, kind), kind };
    known.set(year, inhabited);
    return inhabited;
  };
}
