import { locale, m } from "~/content/messages";
import { showInterval, showValue } from "~/content/metric-display";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import { placeName, type Community } from "../../place/geography";
import { findState } from "../../place/state";
import type { NationChoice } from "../reading/nation-choice";
import { count } from "../reading/nation-words";
import { isWeak, type Standing } from "../reading/standing";

/** One line of the ranked table, in the reader's words. */
export type RankedRow = {
  readonly id: string;
  readonly rank: string;
  readonly place: string;
  readonly state: string;
  readonly value: string;
  readonly interval: string;
  readonly quality: string;
  readonly weak: boolean;
};

/** What is known of the places in the rows, beside their figures. */
export type RowFacts = {
  readonly places: ReadonlyMap<string, Community>;
  readonly bounds: ReadonlyMap<string, { readonly lb: number | null; readonly ub: number | null }>;
};

export function rankedRows({ column }: NationChoice, rows: readonly Standing[], { places, bounds }: RowFacts): RankedRow[] {
  return rows.map(({ place: id, rank, value, value2, quality }) => {
    const { lb = null, ub = null } = bounds.get(id) ?? {};
    return {
      id,
      rank: rank === null ? m.nation_no_rank() : count(rank),
      place: nameIn(places, id),
      state: findState(id.slice(0, 2))?.name ?? "",
      value: showValue(column, value, value2, locale()),
      interval: lb === null || ub === null ? m.metric_no_interval() : showInterval(column, lb, ub, locale()),
      quality: say(qualityOf(quality)?.name ?? qualityNotGiven),
      weak: isWeak({ quality }),
    };
  });
}

/** The name of a place with its state; its code where nobody has named it. */
export function nameIn(places: ReadonlyMap<string, Community>, id: string): string {
  const place = places.get(id);
  return place ? placeName(place) : id;
}
