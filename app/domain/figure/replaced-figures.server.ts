import type { PoolClient } from "pg";
import { readCorrected } from "./corrected-figures.server";
import type { ReplacedFigure } from "./figure";
import { fileIndex } from "./file-index.server";
import { seriesReading, type SeriesWish } from "./figures.server";
import { isFictional, kindOf } from "../place/geography";

/** More releases than these are not looked back over. */
const mostReleases = 5;

/** What the releases in use before said of these series, and what files said that were corrected within their release; the last
 *  ones first. Files that were taken back are gone. */
export async function readReplaced(client: PoolClient, wish: SeriesWish): Promise<ReplacedFigure[]> {
  const found = [...(await readCorrected(client, wish)), ...(await readReleasesBefore(client, wish))];
  return found.sort((a, b) => Number(b.until) - Number(a.until));
}

/** No query where no series was ever answered by another release; else one for each release back. */
async function readReleasesBefore(client: PoolClient, wish: SeriesWish): Promise<ReplacedFigure[]> {
  const index = await fileIndex(client);
  const found: ReplacedFigure[] = [];
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
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: "array" });
    found.push(...figures(rows).flatMap((figure) => {
      const end = until.get(figure.file.id);
      return end ? [{ ...figure, release: figure.file.release.label, until: end }] : [];
    }));
  }
  return found;
}

function anyAnswer({ geographies, series }: SeriesWish, answering: Awaited<ReturnType<typeof fileIndex>>["answering"]): boolean {
  return geographies.some((id) => {
    const geographyKind = kindOf(id);
    return geographyKind !== null && series.map((one) => answering({ ...one, geographyKind, fictional: isFictional(id) })).some((file) => file !== null);
  });
}
