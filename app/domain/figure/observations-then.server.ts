import { asMemberSql, readAsMember } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { isFictional, kindOf } from "../place/geography";
import { correctedReading } from "./corrected-figures.server";
import type { Figure, ReplacedFigure } from "./figure";
import { type FileIndex, fileIndex, lastIndex, versionSql } from "./file-index.server";
import { seriesReading, type SeriesWish } from "./figures.server";
import { replacedReadings } from "./replaced-figures.server";

type OfPlace = Pick<Figure, "geography" | "column" | "breakdown">;

/** Figures of single series by the releases in use; what was said of them before, the last first; which file answers for a series; and
 *  whether any does for the series of a place, with or without the place. */
export type ObservationsThen = { readonly figures: readonly Figure[]; readonly before: readonly ReplacedFigure[]; readonly answering: FileIndex["answering"]; readonly isAnswered: (series: OfPlace) => boolean };

/** Reads single series and what was said of them before, in one message however many there are: by the index of files we have, and
 *  whether that still holds. When it does not, a release has changed: then it is made anew and asked once more. */
export async function observationsThen(member: Member, wish: SeriesWish): Promise<ObservationsThen> {
  allow(member, "published:read");
  const index = lastIndex();
  const found = index && (await read(member, index, wish));
  if (found) return found;
  await asMemberSql(member, fileIndex);
  return observationsThen(member, wish);
}

/** Null when the index does not hold any more. */
async function read(member: Member, index: FileIndex, wish: SeriesWish): Promise<ObservationsThen | null> {
  const now = seriesReading(index, wish);
  const then = [correctedReading(wish), ...replacedReadings(index, wish)];
  const [version, rows, ...earlier] = await readAsMember(member, [`select ${versionSql}`, now.sql, ...then.map(({ sql }) => sql)]);
  if (version?.rows[0]?.[0] !== index.version) return null;
  const before = then.flatMap(({ figures }, at) => figures(earlier[at]?.rows ?? []));
  return { figures: now.figures(rows?.rows ?? []), before: before.toSorted((a, b) => Number(b.until) - Number(a.until)), answering: index.answering, isAnswered: (series) => isAnsweredBy(index, series) };
}

function isAnsweredBy({ answering }: FileIndex, { geography, ...series }: OfPlace): boolean {
  const geographyKind = kindOf(geography);
  return geographyKind !== null && answering({ ...series, geographyKind, fictional: isFictional(geography) }) !== null;
}
