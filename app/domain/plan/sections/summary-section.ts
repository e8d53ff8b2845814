import { m } from "~/content/messages";
import { listed, visionOf } from "~/domain/theory/theory";
import { list, type Block } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import { targetTable } from "./target-table";
import type { Voice } from "./voice";

/** One page for whoever reads no further: vision, what should get better for whom, and the main targets. */
export function summarySection(facts: PlanFacts, voice: Voice): readonly Block[] {
  const vision = visionOf(facts.theory);
  return [
    ...(vision === null ? [] : [heading(m.plan_summary_vision({}, voice.in)), { kind: "statement", spans: [{ text: vision }] } as const]),
    ...outcomes(facts, voice),
    ...(facts.targets.length === 0 ? [] : [heading(m.plan_summary_targets({}, voice.in)), targetTable(facts.targets, m.plan_summary_targets_caption({}, voice.in), voice)]),
  ];
}

/** The outcomes the coalition shows first; all of them when it chose none. */
function outcomes({ theory }: PlanFacts, voice: Voice): readonly Block[] {
  const all = listed(theory, "outcome");
  const first = all.filter((node) => node.highlighted);
  const shown = first.length > 0 ? first : all;
  if (shown.length === 0) return [];
  const words = shown.map(({ text, who }) => (who === "" ? text : m.plan_summary_outcome_for({ outcome: sentence(text), who }, voice.in)));
  return [heading(m.plan_summary_outcomes({}, voice.in)), list(words)];
}

/** With a full stop where the writer left it out, because more words follow. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function heading(text: string): Block {
  return { kind: "heading", text };
}
