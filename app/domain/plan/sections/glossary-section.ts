import { glossary } from "~/content/glossary";
import { list, type Block } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** Every special word of the plan in one line. */
export function glossarySection(_facts: PlanFacts, voice: Voice): readonly Block[] {
  const terms = glossary.map(({ term, meaning }) => ({ term: voice.say(term), meaning: voice.say(meaning) }));
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, voice.locale));
  return [list(sorted.map(({ term, meaning }) => [{ text: `${term}. `, strong: true }, { text: meaning }]))];
}
