import { listed, targetsOf, towardAll, visionOf, type Theory, type TheoryNode } from "./theory";

export type Card = {
  readonly node: TheoryNode;
  /** Texts of what it leads to; "all" when it serves every condition. Drawn as words, so no arrow is ever required. */
  readonly toward: readonly string[] | "all";
};

export type Picture = {
  readonly vision: string | null;
  /** Rows of conditions, top first: improved outcomes, below them what must be true first, layer by layer. */
  readonly conditions: readonly (readonly Card[])[];
  readonly activities: readonly Card[];
  readonly beliefs: readonly TheoryNode[];
};

const conditionKinds = ["outcome", "precondition"] as const;

/**
 * The layered picture: vision ← conditions ← activities ← beliefs, drawn from the same rows as the worksheet.
 * A condition always stands below everything it leads to. Source: section "KUA layout" of the theory of change worksheet.
 */
export function layers(theory: Theory): Picture {
  const conditions = conditionKinds.flatMap((kind) => listed(theory, kind));
  const depths = depthsOf(conditions, theory);
  const deepest = Math.max(-1, ...depths.values());
  const rows = Array.from({ length: deepest + 1 }, (_, depth) =>
    conditions.filter((node) => depths.get(node.id) === depth).map((node) => card(theory, node)),
  );
  return {
    vision: visionOf(theory),
    conditions: rows.filter((row) => row.length > 0),
    activities: listed(theory, "activity").map((node) => card(theory, node)),
    beliefs: listed(theory, "value"),
  };
}

/** Layer of each condition, 0 at the top. Outcomes may stand at the top, everything else starts one below. Rows that
 *  depend on each other in a circle cannot be stored; should one be read all the same, it still ends. */
function depthsOf(conditions: readonly TheoryNode[], theory: Theory): Map<string, number> {
  const here = new Set(conditions.map((node) => node.id));
  const above = theory.links.filter((link) => here.has(link.from) && here.has(link.to));
  const depths = new Map(conditions.map((node) => [node.id, node.kind === "outcome" ? 0 : 1]));
  for (let round = 0; round < conditions.length; round += 1) {
    const lower = above.filter((link) => depth(depths, link.from) <= depth(depths, link.to));
    if (lower.length === 0) break;
    for (const link of lower) depths.set(link.from, depth(depths, link.to) + 1);
  }
  return depths;
}

function depth(depths: ReadonlyMap<string, number>, id: string): number {
  return depths.get(id) ?? 0;
}

function card(theory: Theory, node: TheoryNode): Card {
  const toward = targetsOf(theory, node.id).map((target) => target.text);
  return { node, toward: node.detail === towardAll ? "all" : toward };
}
