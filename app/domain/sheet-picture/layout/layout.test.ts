import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Shapes } from "../shapes";
import { barShapes, inOrderOfScore } from "./bars";
import { gridShapes } from "./grid";
import { everybody, networkShapes } from "./network";
import { inOrderOfTime, timelineShapes, yearsIn } from "./timeline";
import { type Branch, flat, treeShapes } from "./tree";
import { wheelShapes } from "./wheel";

const corners = ["a", "b", "c", "d"] as const;
const grid = (things: Parameters<typeof gridShapes>[0]) => gridShapes(things, { across: "Interest", up: "Influence", corners });
const rating = fc.option(fc.integer({ min: 1, max: 5 }));

function expectInside({ width, height, marks, bars, lines }: Shapes): void {
  for (const { x, y } of marks) expect([x >= 0 && x <= width, y >= 0 && y <= height]).toEqual([true, true]);
  for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(width);
  for (const line of lines) for (const value of [line.x1, line.x2, line.y1, line.y2]) expect(Number.isFinite(value)).toBe(true);
}

describe("a grid of two ratings", () => {
  test("draws what has both, further right and higher the more it has", () => {
    const { marks } = grid([{ across: 1, up: 1 }, { across: 5, up: 5 }, { across: 3, up: null }]);
    expect(marks.map(({ number, strong }) => [number, strong])).toEqual([[1, false], [2, true]]);
    const [low, high] = marks;
    expect([(high?.x ?? 0) > (low?.x ?? 0), (high?.y ?? 0) < (low?.y ?? 0)]).toEqual([true, true]);
  });

  test("up to twelve in one cell stand side by side", () => {
    const { marks } = grid(Array.from({ length: 12 }, () => ({ across: 2, up: 4 })));
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
  });

  test("stays inside", () => {
    fc.assert(fc.property(fc.array(fc.record({ across: rating, up: rating }), { maxLength: 12 }), (things) => expectInside(grid(things))));
  });
});

describe("bars of scores", () => {
  const scored = (score: number | null) => ({ name: `${score}`, score, words: "not rated", chosen: false });

  test("the highest first, those without a score last, and longer the higher", () => {
    const ordered = inOrderOfScore([null, 2, 5].map(scored));
    expect(ordered.map(({ score }) => score)).toEqual([5, 2, null]);
    expect(barShapes(ordered).bars.map(({ width }) => width)).toEqual([520, 208]);
    expectInside(barShapes(ordered));
  });
});

describe("a line of years", () => {
  test.each([["1958–1964", { from: 1958, to: 1964 }], ["since 1974", { from: 1974, to: 1974 }], ["long ago", null], ["12345", null], ["1996, 2009 and 1938", { from: 1938, to: 2009 }]])("%s", (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test("is in order, what names no year last and not drawn", () => {
    const things = inOrderOfTime([{ name: "b", years: "2009" }, { name: "c", years: "long ago" }, { name: "a", years: "1938" }]);
    expect(things.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    const shapes = timelineShapes(things);
    expect(shapes.marks.map(({ number, x }) => [number, x])).toEqual([[1, 40], [2, 600]]);
    expectInside(shapes);
  });

  test("of one year, or of none, is drawn without a fault", () => {
    for (const things of [[], [{ name: "a", years: "1938" }], [{ name: "a", years: "?" }]]) expectInside(timelineShapes(things));
  });
});

describe("a tree", () => {
  const tree: readonly Branch[] = [{ name: "Rent", strong: false, under: [{ name: "Deposits", strong: true, under: [{ name: "Why", strong: false, under: [] }] }, { name: "Pay", strong: false, under: [] }] }, { name: "Buses", strong: false, under: [] }];

  test("tells of each branch what it hangs on", () => {
    expect(flat(tree).map(({ name, depth, parent }) => [name, depth, parent])).toEqual([["Rent", 0, null], ["Deposits", 1, 0], ["Why", 2, 1], ["Pay", 1, 0], ["Buses", 0, null]]);
  });

  test("joins each branch to what it hangs on by two lines", () => {
    const shapes = treeShapes(tree);
    expect([shapes.lines.length, shapes.marks.length, shapes.marks.filter(({ strong }) => strong).length]).toEqual([6, 5, 1]);
    expectInside(shapes);
  });
});

describe("a network", () => {
  test("has everybody once, also who is only named by a relationship", () => {
    const ties = [{ from: "legal aid ", to: "Court", weight: 2, broken: false }];
    expect(everybody(["Legal aid", ""], ties)).toEqual(["Legal aid", "Court"]);
    const shapes = networkShapes(["Legal aid", "Court"], ties);
    expect(shapes.lines).toMatchObject([{ x1: shapes.marks[0]?.x, y1: shapes.marks[0]?.y, x2: shapes.marks[1]?.x, y2: shapes.marks[1]?.y }]);
    expectInside(shapes);
  });
});

describe("a wheel", () => {
  test("has a part for each, filled where it is rated", () => {
    const { areas, words } = wheelShapes([{ name: "a", rating: 4 }, { name: "b", rating: null }, { name: "c", rating: 1 }, { name: "d", rating: 2 }], 4);
    expect([areas.length, areas.filter(({ strong }) => strong).length, words.length]).toEqual([7, 3, 4]);
    expect(areas[0]?.path).toBe(areas[1]?.path);
    expect(words.map(({ text }) => text)).toEqual(["a: 4", "b: –", "c: 1", "d: 2"]);
  });
});
