import { cut, noShapes, type Shapes } from "../shapes";

/** A part of a tree with what lies under it. `strong`: a root cause. */
export type Branch = { readonly name: string; readonly strong: boolean; readonly under: readonly Branch[] };

type Flat = { readonly name: string; readonly strong: boolean; readonly depth: number; readonly parent: number | null };

/** Every branch after what it hangs on, with how deep it lies and which one that is. */
export function flat(branches: readonly Branch[], depth = 0, parent: number | null = null, before: readonly Flat[] = []): readonly Flat[] {
  return branches.reduce<readonly Flat[]>((all, { name, strong, under }) => flat(under, depth + 1, all.length, [...all, { name, strong, depth, parent }]), before);
}

const [indent, step] = [36, 34];

/** A tree from the left to the right: each branch on a line of its own, joined to what it hangs on. */
export function treeShapes(branches: readonly Branch[]): Shapes {
  const all = flat(branches);
  const place = ({ depth }: Flat, at: number) => ({ x: 20 + depth * indent, y: 24 + at * step });
  return {
    ...noShapes,
    height: Math.max(1, all.length) * step + 14,
    marks: all.map((branch, at) => ({ ...place(branch, at), number: at + 1, strong: branch.strong })),
    lines: all.flatMap((branch, at) => {
      const above = branch.parent === null ? undefined : all[branch.parent];
      if (!above || branch.parent === null) return [];
      const [from, to] = [place(above, branch.parent), place(branch, at)];
      return [{ x1: from.x, y1: from.y, x2: from.x, y2: to.y, weight: 1, broken: false }, { x1: from.x, y1: to.y, x2: to.x, y2: to.y, weight: 1, broken: false }];
    }),
    words: all.map((branch, at) => ({ x: place(branch, at).x + 20, y: place(branch, at).y + 5, text: cut(branch.name, 68 - branch.depth * 5), anchor: "start" as const, strong: branch.depth === 0 || branch.strong })),
  };
}
