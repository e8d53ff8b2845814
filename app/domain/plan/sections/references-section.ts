import { frameworkAddress, frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { baselineSource } from "./findings-section";
import { paragraph, list, type Block } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** Whom the framework and the figures belong to, each source once. */
export function referencesSection({ baselines }: PlanFacts, voice: Voice): readonly Block[] {
  const sources = [...new Set(baselines.map((one) => baselineSource(one, voice)))].filter(Boolean);
  return [
    paragraph(m.plan_references_urban({}, voice.in), voice.say(frameworkCredit), " ", { text: frameworkAddress, href: frameworkAddress }),
    ...(sources.length === 0 ? [] : [list(sources)]),
  ];
}
