import fc from "fast-check";
import { expect, test } from "vitest";
import { coarseArc, type Step } from "./coarse-arcs";

test("points that fall together and points on the way are left out", () => {
  const arc: Step[] = [[0, 0], [1, 0], [9, 0], [10, 0], [0, 10], [10, 10], [20, -10]];
  expect(coarseArc(arc, [0.1, 0.1])).toEqual([[0, 0], [2, 0], [0, 1], [1, 1], [2, -1]]);
});

test("both ends stay where the grid puts them, so that neighbours still meet", () => {
  const step = () => fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
  fc.assert(
    fc.property(fc.array(step(), { minLength: 2, maxLength: 40 }), (arc) => {
      const coarse = coarseArc(arc, [0.03, 0.05]);
      expect(coarse.length).toBeGreaterThanOrEqual(2);
      expect(coarse.length).toBeLessThanOrEqual(arc.length);
      expect(Math.abs((coarse[0]?.[0] ?? NaN) - (arc[0]?.[0] ?? NaN) * 0.03)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(sum(coarse, 0) - sum(arc, 0) * 0.03)).toBeLessThanOrEqual(0.501);
      expect(Math.abs(sum(coarse, 1) - sum(arc, 1) * 0.05)).toBeLessThanOrEqual(0.501);
    }),
  );
});

function sum(arc: readonly Step[], side: 0 | 1): number {
  return arc.reduce((total, step) => total + step[side], 0);
}
