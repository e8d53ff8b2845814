import type { Fact } from "./fact";

/** The heaviest first. A change without an interval never stands above one that has it, however far it goes: nobody can say how
 *  much of it is chance. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const least = Math.min(...facts.filter((fact) => fact.kind === "trend" && !isUntested(fact)).map(({ weight }) => weight));
  const weightOf = (fact: Fact) => (isUntested(fact) ? Math.min(fact.weight, least) : fact.weight);
  return [...facts].sort((a, b) => weightOf(b) - weightOf(a) || Number(isUntested(a)) - Number(isUntested(b)) || b.weight - a.weight);
}

function isUntested({ kind, clearness }: Fact): boolean {
  return kind === "trend" && clearness === "unknown";
}
