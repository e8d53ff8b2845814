import { listed, type Theory, type TheoryNode } from "../theory";

/** A row with what must be true before it, nested. */
export type Branch = {
  readonly node: TheoryNode;
  /** True where the same row already stands further up with everything below it; here it is only named. */
  readonly repeated: boolean;
  readonly needs: readonly Branch[];
};

export type Outline = {
  readonly outcomes: readonly Branch[];
  /** Preconditions that lead nowhere yet, with what they in turn need. */
  readonly loose: readonly Branch[];
};

/** The worksheet as people read it: each outcome with the preconditions it needs below it, however deep. */
export function outlineOf(theory: Theory): Outline {
  const preconditions = listed(theory, "precondition");
  const shown = new Set<string>();
  const branch = (node: TheoryNode): Branch => {
    if (shown.has(node.id)) return { node, repeated: true, needs: [] };
    shown.add(node.id);
    const needs = preconditions.filter((other) => theory.links.some((link) => link.from === other.id && link.to === node.id));
    return { node, repeated: false, needs: needs.map(branch) };
  };
  const outcomes = listed(theory, "outcome").map(branch);
  const roots = preconditions.filter((node) => !theory.links.some((link) => link.from === node.id));
  const loose = roots.filter((node) => !shown.has(node.id)).map(branch);
  const left = preconditions.filter((node) => !shown.has(node.id)).map(branch);
  return { outcomes, loose: [...loose, ...left.filter(({ repeated }) => !repeated)] };
}
