import type { Shape } from "./drawing";

type Text = Extract<Shape, { kind: "text" }>;
type Point = readonly [number, number];
/** Where a label may stand; `left` and `right` are its edges, `y` its baseline. */
export type Place = { readonly text: Text; readonly left: number; readonly right: number };

/** Puts the places for a label in order: first what touches least of what is drawn, lines and the labels that stand already.
 *  Equal ones stay as wished. */
export function byFreedom(lines: readonly (readonly Point[])[], taken: readonly Place[]): (one: Place, other: Place) => number {
  const points = lines.flatMap(alongLine);
  const touched = (place: Place) => points.filter((point) => covers(place, point)).length + 100 * taken.filter((other) => overlap(place, other)).length;
  // Places are compared again and again, and each count looks along all lines.
  const counts = new Map<Place, number>();
  const count = (place: Place) => {
    const known = counts.get(place) ?? touched(place);
    counts.set(place, known);
    return known;
  };
  return (one, other) => count(one) - count(other);
}

/** Points along a line, close enough that no label slips between two of them. */
function alongLine(points: readonly Point[]): readonly Point[] {
  const steps = 80;
  return points.flatMap(([x, y], place) => {
    const [toX, toY] = points[place + 1] ?? [x, y];
    return Array.from({ length: steps }, (_, step): Point => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps]);
  });
}

function covers({ text, left, right }: Place, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= text.y - text.size && y <= text.y + 4;
}

function overlap(one: Place, other: Place): boolean {
  return one.left < other.right && other.left < one.right && Math.abs(one.text.y - other.text.y) < one.text.size + 3;
}
