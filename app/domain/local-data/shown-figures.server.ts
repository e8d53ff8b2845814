import { asMember } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import type { LocalIndicator } from "./local-indicator";
import { readIndicators } from "./page/local-rows.server";
import { type SeenFigure, seen } from "../small-count/seen";

/** What a coalition counts itself, with the newest figures of its whole area: of everybody, and of groups. Hidden ones have no
 *  numbers, whoever asks. */
export type ShownLocal = { readonly indicator: LocalIndicator; readonly figures: readonly SeenFigure[] };

/** More groups than this fill a page and are read on the page of the indicator. */
const mostFigures = 12;

/** Everything local that may be shown outside the coalition, by name; indicators without figures are left out. */
export function listShown(member: Member): Promise<readonly ShownLocal[]> {
  allow(member, "coalition:read");
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    const indicators = await readIndicators(db, member);
    const newest = await db.localValue.groupBy({ by: ["localId"], where: { coalitionId, place: "" }, _max: { period: true } });
    const wanted = newest.flatMap(({ localId, _max: { period } }) => (period === null ? [] : [{ localId, period }]));
    const rows = wanted.length === 0 ? [] : await db.localValue.findMany({ where: { coalitionId, place: "", OR: wanted }, orderBy: [{ groupType: "asc" }, { line: "asc" }] });
    return indicators.flatMap((indicator) => {
      const figures = rows.filter(({ localId }) => localId === indicator.id).map(({ groupName, ...row }) => seen({ ...row, group: groupName }, indicator.kind));
      return figures.length === 0 ? [] : [{ indicator, figures: figures.slice(0, mostFigures) }];
    });
  });
}
