import { pillars, type PillarKey } from "~/content/framework";
import { metrics, type Metric, type MetricColumn } from "~/content/metrics";
import type { Figure } from "../../figure/figure";
import { growsWithSize, whyUnranked } from "../../ranking/column-order";
import type { AllPlaces, Numbers } from "../all-places";
import { changeFact } from "./change-fact";
import { compareFact } from "./compare-fact";
import { factKey, type Fact, type Tone } from "./fact";
import { gapFact } from "./gap-fact";
import { inOrder } from "./in-order";

/** What statements about a place are made from. */
export type Material = {
  /** Every figure of the place: all years, overall and by group. */
  readonly figures: readonly Figure[];
  /** All places of its kind in the newest year of each column, overall, with the values of the peers. */
  readonly fields: ReadonlyMap<string, AllPlaces>;
  /** By column: what the years of the place's own trend brought all places of its kind, ascending. */
  readonly changes: ReadonlyMap<string, Numbers>;
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

/** What stands out in a place, pillar by pillar. The rule: a comparison counts when the place is in the outer quarter of its peers,
 *  a change when it is in the outer quarter of all changes of its years, a gap when at least 5 in 100 of all places lie between its
 *  two values; what could be chance or rests on weak figures is listed apart; the rest stands in the order of how many of all
 *  places lie between the two values. A metric with several columns speaks once of each kind, by its strongest. */
export function standingOut(material: Material): PillarFindings[] {
  const facts = metrics.flatMap((metric) => strongest(metric, metric.columns.flatMap((column) => factsOf(metric, column, material))));
  return pillars.map(({ key }) => findings(key, facts.filter(({ pillar }) => pillar === key).map(({ fact }) => fact)));
}

type Placed = { readonly pillar: PillarKey; readonly fact: Fact };

function strongest({ pillar }: Metric, facts: readonly Fact[]): Placed[] {
  const byKind = new Map<string, Fact>();
  for (const fact of inOrder(facts).sort((a, b) => rankable(b) - rankable(a))) {
    const kind = factKey({ ...fact, column: "" });
    if (!byKind.has(kind)) byKind.set(kind, fact);
  }
  return [...byKind.values()].map((fact) => ({ pillar, fact }));
}

function rankable({ weak, clearness }: Fact): number {
  return weak || clearness === "chance" ? 0 : 1;
}

function findings(pillar: PillarKey, facts: readonly Fact[]): PillarFindings {
  const sorted = inOrder(facts);
  const of = (tone: Tone) => inOrder(facts.filter((fact) => rankable(fact) === 1 && fact.tone === tone));
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
  return [...compareFact(column, field, overall, material.peers), ...(metric.nominalDollars ? [] : changeFact(metric, column, field, overall, material.changes.get(column.key))), ...gaps];
}
