import fc from "fast-check";
import { between } from "./order";
import { kinds, mayLead, wouldLoop, type NodeKind, type Theory, type TheoryLink, type TheoryNode } from "./theory";

/** Made-up theories for property tests: any rows, any links a coalition could make. */
export function anyTheory(): fc.Arbitrary<Theory> {
  const rows = fc.array(fc.constantFrom(...kinds), { maxLength: 24 });
  const pairs = fc.array(fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 23 })), { maxLength: 40 });
  return fc.tuple(rows, pairs, fc.string()).map(([chosen, wanted, vision]) => {
    const nodes = numbered(chosen);
    return { vision, nodes, links: possible(nodes, wanted) };
  });
}

/** One row of a kind, as far as a rule needs it. */
export function aNode(kind: NodeKind, rest: Partial<TheoryNode> = {}): TheoryNode {
  return {
    id: kind,
    kind,
    text: `The ${kind}`,
    language: null,
    position: "i",
    version: 1,
    dimensions: [],
    who: "",
    detail: "",
    predictor: null,
    highlighted: false,
    dueOn: null,
    origin: { source: "person", label: "J. Rivera", sessionId: null, at: "2026-01-14T15:00:00.000Z" },
    indicators: [],
    ...rest,
  };
}

function numbered(chosen: readonly NodeKind[]): TheoryNode[] {
  let position: string | null = null;
  return chosen.map((kind, at) => {
    position = between(position, null);
    return aNode(kind, { id: `n${at}`, text: `${kind} ${at}`, position });
  });
}

function possible(nodes: readonly TheoryNode[], wanted: readonly (readonly [number, number])[]): TheoryLink[] {
  const links: TheoryLink[] = [];
  for (const [one, other] of wanted) {
    const from = nodes[one];
    const to = nodes[other];
    if (!from || !to || !mayLead(from.kind, to.kind) || wouldLoop(links, { from: from.id, to: to.id })) continue;
    links.push({ id: `${from.id}-${to.id}`, from: from.id, to: to.id, assumptions: [] });
  }
  return links;
}
