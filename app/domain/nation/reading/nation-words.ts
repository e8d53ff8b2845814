import { missingReason } from "../../place/missing-reason";
import { yearsMeant } from "~/content/metric-years";
import { locale, m } from "~/content/messages";
import { sentence, showValue } from "~/content/metric-display";
import { metricOfColumn, type MetricColumn } from "~/content/metrics";
import { noCityData } from "~/content/metrics/caveats";
import { numberFormat } from "~/content/format";
import { say } from "~/content/text";
import { growsWithSize, whyUnranked } from "../../ranking/column-order";
import { placeName, type Community, type GeographyKind } from "../../place/geography";
import { mostMissing, type Median } from "../../ranking/median";
import { isMostlyOwn } from "../../ranking/own-part";
import { areaName, mostlyOwnSentence } from "../../ranking/own-part-words";
import type { Rank } from "../../ranking/rank";
import type { NationChoice } from "./nation-choice";
import { isLeftOut, type Standing } from "./standing";

/** "3,078" in the reader's language. */
export function count(value: number): string {
  return numberFormat(locale()).format(value);
}

/** The years that the figures of a year stand for. */
export function yearsIn({ column, breakdown }: Pick<NationChoice, "column" | "breakdown">, year: number): string {
  return yearsMeant({ column: column.key, breakdown }, year);
}

function percent(share: number): string {
  return numberFormat(locale(), { style: "percent", maximumFractionDigits: 1 }).format(share);
}

type Told = { readonly choice: NationChoice; readonly year: number; readonly standings: readonly Standing[]; readonly medians: readonly Median[] };

/** What the view says of one place: its figure, then its rank and how it lies to the medians of the nation and of its state. */
export function sentencesOf(told: Told, place: Community): string[] {
  const { choice, year, standings } = told;
  const standing = standings.find((each) => each.place === place.id);
  const changed = choice.year === null || choice.year === year ? [] : [m.metric_year_changed({ asked: yearsIn(choice, choice.year), year: yearsIn(choice, year) })];
  if (!standing) return [...changed, missing(choice, place, year)];
  const { value, value2 } = standing;
  const figure = sentence(choice.column, { years: yearsIn(choice, year), place: placeName(place), label: choice.subgroup, value, value2 }, locale());
  return [...changed, figure, ownRank(told, standing), ...medianSentences(choice, told.medians, { value, state: place.stateCode })];
}

function missing({ metric, column, breakdown, kind, invented }: NationChoice, place: Community, year: number): string {
  if (place.fictional !== invented) return m.nation_is_invented({ place: placeName(place) });
  if (place.kind !== kind) return kind === "place" ? m.nation_is_a_county({ place: placeName(place) }) : m.nation_is_a_city({ place: placeName(place) });
  const reason = kind === "place" && !metric.cityAvailable ? say(noCityData) : `${m.nation_no_figure({ year: yearsIn({ column, breakdown }, year) })} ${missingReason(metric, place, { year, column, breakdown })}`;
  return m.metric_missing_for({ place: placeName(place), reason });
}

/** A place's rank among those of its kind with a sound figure, how many share it, and how many figures are left out. */
export type RankSaid = Pick<Rank, "rank" | "of" | "tied" | "leftOut">;

/** "It ranks 28 of 61 counties with a sound figure. Left out …", or why it has no rank. */
export function rankSentence(column: MetricColumn, kind: GeographyKind, { rank, of, tied, leftOut }: RankSaid): string {
  const unranked = unrankedSentence(column);
  if (unranked) return unranked;
  const out = leftOut === 0 ? [] : [m.nation_rank_left_out({ leftOut: count(leftOut), all: count(of + leftOut) })];
  if (rank === null) return [m.nation_left_out(), ...out].join(" ");
  if (of === 1) return [m.nation_rank_alone({ kind }), ...out].join(" ");
  const words = { rank: count(rank), of: count(of), kind };
  return [tied > 0 ? m.nation_rank_shared({ ...words, tied: count(tied) }) : m.nation_rank(words), ...out, firstIs(column)].join(" ");
}

/** Why places are not ranked by a column; null where they are. */
function unrankedSentence(column: MetricColumn): string | null {
  const why = whyUnranked(column);
  if (why === null) return null;
  const warning = metricOfColumn(column)?.unranked;
  return why === "warned" && warning ? say(warning) : m.nation_not_ranked();
}

function ownRank({ choice: { kind, column }, standings }: Told, { rank }: Standing): string {
  const of = standings.filter((each) => !isLeftOut(each)).length;
  const tied = standings.filter((each) => each.rank === rank).length - 1;
  return rankSentence(column, kind, { rank, of, tied, leftOut: standings.length - of });
}

/** What rank 1 means, or why there are no ranks. */
export function firstIs(column: MetricColumn): string {
  if (growsWithSize(column)) return m.nation_not_ranked_why();
  if (whyUnranked(column)) return [unrankedSentence(column), m.nation_not_ranked_warned()].join(" ");
  const { direction, directionFrom } = column;
  if (column.unit === "pair") return `${m.nation_first_neutral()} ${m.nation_pair_order()}`;
  if (direction === "neutral") return m.nation_first_neutral();
  const stated = directionFrom === "stated";
  return direction === "higher" ? m.nation_first_higher({ stated: String(stated) }) : m.nation_first_lower({ stated: String(stated) });
}

type Compared = { readonly value: number; readonly state: string };

/** Where a value lies to the medians of the nation and of its own state, those that there are; a place is not held against a group
 *  that is mostly itself. */
export function medianSentences({ column, kind }: Pick<NationChoice, "column" | "kind">, medians: readonly Median[], { value: shown, state: own }: Compared): string[] {
  return medians.flatMap((median) => {
    const { state, value } = median;
    if (value === null || (state !== "" && state !== own)) return [];
    const words = { median: showValue(column, value, null, locale()), area: areaName(state), kind };
    if (isMostlyOwn(median)) return [mostlyOwnSentence(median, kind)];
    if (showValue(column, shown, null, locale()) === words.median) return [m.nation_at_median(words)];
    return [shown > value ? m.nation_above_median(words) : m.nation_below_median(words)];
  });
}

/** One line of the table of medians; a blank one says why it is blank. */
export type MedianRow = { readonly id: string; readonly area: string; readonly value: string; readonly places: string };

export function medianRows(column: MetricColumn, medians: readonly Median[], ofState: string): MedianRow[] {
  return medians
    .filter(({ state }) => state === "" || state === ofState)
    .map(({ state, value, missingShare, places }) => ({
      id: state === "" ? "nation" : state,
      area: areaName(state),
      value: value === null ? m.nation_median_blank({ share: percent(missingShare), most: percent(mostMissing) }) : showValue(column, value, null, locale()),
      places: count(places),
    }));
}

/** How many figures are weak or without a mark, and what that does to the ranking; null when none is. */
export function weakSentence(standings: readonly Standing[], column: MetricColumn): string | null {
  const weak = standings.filter(isLeftOut).length;
  if (weak === 0) return null;
  const words = { weak: count(weak), all: count(standings.length) };
  return whyUnranked(column) ? m.nation_weak_listed(words) : m.nation_weak_out(words);
}

/** "counties" or "cities", with their number. */
export function placesCounted(kind: GeographyKind, number: number): string {
  return m.nation_places({ count: count(number), kind });
}
