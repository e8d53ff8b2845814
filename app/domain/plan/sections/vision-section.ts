import { dimensions } from "~/content/framework";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { listed, targetsOf, towardAll, visionOf, type NodeKind, type Theory, type TheoryNode } from "~/domain/theory/theory";
import { list, type Block, type Column, type Table } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import { blocksOf } from "./rich-text";
import { indicatorWords, theoryPicture } from "./theory-picture";
import type { Voice } from "./voice";

/** The theory of change in words and as a picture: vision, values, outcomes, preconditions, relationships, assumptions. */
export function visionSection(facts: PlanFacts, voice: Voice): readonly Block[] {
  const { theory } = facts;
  const picture = theoryPicture(theory, voice);
  return [
    ...part(m.plan_vision_heading({}, voice.in), vision(facts)),
    ...part(m.plan_vision_values({}, voice.in), values(theory, voice)),
    ...(picture === null ? [] : [picture]),
    ...part(m.plan_vision_outcomes({}, voice.in), rowsOf(theory, "outcome", outcomeTable, voice)),
    ...part(m.plan_vision_preconditions({}, voice.in), rowsOf(theory, "precondition", preconditionTable, voice)),
    ...part(m.plan_vision_relationships({}, voice.in), rowsOf(theory, "relationship", relationshipTable, voice)),
    ...part(m.plan_vision_assumptions({}, voice.in), assumptions(theory, voice)),
  ];
}

/** What was written together, with its emphasis and lists; a proposed wording while nothing is agreed. */
function vision({ theory, visionDocument }: PlanFacts): readonly Block[] {
  const written = blocksOf(visionDocument).map((block): Block => (block.kind === "paragraph" ? { ...block, kind: "statement" } : block));
  const proposed = visionOf(theory);
  if (written.length > 0) return written;
  return proposed === null ? [] : [{ kind: "statement", spans: [{ text: proposed }] }];
}

function values(theory: Theory, voice: Voice): readonly Block[] {
  const nodes = listed(theory, "value");
  return nodes.length === 0 ? [] : [list(nodes.map((node) => valueWords(node, voice)))];
}

function valueWords({ text, dimensions: touched }: TheoryNode, voice: Voice): string {
  const names = dimensions.filter(({ key }) => touched.includes(key)).map(({ name }) => voice.say(name));
  return names.length === 0 ? text : m.plan_vision_value_of({ value: text, dimensions: names.join(", ") }, voice.in);
}

function rowsOf(theory: Theory, kind: NodeKind, table: (nodes: readonly TheoryNode[], theory: Theory, voice: Voice) => Table, voice: Voice): readonly Block[] {
  const nodes = listed(theory, kind);
  return nodes.length === 0 ? [] : [table(nodes, theory, voice)];
}

function outcomeTable(nodes: readonly TheoryNode[], _theory: Theory, voice: Voice): Table {
  const columns = [column(m.plan_col_outcome, 4, voice), column(m.plan_col_for_whom, 2, voice), column(m.plan_col_how_we_know, 3, voice), column(m.plan_col_origin, 3, voice)];
  const rows = nodes.map((node) => [node.text, said(node.who, voice), measures(node, voice), originWords(node, voice)]);
  return { kind: "table", caption: m.plan_vision_outcomes_caption({}, voice.in), columns, rows };
}

function preconditionTable(nodes: readonly TheoryNode[], theory: Theory, voice: Voice): Table {
  const columns = [column(m.plan_col_precondition, 4, voice), column(m.plan_col_true_today, 2, voice), column(m.plan_col_leads_to, 3, voice), column(m.plan_col_origin, 3, voice)];
  const rows = nodes.map((node) => [node.text, truthWords(node.detail, voice), towardWords(theory, node, voice), originWords(node, voice)]);
  return { kind: "table", caption: m.plan_vision_preconditions_caption({}, voice.in), columns, rows };
}

function relationshipTable(nodes: readonly TheoryNode[], _theory: Theory, voice: Voice): Table {
  const columns = [column(m.plan_col_relationship, 4, voice), column(m.plan_col_with_whom, 2, voice), column(m.plan_col_ask, 3, voice), column(m.plan_col_origin, 3, voice)];
  const rows = nodes.map((node) => [node.text, said(node.who, voice), said(node.detail, voice), originWords(node, voice)]);
  return { kind: "table", caption: m.plan_vision_relationships_caption({}, voice.in), columns, rows };
}

function assumptions({ nodes, links }: Theory, voice: Voice): readonly Block[] {
  const text = (id: string) => nodes.find((node) => node.id === id)?.text ?? "";
  const rows = links.flatMap(({ from, to, assumptions: held }) =>
    held.map((one) => [m.plan_cell_link({ from: text(from), to: text(to) }, voice.in), one.text, basisWords(one.basis, voice), said(one.wrongIf, voice)]),
  );
  const columns = [column(m.plan_col_link, 4, voice), column(m.plan_col_assumption, 3, voice), column(m.plan_col_basis, 2, voice), column(m.plan_col_wrong_if, 3, voice)];
  return rows.length === 0 ? [] : [{ kind: "table", caption: m.plan_vision_assumptions_caption({}, voice.in), columns, rows }];
}

type Word = (inputs: Record<string, never>, options: Voice["in"]) => string;

export function column(word: Word, width: number, voice: Voice): Column {
  return { heading: word({}, voice.in), align: "start", width };
}

/** What an element leads to, in the words of those elements. */
export function towardWords(theory: Theory, node: TheoryNode, voice: Voice): string {
  if (node.detail === towardAll) return m.plan_cell_toward_all({}, voice.in);
  return said(targetsOf(theory, node.id).map(({ text }) => text).join("; "), voice);
}

/** The measures of an element with baseline and target; never an empty cell. */
export function measures(node: TheoryNode, voice: Voice): string {
  return node.indicators.map((one) => indicatorWords(one, voice)).join("; ") || m.plan_cell_no_measure({}, voice.in);
}

/** Workshops are named as they were called then; people are not named in a plan. */
export function originWords({ origin }: TheoryNode, voice: Voice): string {
  if (origin.sessionId !== null) return m.plan_origin_workshop({ label: roomName(origin.label, voice.locale) }, voice.in);
  return origin.source === "person" ? m.plan_origin_member({}, voice.in) : m.plan_origin_other({}, voice.in);
}

export function said(text: string, voice: Voice): string {
  return text.trim() === "" ? m.plan_cell_not_said({}, voice.in) : text;
}

function truthWords(truth: string, voice: Voice): string {
  switch (truth) {
    case "yes": return m.plan_truth_yes({}, voice.in);
    case "partly": return m.plan_truth_partly({}, voice.in);
    case "no": return m.plan_truth_no({}, voice.in);
    case "unknown": return m.plan_truth_unknown({}, voice.in);
    default: return m.plan_cell_not_said({}, voice.in);
  }
}

function basisWords(basis: string, voice: Voice): string {
  switch (basis) {
    case "data": return m.plan_basis_data({}, voice.in);
    case "research": return m.plan_basis_research({}, voice.in);
    case "lived_experience": return m.plan_basis_lived_experience({}, voice.in);
    case "untested": return m.plan_basis_untested({}, voice.in);
    default: return m.plan_cell_not_said({}, voice.in);
  }
}

function part(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text }, ...blocks];
}
