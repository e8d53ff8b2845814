import { locale, m } from "~/content/messages";
import { sentence, showDifference, showValue, timeOf } from "~/content/metric-display";
import { columnOf, metricOfColumn, type Metric, type MetricColumn } from "~/content/metrics";
import { breakdownName, groupName } from "~/content/metrics/breakdowns";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import { readBreakdown } from "../../release/breakdown";
import { placeName, type Community } from "../../place/geography";
import { choiceSearch } from "../../metric/metric-choice";
import type { Quality } from "../../release/quality";
import { factKey, type Change, type Comparison, type Disparity, type Fact } from "./fact";
import { plainNumber, plainPercent } from "../plain-number";

/** A fact in the reader's words, and the way to its rows. */
export type Statement = {
  readonly key: string;
  readonly kind: Fact["kind"];
  readonly tone: Fact["tone"];
  /** "Against others", "Over time" or the name of the breakdown. */
  readonly about: string;
  readonly title: string;
  readonly sentence: string;
  /** What one must read with the sentence: whom it is compared with, and whether it could be chance. */
  readonly details: readonly string[];
  /** Why it stands where it stands. */
  readonly more: readonly string[];
  /** The marks of the figures it rests on, each with what it is the mark of. */
  readonly qualities: readonly { readonly of: string; readonly quality: Quality | null }[];
  readonly release: string;
  /** Which metric, and the choice in its address that shows exactly these rows. */
  readonly metric: string;
  readonly search: string;
};

/** Whom the statements speak of. */
export type Setting = {
  readonly place: Community;
  /** Peers that are shown beside the place where a statement is about them, nearest first. */
  readonly beside: readonly string[];
};

/** At most six places stand side by side. */
const mostBeside = 5;

/** A place and those of its peers that are shown beside it. */
export function settingOf(place: Community, peers: readonly string[]): Setting {
  return { place, beside: peers.slice(0, mostBeside) };
}

type Known = { readonly metric: Metric; readonly column: MetricColumn; readonly setting: Setting };

/** Puts a fact into words; nothing when it speaks of a column that no longer exists. */
export function statementsOf(fact: Fact, setting: Setting): Statement[] {
  const column = columnOf(fact.column);
  const metric = column && metricOfColumn(column);
  if (!column || !metric) return [];
  const known = { metric, column, setting };
  const { tone, release, kind } = fact;
  const words = wordsOf(fact, known);
  const warned = metric.unranked ? [...words.details, say(metric.unranked)] : words.details;
  return [{ key: factKey(fact), kind, tone, release, title: say(column.label), metric: metric.key, search: searchFor(fact, known), ...words, details: warned }];
}

type Words = Pick<Statement, "about" | "sentence" | "details" | "more" | "qualities">;

function wordsOf(fact: Fact, known: Known): Words {
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
    sentence: sentence(column, { year: own.year, place: placeName(setting.place), value: own.value }, locale()),
    details: [withLeftOut(among === "peers" ? m.insight_better_peers(counts) : m.insight_better_all({ ...counts, kind }), leftOut), ...chance],
    more: [...(among === "peers" ? [withLeftOut(m.insight_among_all(shares), leftOutOfAll)] : []), weightWords(weight, kind)],
    qualities: [{ of: timeOf(metric.period, own.year, locale()), quality: own.quality }],
  };
}

/** How many figures were left out is said in one breath with what the others say. */
function withLeftOut(words: string, leftOut = 0): string {
  return leftOut === 0 ? words : `${words} ${m.insight_figures_left_out({ count: plainNumber(leftOut) })}`;
}

function changeWords({ from, to, size, interval, clearness, weight }: Change, { column, metric, setting }: Known): Words {
  const time = (year: number) => timeOf(metric.period, year, locale());
  const ends = { before: show(column, from.value), now: show(column, to.value), from: time(from.year), to: time(to.year) };
  return {
    about: m.insight_kind_trend(),
    sentence: m.insight_changed({ ...ends, change: showDifference(column, size, locale()) }),
    details: [intervalWords(column, interval), ...(clearness === "chance" ? [m.insight_could_be_chance()] : [])],
    more: [weightWords(weight, kindWord(setting))],
    qualities: [from, to].map(({ year, quality }) => ({ of: time(year), quality })),
  };
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

function show(column: MetricColumn, value: number): string {
  return showValue(column, value, null, locale());
}

function nameOf(group: string): string {
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

export function kindWord({ place }: Setting): string {
  return place.kind === "county" ? m.insight_counties() : m.insight_cities();
}

/** The choice that shows the rows: a comparison with the peers beside us, a trend alone with all its years, a gap by its groups. */
function searchFor(fact: Fact, { metric, column, setting }: Known): string {
  const choice = { others: [], year: null, breakdown: "overall" as const, column: column.key, interval: true };
  if (fact.kind === "compare") return choiceSearch({ ...choice, others: setting.beside, year: fact.own.year }, metric);
  if (fact.kind === "trend") return choiceSearch({ ...choice, year: fact.to.year }, metric);
  return choiceSearch({ ...choice, year: fact.high.year, breakdown: readBreakdown(fact.breakdown) ?? "overall" }, metric);
}

/** The figures behind a fact, one line each, as a worksheet keeps them: value, year, quality and release. */
export function evidenceOf(fact: Fact, { place }: Setting): string[] {
  const column = columnOf(fact.column);
  const metric = column && metricOfColumn(column);
  if (!column || !metric) return [];
  const period = fact.kind === "gap" ? (metric.groupPeriod ?? metric.period) : metric.period;
  return valuesOf(fact).map(({ year, value, quality, group }) =>
    m.insight_evidence({
      title: say(column.label),
      place: group === undefined ? placeName(place) : `${placeName(place)}, ${nameOf(group)}`,
      time: timeOf(period, year, locale()),
      value: show(column, value),
      quality: say(qualityOf(quality)?.name ?? qualityNotGiven),
      release: fact.release,
    }),
  );
}

type Value = Comparison["own"] & { readonly group?: string };

function valuesOf(fact: Fact): readonly Value[] {
  if (fact.kind === "compare") return [fact.own];
  return fact.kind === "trend" ? [fact.from, fact.to] : [fact.high, fact.low];
}
