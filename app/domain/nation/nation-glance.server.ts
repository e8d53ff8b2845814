import { columnOf, metricOfColumn } from "~/content/metrics";
import type { Member } from "../coalition/member";
import { growsWithSize } from "../ranking/column-order";
import { kindOf } from "../place/geography";
import type { ReleasedMedian } from "../ranking/medians.server";
import { rankOf } from "../ranking/ranking.server";
import { nationSearch, readNationChoice } from "./reading/nation-choice";
import { medianSentences, rankSentence } from "./reading/nation-words";

/** Where a place stands in the nation, in two or three sentences, and the part of the address of the national view. */
export type NationGlance = { readonly sentences: readonly string[]; readonly search: string };

type Asked = {
  readonly column: string;
  readonly breakdown: string;
  readonly year: string;
  /** Those of the column that the own place is read against, of any year: the page of a metric has them already. */
  readonly medians: readonly ReleasedMedian[];
};

/** The overall figure of the coalition's own place among all places of its kind; null when it has none, when the figures
 *  are split by group, and for counts, which grow with the size of the place. */
export async function nationGlance(member: Member, { column: key, breakdown, year: shown, medians }: Asked): Promise<NationGlance | null> {
  const own = member.communityId;
  const [column, kind, year] = [columnOf(key), kindOf(own), Number(shown)];
  const metric = column && metricOfColumn(column);
  if (!metric || !kind || breakdown !== "overall" || growsWithSize(column) || year === 0) return null;
  const rank = await rankOf(member, { geography: own, column: key, year });
  if (!rank) return null;
  const ofYear = medians.filter((median) => median.year === year);
  const search = nationSearch(own, readNationChoice(own, new URLSearchParams({ metric: metric.key, measure: key, year: shown })));
  return { sentences: [rankSentence(column, kind, rank), ...medianSentences({ column, kind }, ofYear, { value: rank.value, state: own.slice(0, 2) })], search };
}
