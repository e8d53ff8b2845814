import { m } from "~/content/messages";
import { say } from "~/content/text";
import { whyUnranked } from "../../ranking/column-order";
import { nationSearch } from "../reading/nation-choice";
import type { NationFacts } from "../nation-facts";
import { rankedRows, type RankedRow } from "./nation-rows";
import { count, placesCounted, yearsIn } from "../reading/nation-words";
import type { Step } from "./view-step";

export type RankedView = {
  readonly title: string;
  /** False where the places are listed without ranks. */
  readonly hasRanks: boolean;
  readonly rows: readonly RankedRow[];
  readonly caption: string;
  /** "1 to 50 of 3,078". */
  readonly range: string;
  readonly columnName: string;
  readonly hasInterval: boolean;
  readonly sorts: readonly (Step & { readonly chosen: boolean })[];
  readonly before: Step | null;
  readonly after: Step | null;
  /** The place whose row is marked. */
  readonly marked: string;
};

export function rankedView({ own, reading: { choice, ranking }, marked, page, places, bounds }: NationFacts): RankedView {
  const step = (label: string, change: Partial<typeof choice>): Step => ({ label, search: nationSearch(own.id, { ...choice, find: "", ...change }) });
  const unranked = whyUnranked(choice.column);
  const hasRanks = unranked === null;
  return {
    title: hasRanks ? m.nation_ranking() : m.nation_every_place(),
    hasRanks,
    rows: rankedRows(choice, page.rows, { places, bounds }),
    caption: m.nation_table_caption({ ranked: String(hasRanks), metric: say(choice.column.label), year: ranking ? yearsIn(choice, ranking.year) : "" }),
    range: m.nation_range({ first: count(page.first), last: count(page.last), total: placesCounted(choice.kind, page.total) }),
    columnName: say(choice.column.shortLabel),
    hasInterval: [...bounds.values()].some(({ lb, ub }) => lb !== null && ub !== null),
    sorts: [
      ...(unranked === "warned" ? [] : [{ ...step(hasRanks ? m.nation_sort_rank() : m.nation_sort_value(), { sort: "rank", page: 1 }), chosen: choice.sort === "rank" }]),
      { ...step(m.nation_sort_name(), { sort: "name", page: 1 }), chosen: choice.sort === "name" },
    ],
    before: page.page > 1 ? step(m.nation_before(), { page: page.page - 1 }) : null,
    after: page.page < page.pages ? step(m.nation_after(), { page: page.page + 1 }) : null,
    marked: marked.id,
  };
}
