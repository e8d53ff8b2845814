import { setImmediate } from "node:timers/promises";
import type { GeographyKind } from "./geography";
import { mediansOf, type Median } from "./median";
import { ascending } from "./rank";
import type { FileSeries, SeriesBook } from "./series-book";

/** A series of a file in ascending order, with the medians over its places (none where the file names no population). */
export type RankedSeries = FileSeries & { readonly medians: readonly Median[] };

/** Puts every value of a file in order. It lets other work have its turn now and then: meanwhile the next file is read and the
 *  database builds an index. */
export async function rankingsOf(book: SeriesBook, kind: GeographyKind): Promise<RankedSeries[]> {
  const rankings: RankedSeries[] = [];
  for (const one of book.all()) {
    const series = ascending(one.series);
    const people = book.population(one.year);
    if (series.places.length > 0) rankings.push({ ...one, series, medians: people ? mediansOf(series, people, kind) : [] });
    await setImmediate();
  }
  return rankings;
}
