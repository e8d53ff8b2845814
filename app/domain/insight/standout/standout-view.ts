import { pillars } from "~/content/framework";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { plainNumber } from "../plain-number";
import type { Fact } from "./fact";
import type { LookedAt } from "./looked-at";
import type { PillarFindings } from "./standout";
import type { Setting } from "./setting";
import { statementsOf, type Statement } from "./statement";

const tones = ["concern", "strength", "gap"] as const;

/** The findings of one pillar in the reader's words. */
export type PillarView = {
  readonly key: PillarFindings["pillar"];
  readonly name: string;
  /** Each with at least one statement, the strongest first. */
  readonly groups: readonly { readonly tone: (typeof tones)[number]; readonly statements: readonly Statement[] }[];
  readonly chance: readonly Statement[];
  readonly weak: readonly Statement[];
};

/** Puts what stands out into words, pillar by pillar. */
export function pillarViews(findings: readonly PillarFindings[], setting: Setting): PillarView[] {
  const words = (facts: readonly Fact[]) => facts.flatMap((fact) => statementsOf(fact, setting));
  return findings.map(({ pillar, ranked, chance, weak }) => ({
    key: pillar,
    name: say(pillars.find(({ key }) => key === pillar)?.name ?? { en: pillar, es: pillar }),
    groups: tones.map((tone) => ({ tone, statements: words(ranked[tone]) })).filter(({ statements }) => statements.length > 0),
    chance: words(chance),
    weak: words(weak),
  }));
}

/** Every fact of the findings, ranked or not. */
export function everyFact(findings: readonly PillarFindings[]): Fact[] {
  return findings.flatMap(({ ranked, chance, weak }) => [...ranked.concern, ...ranked.strength, ...ranked.gap, ...chance, ...weak]);
}

/** Of how many comparisons these are the ones that stand out. */
export function lookedAtWords({ compared, changes, pairs }: LookedAt): string {
  return m.insight_looked_at({ count: plainNumber(compared + changes + pairs), compared: plainNumber(compared), changes: plainNumber(changes), pairs: plainNumber(pairs) });
}
