import { pillars, type PillarKey } from "~/content/framework";
import { metrics, type Metric, type MetricColumn } from "~/content/metrics";
import { changeFact } from "./change-fact";
import { compareFact } from "./compare-fact";
import { factKey, type Fact, type Tone } from "./fact";
import { gapFact } from "./gap-fact";
import { inOrder } from "./in-order";
import { judgedOf } from "./judged";
import type { Material } from "./material";

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

function factsOf(metric: Metric, column: MetricColumn, material: Material): Fact[] {
  const judged = judgedOf(metric, column, material);
  if (!judged) return [];
  const { field, overall, splits, amongPlaces, overTime } = judged;
  return [
    ...(amongPlaces ? compareFact(column, field, overall, material.peers) : []),
    ...(overTime ? changeFact(metric, column, field, overall, material.changes.get(column.key)) : []),
    ...splits.flatMap((figures) => gapFact(column, field, figures)),
  ];
}
