import type { Shape } from "./drawing";

type Text = Extract<Shape, { kind: "text" }>;
type Point = readonly [number, number];
/** Where a label may stand; `left` and `right` are its edges, `y` its baseline. */
export type Place = { readonly text: Text; readonly left: number; readonly right: number };

/** Puts the places for a label in order: first what touches least of what is drawn, lines and the labels that stand already.
 *  Equal ones stay as wished. */
export function byFreedom(lines: readonly (readonly Point[])[], taken: readonly Place[]): (one: Place, other: Place) => number {
  const pieces = lines.flatMap(piecesOf);
  const touched = (place: Place) => pieces.reduce((sum, [from, to]) => sum + shareInside(place, from, to), 0) + 2 * taken.filter((other) => overlap(place, other)).length;
  // Places are compared again and again.
  const counts = new Map<Place, number>();
  const count = (place: Place) => {
    const known = counts.get(place) ?? touched(place);
    counts.set(place, known);
    return known;
  };
  return (one, other) => count(one) - count(other);
}

function piecesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((to, before) => [points[before] ?? to, to]);
}

/** The share of a straight line, 0 to 1, that runs under a label. */
export function shareInside({ text, left, right }: Place, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const across = between(fromX, toX, left, right);
  const down = between(fromY, toY, text.y - text.size, text.y + 4);
  return Math.max(0, Math.min(across[1], down[1]) - Math.max(across[0], down[0]));
}

/** From which to which share of its way a value is between two bounds. */
function between(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from >= low && from <= high ? [0, 1] : [1, 0];
  const [one, other] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))];
}

function overlap(one: Place, other: Place): boolean {
  return one.left < other.right && other.left < one.right && Math.abs(one.text.y - other.text.y) < one.text.size + 3;
}
