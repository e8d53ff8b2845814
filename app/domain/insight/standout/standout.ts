import { pillars, type PillarKey } from "~/content/framework";
import { metrics, type Metric, type MetricColumn } from "~/content/metrics";
import type { Figure } from "../../figure/figure";
import { countBelow, countUpTo, isSound, medianOf, placed, rankOf, shareBetween, type AllPlaces, type Numbers } from "../all-places";
import { growsWithSize, whyUnranked } from "../../ranking/column-order";
import { clearOf } from "../../figure/difference";
import { factKey, type Change, type Comparison, type Disparity, type Fact, type Tone } from "./fact";
import { largestGap } from "./gap";
import { trendOf } from "./trend";

/** What statements about a place are made from. */
export type Material = {
  /** Every figure of the place: all years, overall and by group. */
  readonly figures: readonly Figure[];
  /** All places of its kind in the newest year of each column, overall, with the values of the peers. */
  readonly fields: ReadonlyMap<string, AllPlaces>;
  /** Ids of the peers; none when the coalition has not chosen any. */
  readonly peers: readonly string[];
};

/** What stands out in one pillar. */
export type PillarFindings = {
  readonly pillar: PillarKey;
  /** Strongest first, by tone. */
  readonly ranked: Readonly<Record<Tone, readonly Fact[]>>;
  /** Said, but not ranked: it may be chance. */
  readonly chance: readonly Fact[];
  /** Said, but not ranked: it rests on weak figures. */
  readonly weak: readonly Fact[];
};

/** Fewer peers than this say too little about where one stands. */
const fewestPeers = 3;
/** The outer quarter on either side stands out. */
const outer = 0.25;
/** What fewer than five in a hundred places lie between is no news. */
const leastWeight = 0.05;

/** What stands out in a place, pillar by pillar. The rule: a comparison counts when the place is in the outer quarter of its peers,
 *  a trend or a gap when at least 5 in 100 of all places lie between its two values; what could be chance or rests on weak figures
 *  is listed apart; the rest stands in the order of how many of all places lie between the two values. A metric with several
 *  columns speaks once of each kind, by its strongest. */
export function standingOut(material: Material): PillarFindings[] {
  const facts = metrics.flatMap((metric) => strongest(metric, metric.columns.flatMap((column) => factsOf(metric, column, material))));
  return pillars.map(({ key }) => findings(key, facts.filter(({ pillar }) => pillar === key).map(({ fact }) => fact)));
}

type Placed = { readonly pillar: PillarKey; readonly fact: Fact };

function strongest({ pillar }: Metric, facts: readonly Fact[]): Placed[] {
  const byKind = new Map<string, Fact>();
  for (const fact of [...facts].sort((a, b) => rankable(b) - rankable(a) || b.weight - a.weight)) {
    const kind = factKey({ ...fact, column: "" });
    if (!byKind.has(kind)) byKind.set(kind, fact);
  }
  return [...byKind.values()].map((fact) => ({ pillar, fact }));
}

function rankable({ weak, clearness }: Fact): number {
  return weak || clearness === "chance" ? 0 : 1;
}

function findings(pillar: PillarKey, facts: readonly Fact[]): PillarFindings {
  const sorted = [...facts].sort((a, b) => b.weight - a.weight);
  const ranked = sorted.filter((fact) => rankable(fact) === 1);
  const of = (tone: Tone) => ranked.filter((fact) => fact.tone === tone);
  return {
    pillar,
    ranked: { concern: of("concern"), strength: of("strength"), gap: of("gap") },
    chance: sorted.filter(({ weak, clearness }) => !weak && clearness === "chance"),
    weak: sorted.filter(({ weak }) => weak),
  };
}

/** Pairs and neutral columns have no better side; counts grow with the size of the place. Where the source warns against ranking
 *  places, groups of one place are held against each other, and nothing else. */
function factsOf(metric: Metric, column: MetricColumn, material: Material): Fact[] {
  const field = material.fields.get(column.key);
  if (!field || column.direction === "neutral" || column.unit === "pair" || growsWithSize(column)) return [];
  const figures = material.figures.filter((figure) => figure.column === column.key);
  const overall = figures.filter(({ breakdown }) => breakdown === "overall");
  const gaps = metric.breakdowns.flatMap(({ key }) => gapFact(column, field, figures.filter(({ breakdown }) => breakdown === key)));
  if (whyUnranked(column)) return gaps;
  return [...compareFact(column, field, overall, material.peers), ...(metric.nominalDollars ? [] : trendFact(metric, column, field, overall)), ...gaps];
}

function compareFact(column: MetricColumn, field: AllPlaces, overall: readonly Figure[], peers: readonly string[]): Comparison[] {
  const own = overall.find(({ year }) => year === field.year);
  if (!own) return [];
  const among = soundPeers(field, peers);
  const standing = placed(column, own.value);
  const all = isSound(own) ? without(field.sorted, standing) : field.sorted;
  const hasPeers = among.length >= fewestPeers;
  const others = hasPeers ? among : all;
  const unsoundPeers = peers.flatMap((id) => field.byPlace.get(id) ?? []).length - among.length;
  const leftOutOfAll = field.weak - (isSound(own) ? 0 : 1);
  const middle = medianOf(others);
  if (middle === null) return [];
  const share = betterShare(column, others, standing);
  if (share > outer && share < 1 - outer) return [];
  return [
    {
      kind: "compare",
      column: column.key,
      tone: share >= 1 - outer ? "strength" : "concern",
      clearness: Number.isFinite(standing) ? clearOf(own, middle) : "unknown",
      weak: !isSound(own),
      weight: shareBetween(field.sorted, standing, middle),
      release: field.release,
      own: reading(own),
      among: hasPeers ? "peers" : "all",
      middle: Number.isFinite(middle) ? middle : null,
      better: strictlyBetter(column, others, standing),
      of: others.length,
      leftOut: hasPeers ? unsoundPeers : leftOutOfAll,
      betterOfAll: strictlyBetter(column, all, standing),
      all: all.length,
      leftOutOfAll,
    },
  ];
}

/** The peers' sound values, ascending. */
function soundPeers({ byPlace }: AllPlaces, peers: readonly string[]): Numbers {
  const values = peers.flatMap((id) => byPlace.get(id) ?? []).filter(isSound);
  return Float64Array.from(values, ({ value }) => value).sort();
}

/** Sorted values without one that equals `value`: the other places. */
function without(sorted: Numbers, value: number): Numbers {
  const own = Array.prototype.indexOf.call(sorted, value);
  return own < 0 ? sorted : Float64Array.from({ length: sorted.length - 1 }, (_, at) => sorted[at < own ? at : at + 1] ?? Number.NaN);
}

/** The share of others that a value is better than; equals count half. */
function betterShare({ direction }: MetricColumn, others: Numbers, value: number): number {
  const below = rankOf(others, value) / others.length;
  return direction === "higher" ? below : 1 - below;
}

function strictlyBetter({ direction }: MetricColumn, others: Numbers, value: number): number {
  return direction === "higher" ? countBelow(others, value) : others.length - countUpTo(others, value);
}

function trendFact(metric: Metric, column: MetricColumn, field: AllPlaces, overall: readonly Figure[]): Change[] {
  const trend = trendOf(overall, metric.period);
  if (!trend) return [];
  const { from, to, difference, clearness, weak } = trend;
  const [before, now] = [placed(column, from.value), placed(column, to.value)];
  const weight = shareBetween(field.sorted, before, now);
  if (weight < leastWeight || !Number.isFinite(before - now)) return [];
  const isBetter = column.direction === "higher" ? now > before : now < before;
  const tone = isBetter ? "strength" : "concern";
  return [{ kind: "trend", column: column.key, tone, clearness, weak, weight, release: field.release, from: reading(from), to: reading(to), size: difference.size, interval: difference.interval }];
}

function gapFact(column: MetricColumn, field: AllPlaces, figures: readonly Figure[]): Disparity[] {
  const gap = largestGap(figures);
  if (!gap) return [];
  const { high, low, difference, clearness, weak, leftOut } = gap;
  const [least, most] = [placed(column, low.value), placed(column, high.value)];
  const weight = shareBetween(field.sorted, least, most);
  if (weight < leastWeight || !Number.isFinite(most - least)) return [];
  return [
    {
      ...{ kind: "gap", column: column.key, tone: "gap", clearness, weak, weight, release: high.file.release.label, breakdown: high.breakdown },
      high: { ...reading(high), group: high.subgroup },
      low: { ...reading(low), group: low.subgroup },
      size: difference.size,
      interval: difference.interval,
      leftOut: leftOut.map(({ subgroup }) => subgroup),
    },
  ];
}

function reading({ year, value, quality }: Figure) {
  return { year, value, quality };
}
