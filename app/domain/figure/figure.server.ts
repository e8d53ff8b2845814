import { asMemberSql, asSystemSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import type { Figure } from "./figure";
import { readFigures, type FigureWish } from "./figures.server";

export { comparison } from "./comparison.server";
export { observationsThen, type ObservationsThen } from "./observations-then.server";

/** Released figures of any places, for the pages of a coalition: every year of the columns and breakdowns wanted, each from
 *  the one release that answers for it. Two queries, however much is asked. */
export function observations(member: Member, wish: Omit<FigureWish, "release">): Promise<Figure[]> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readFigures(client, wish));
}

/** Released figures for the command line, also of releases that are not in use. */
export function showFigures(wish: FigureWish): Promise<Figure[]> {
  return asSystemSql((client) => readFigures(client, wish));
}
