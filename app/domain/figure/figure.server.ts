import { asMemberSql, asSystemSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { isFictional, kindOf } from "../place/geography";
import type { Figure, ReplacedFigure } from "./figure";
import { fileIndex } from "./file-index.server";
import { readFigures, readSeries, type FigureWish, type SeriesWish } from "./figures.server";
import { readReplaced } from "./replaced-figures.server";

export { comparison } from "./comparison.server";

/** Released figures of any places, for the pages of a coalition: every year of the columns and breakdowns wanted, each from
 *  the one release that answers for it. Two queries, however much is asked. */
export function observations(member: Member, wish: Omit<FigureWish, "release">): Promise<Figure[]> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readFigures(client, wish));
}

type OfPlace = Pick<Figure, "geography" | "column" | "breakdown">;
type Then = { readonly figures: Figure[]; readonly before: ReplacedFigure[]; readonly isAnswered: (series: OfPlace) => boolean };

/** The same, what was said of the series before, and whether any release in use holds a series, with or without the place. */
export function observationsThen(member: Member, wish: SeriesWish): Promise<Then> {
  allow(member, "published:read");
  return asMemberSql(member, async (client) => {
    const { answering } = await fileIndex(client);
    const isAnswered = ({ geography, ...series }: OfPlace) => {
      const geographyKind = kindOf(geography);
      return geographyKind !== null && answering({ ...series, geographyKind, fictional: isFictional(geography) }) !== null;
    };
    return { figures: await readSeries(client, wish), before: await readReplaced(client, wish), isAnswered };
  });
}

/** Released figures for the command line, also of releases that are not in use. */
export function showFigures(wish: FigureWish): Promise<Figure[]> {
  return asSystemSql((client) => readFigures(client, wish));
}
