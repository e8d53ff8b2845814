import { noShapes, type Shapes } from "../shapes";

/** Something rated from 1 to 5 two ways; null where nobody has. */
export type Placed = { readonly across: number | null; readonly up: number | null };

type GridWords = { readonly across: string; readonly up: string; /** Of the four corners: low and low, high across, high up, both. */ readonly corners: readonly [string, string, string, string] };

const [left, right, top, bottom] = [60, 620, 24, 404];
const cell = { width: (right - left) / 5, height: (bottom - top) / 5 };

/** Things by two ratings, each a numbered mark in its cell; those that share one stand side by side. What lacks a rating is not drawn. */
export function gridShapes(things: readonly Placed[], { across, up, corners: [low, highAcross, highUp, both] }: GridWords): Shapes {
  const seen = new Map<string, number>();
  const marks = things.flatMap(({ across: x, up: y }, at) => {
    if (x === null || y === null) return [];
    const place = `${x} ${y}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return [{ x: left + (x - 0.5) * cell.width + beside(nth % 5) * 22, y: bottom - (y - 0.5) * cell.height + beside(Math.floor(nth / 5)) * 23, number: at + 1, strong: x >= 4 && y >= 4 }];
  });
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const line = { weight: 1, broken: false };
  return {
    ...noShapes,
    height: 450,
    marks,
    lines: [
      { x1: left, y1: bottom, x2: right, y2: bottom, ...line },
      { x1: left, y1: top, x2: left, y2: bottom, ...line },
      { x1: middle.x, y1: top, x2: middle.x, y2: bottom, weight: 1, broken: true },
      { x1: left, y1: middle.y, x2: right, y2: middle.y, weight: 1, broken: true },
    ],
    words: [
      ...[1, 2, 3, 4, 5].map((value) => ({ x: left + (value - 0.5) * cell.width, y: bottom + 20, text: String(value), anchor: "middle" as const, strong: false })),
      ...[1, 2, 3, 4, 5].map((value) => ({ x: left - 12, y: bottom - (value - 0.5) * cell.height + 5, text: String(value), anchor: "end" as const, strong: false })),
      { x: right, y: bottom + 40, text: across, anchor: "end", strong: true },
      { x: left, y: top - 8, text: up, anchor: "start", strong: true },
      { x: left + 8, y: bottom - 8, text: low, anchor: "start", strong: false },
      { x: right - 8, y: bottom - 8, text: highAcross, anchor: "end", strong: false },
      { x: left + 8, y: top + 18, text: highUp, anchor: "start", strong: false },
      { x: right - 8, y: top + 18, text: both, anchor: "end", strong: false },
    ],
  };
}

/** How many places from the middle: in it, then in turn to either side. */
function beside(nth: number): number {
  return Math.ceil(nth / 2) * (nth % 2 === 0 ? -1 : 1);
}
