import { yearsMeant } from "~/content/metric-years";
import { locale, m } from "~/content/messages";
import { sentence, showDifference, showValue, timeOf } from "~/content/metric-display";
import type { Metric, MetricColumn } from "~/content/metrics";
import { breakdownName, groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import { placeName } from "../../place/geography";
import { plainNumber, plainPercent, plainShare } from "../plain-number";
import type { Change, Comparison, Disparity, Fact } from "./fact";
import type { Quality } from "../../release/quality";
import type { Setting } from "./setting";

/** What a fact is about, and of whom it is said. */
export type Known = { readonly metric: Metric; readonly column: MetricColumn; readonly setting: Setting };

/** The words of a fact. */
export type Words = {
  /** "Against others", "Over time" or the name of the breakdown. */
  readonly about: string;
  readonly sentence: string;
  /** What one must read with the sentence: whom it is compared with, and whether it could be chance. */
  readonly details: readonly string[];
  /** Why it stands where it stands. */
  readonly more: readonly string[];
  /** The marks of the figures it rests on, each with what it is the mark of. */
  readonly qualities: readonly { readonly of: string; readonly quality: Quality | null }[];
};

/** What a fact says, in the reader's words. */
export function wordsOf(fact: Fact, known: Known): Words {
  if (fact.kind === "compare") return comparisonWords(fact, known);
  return fact.kind === "trend" ? changeWords(fact, known) : gapWords(fact, known);
}

function comparisonWords({ own, among, middle, better, of, leftOut, betterOfAll, all, leftOutOfAll, clearness, weight }: Comparison, { column, metric, setting }: Known): Words {
  const kind = kindWord(setting);
  const counts = { better: plainNumber(better), of: plainNumber(of), middle: show(column, middle ?? 0) };
  const shares = { kind, better: plainNumber(betterOfAll), of: plainNumber(all) };
  const chance = clearness === "chance" ? [m.insight_could_be_chance()] : clearness === "unknown" ? [m.insight_interval_own_none()] : [];
  return {
    about: m.insight_kind_compare(),
    sentence: sentence(column, { years: yearsMeant({ column: column.key, breakdown: "overall" }, own.year), place: placeName(setting.place), value: own.value }, locale()),
    details: [withLeftOut(among === "peers" ? m.insight_better_peers(counts) : m.insight_better_all({ ...counts, kind }), leftOut), ...chance],
    more: [...(among === "peers" ? [withLeftOut(m.insight_among_all(shares), leftOutOfAll)] : []), weightWords(weight, kind)],
    qualities: [{ of: timeOf(metric.period, own.year, locale()), quality: own.quality }],
  };
}

/** How many figures were left out is said in one breath with what the others say. */
function withLeftOut(words: string, leftOut = 0): string {
  return leftOut === 0 ? words : `${words} ${m.insight_figures_left_out({ count: plainNumber(leftOut) })}`;
}

function changeWords({ from, to, size, interval, others, clearness, weight }: Change, { column, metric, setting }: Known): Words {
  const kind = kindWord(setting);
  const time = (year: number) => timeOf(metric.period, year, locale());
  const ends = { before: show(column, from.value), now: show(column, to.value), from: time(from.year), to: time(to.year) };
  return {
    about: m.insight_kind_trend(),
    sentence: m.insight_changed({ ...ends, change: showDifference(column, size, locale()) }),
    details: [
      ...(others ? [othersWords(column, others, kind)] : []),
      intervalWords(column, interval),
      ...(clearness === "chance" ? [others ? m.insight_change_could_be_chance() : m.insight_could_be_chance()] : []),
    ],
    more: [others ? m.insight_weight_change({ share: plainPercent(weight), kind }) : weightWords(weight, kind)],
    qualities: [from, to].map(({ year, quality }) => ({ of: time(year), quality })),
  };
}

/** What the same years brought the others: without it a change says nothing of us. */
function othersWords(column: MetricColumn, { count, rose, fell, better, middle }: NonNullable<Change["others"]>, kind: string): string {
  const shares = { rose: plainShare(rose, count), fell: plainShare(fell, count), better: plainShare(better, count) };
  return m.insight_change_others({ ...shares, kind, count: plainNumber(count), middle: showDifference(column, middle, locale()) });
}

function gapWords({ high, low, size, interval, clearness, weight, breakdown, leftOut }: Disparity, { column, metric, setting }: Known): Words {
  const time = timeOf(metric.groupPeriod ?? metric.period, high.year, locale());
  const ends = { high: nameOf(high.group), highValue: show(column, high.value), low: nameOf(low.group), lowValue: show(column, low.value) };
  const name = breakdownName(breakdown);
  return {
    about: name ? say(name) : m.insight_kind_gap(),
    sentence: m.insight_apart({ ...ends, time, size: showDifference(column, size, locale()).replace(/^[+−]/, "") }),
    details: [
      intervalWords(column, interval),
      ...(clearness === "chance" ? [m.insight_could_be_chance()] : []),
      ...(leftOut.length > 0 ? [m.insight_groups_left_out({ groups: leftOut.map(nameOf).join("; ") })] : []),
    ],
    more: [weightWords(weight, kindWord(setting))],
    qualities: [high, low].map(({ group, quality }) => ({ of: nameOf(group), quality })),
  };
}

export function show(column: MetricColumn, value: number): string {
  return showValue(column, value, null, locale());
}

export function nameOf(group: string): string {
  return say(groupName(group));
}

function intervalWords(column: MetricColumn, interval: Change["interval"]): string {
  if (interval === null) return m.insight_interval_none();
  const low = showDifference(column, interval.low, locale());
  const high = showDifference(column, interval.high, locale());
  const unit = / \D+$/.exec(high)?.[0] ?? "";
  return m.insight_interval({ low: low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low, high });
}

function weightWords(weight: number, kind: string): string {
  return m.insight_weight({ share: plainPercent(weight), kind });
}

function kindWord({ place }: Setting): string {
  return place.kind === "county" ? m.insight_counties() : m.insight_cities();
}
