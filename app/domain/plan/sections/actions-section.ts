import { m } from "~/content/messages";
import { listed } from "~/domain/theory/theory";
import type { Block } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";
import { column, measures, originWords, said, towardWords } from "./vision-section";

/** What the coalition does: its activities, what they lead to and how it will know. */
export function actionsSection({ theory }: PlanFacts, voice: Voice): readonly Block[] {
  const nodes = listed(theory, "activity");
  if (nodes.length === 0) return [];
  const columns = [column(m.plan_col_activity, 3, voice), column(m.plan_col_leads_to, 3, voice), column(m.plan_col_how_we_know, 3, voice), column(m.plan_col_origin, 3, voice)];
  const rows = nodes.map((node) => [node.text, towardWords(theory, node, voice), measures(node, voice), originWords(node, voice)]);
  return [{ kind: "table", caption: m.plan_actions_caption({}, voice.in), columns, rows }];
}

/** Next steps by their date; those without one last. */
export function roadmapSection({ theory }: PlanFacts, voice: Voice): readonly Block[] {
  const nodes = listed(theory, "next_step").toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
  if (nodes.length === 0) return [];
  const columns = [column(m.plan_col_step, 4, voice), column(m.plan_col_who, 2, voice), column(m.plan_col_by_when, 2, voice), column(m.plan_col_origin, 3, voice)];
  const rows = nodes.map((node) => [node.text, said(node.who, voice), node.dueOn === null ? said(node.detail, voice) : voice.day(node.dueOn), originWords(node, voice)]);
  return [{ kind: "table", caption: m.plan_roadmap_caption({}, voice.in), columns, rows }];
}
