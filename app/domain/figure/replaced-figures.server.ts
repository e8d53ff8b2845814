import type { Figure, ReplacedFigure } from "./figure";
import type { FileIndex } from "./file-index.server";
import { seriesReading, type SeriesWish } from "./figures.server";
import { isFictional, kindOf } from "../place/geography";

/** One query, and what its rows (as arrays) are. */
export type ReplacedReading = { readonly sql: string; readonly figures: (rows: readonly unknown[][]) => readonly ReplacedFigure[] };

/** More releases than these are not looked back over. */
const mostReleases = 5;

/** How to read what the releases in use before said of these series, the last ones first: nothing where no series was ever answered by
 *  another release, else one reading for each release back. Files that were taken back are gone. */
export function replacedReadings(index: FileIndex, wish: SeriesWish): readonly ReplacedReading[] {
  const found: ReplacedReading[] = [];
  for (let back = 1; back <= mostReleases; back += 1) {
    const before = index.answeredBefore(back);
    const until = new Map<number, Date>();
    const answering = (series: Parameters<typeof before>[0]) => {
      const answer = before(series);
      if (answer) until.set(answer.file.id, answer.until);
      return answer?.file ?? null;
    };
    if (!anyAnswer(wish, answering)) return found;
    const { sql, figures } = seriesReading({ ...index, answering }, wish);
    found.push({ sql, figures: (rows) => figures(rows).flatMap((figure) => endedIn(until, figure)) });
  }
  return found;
}

function endedIn(until: ReadonlyMap<number, Date>, figure: Figure): ReplacedFigure[] {
  const end = until.get(figure.file.id);
  return end ? [{ ...figure, release: figure.file.release.label, until: end }] : [];
}

function anyAnswer({ geographies, series }: SeriesWish, answering: FileIndex["answering"]): boolean {
  return geographies.some((id) => {
    const geographyKind = kindOf(id);
    return geographyKind !== null && series.map((one) => answering({ ...one, geographyKind, fictional: isFictional(id) })).some((file) => file !== null);
  });
}
