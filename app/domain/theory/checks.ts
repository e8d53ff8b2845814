import { dimensions, type DimensionKey } from "~/content/framework";
import { listed, noneKnown, towardAll, type Theory, type TheoryNode } from "./theory";

/** What the checklist can find. Every finding is a hint; nothing here stops anyone from saving. */
export type Rule =
  | "vision-missing"
  | "vision-counts"
  | "dimension-untouched"
  | "outcome-missing"
  | "outcome-for-whom"
  | "outcome-indicator"
  | "outcome-is-activity"
  | "outcome-assumption"
  | "precondition-link"
  | "activity-toward"
  | "next-step-who-when";

export type Finding = { readonly rule: Rule; readonly node?: TheoryNode; readonly dimension?: DimensionKey };

/** The quality checklist of the theory of change worksheet, in the order of the worksheet. */
export function checks(theory: Theory): Finding[] {
  return [
    ...ofVision(theory),
    ...dimensions.filter(({ key }) => !isTouched(theory, key)).map(({ key }) => ({ rule: "dimension-untouched", dimension: key }) as const),
    ...ofOutcomes(theory),
    ...about("precondition-link", listed(theory, "precondition").filter((node) => !leadsSomewhere(theory, node))),
    ...about("activity-toward", listed(theory, "activity").filter((node) => node.detail !== towardAll && !leadsSomewhere(theory, node))),
    ...about("next-step-who-when", listed(theory, "next_step").filter((node) => node.who === "" || node.dueOn === null)),
  ];
}

/** A vision paints a picture; numbers in it are usually counts of services. */
function ofVision(theory: Theory): Finding[] {
  if (theory.vision.trim() === "") return [{ rule: "vision-missing" }];
  return /\d/.test(theory.vision) ? [{ rule: "vision-counts" }] : [];
}

function ofOutcomes(theory: Theory): Finding[] {
  const outcomes = listed(theory, "outcome");
  if (outcomes.length === 0) return [{ rule: "outcome-missing" }];
  return outcomes.flatMap((node) => [
    ...when(node.who === "", "outcome-for-whom", node),
    ...when(node.indicators.length === 0, "outcome-indicator", node),
    ...when(readsLikeActivity(node.text), "outcome-is-activity", node),
    ...when(node.detail !== noneKnown && !hasAssumption(theory, node), "outcome-assumption", node),
  ]);
}

const doingWords =
  /^(hold|host|offer|provide|organi[sz]e|run|train|teach|launch|conduct|deliver|hire|create a program|celebrar|ofrecer|brindar|proveer|organizar|capacitar|impartir|realizar|lanzar|contratar|crear un programa)\b/i;

/** An outcome says what is better for people; wording that starts with a doing word names an activity instead. */
export function readsLikeActivity(text: string): boolean {
  return doingWords.test(text.trim());
}

function isTouched(theory: Theory, dimension: DimensionKey): boolean {
  return theory.nodes.some((node) => (node.kind === "value" || node.kind === "outcome") && node.dimensions.includes(dimension));
}

function leadsSomewhere(theory: Theory, node: TheoryNode): boolean {
  return theory.links.some((link) => link.from === node.id);
}

function hasAssumption(theory: Theory, outcome: TheoryNode): boolean {
  return theory.links.some((link) => link.to === outcome.id && link.assumptions.length > 0);
}

function when(holds: boolean, rule: Rule, node: TheoryNode): Finding[] {
  return holds ? [{ rule, node }] : [];
}

function about(rule: Rule, nodes: readonly TheoryNode[]): Finding[] {
  return nodes.map((node) => ({ rule, node }));
}
