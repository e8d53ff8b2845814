import { cut, noShapes, type Shapes } from "../shapes";

/** How two of a map relate. `broken`: it is missing or strained. */
export type Tie = { readonly from: string; readonly to: string; readonly weight: number; readonly broken: boolean };

const same = (one: string, other: string) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** Everybody on the map: those with a row of their own, and those that only a relationship names. */
export function everybody(named: readonly string[], ties: readonly Tie[]): readonly string[] {
  return [...named, ...ties.flatMap(({ from, to }) => [from, to])].filter((name, at, all) => name.trim() !== "" && all.findIndex((other) => same(other, name)) === at);
}

const [centre, radius] = [{ x: 320, y: 230 }, 170];

/** Everybody on a circle, with a line between those who relate. */
export function networkShapes(names: readonly string[], ties: readonly Tie[]): Shapes {
  const place = (at: number) => {
    const turn = (at / Math.max(1, names.length)) * 2 * Math.PI - Math.PI / 2;
    return { x: centre.x + radius * Math.cos(turn), y: centre.y + radius * Math.sin(turn) };
  };
  const of = (name: string) => place(names.findIndex((other) => same(other, name)));
  return {
    ...noShapes,
    height: 460,
    lines: ties.map(({ from, to, weight, broken }) => ({ x1: of(from).x, y1: of(from).y, x2: of(to).x, y2: of(to).y, weight, broken })),
    marks: names.map((_, at) => ({ ...place(at), number: at + 1, strong: false })),
    words: names.map((name, at) => {
      const { x, y } = place(at);
      const side = Math.abs(x - centre.x) < 20 ? "middle" : x > centre.x ? "start" : "end";
      return { x: side === "middle" ? x : x + (side === "start" ? 18 : -18), y: side === "middle" ? y + (y < centre.y ? -18 : 30) : y + 5, text: cut(name, side === "middle" ? 40 : 18), anchor: side, strong: false };
    }),
  };
}
