import { cut, noShapes, type Shapes } from "../shapes";

/** A score from 1 to 5, null before anybody rated; `words` say it. */
export type Scored = { readonly name: string; readonly score: number | null; readonly words: string; readonly chosen: boolean };

/** Scores as bars from nothing to 5, the highest first; those without one come last. */
export function inOrderOfScore<Thing extends Scored>(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((one, other) => (other.score ?? -1) - (one.score ?? -1));
}

/** Bars under their names, in the order they come. */
export function barShapes(things: readonly Scored[]): Shapes {
  return {
    ...noShapes,
    height: things.length * 52 + 12,
    bars: things.flatMap(({ score, chosen }, at) => (score === null ? [] : [{ x: 40, y: at * 52 + 30, width: (score / 5) * 520, height: 16, strong: chosen }])),
    marks: things.map(({ chosen }, at) => ({ x: 16, y: at * 52 + 30, number: at + 1, strong: chosen })),
    words: things.flatMap(({ name, score, words }, at) => [
      { x: 40, y: at * 52 + 22, text: cut(name, 64), anchor: "start" as const, strong: true },
      { x: score === null ? 40 : 48 + (score / 5) * 520, y: at * 52 + 43, text: score === null ? words : score.toFixed(1), anchor: "start" as const, strong: false },
    ]),
  };
}
