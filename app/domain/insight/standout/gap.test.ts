import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aFigure } from "../../figure/any-figure";
import type { Figure } from "../../figure/figure";
import { needsReason, type Quality } from "../../release/quality";
import { largestGap } from "./gap";

const group = (subgroup: string, value: number, quality: Quality | null = 1, rest: Partial<Figure> = {}) =>
  aFigure({ breakdown: "industry", subgroup, value, quality, ...rest });

const groups = () =>
  fc.uniqueArray(fc.record({ subgroup: fc.constantFrom("All", "A", "B", "C", "D"), value: fc.double({ min: 0, max: 5, noNaN: true }), quality: fc.constantFrom<Quality | null>(1, 2, 3, null) }), { selector: ({ subgroup }) => subgroup })
    .map((list) => list.map(({ subgroup, value, quality }) => group(subgroup, value, quality)));

describe("the largest gap between two groups", () => {
  test("of the newest year, from the lowest to the highest, everybody left aside", () => {
    const gap = largestGap([group("All", 9), group("Leisure", 0.36), group("Professional", 1.03), group("Public", 0.7), group("Leisure", 0.1, 1, { year: 2018 })]);
    expect(gap).toMatchObject({ year: 2022, high: { subgroup: "Professional" }, low: { subgroup: "Leisure" }, weak: false, leftOut: [], clearness: "unknown" });
    expect(gap?.difference.size).toBeCloseTo(0.67, 9);
  });

  test("a weak group is left out and named, however far out it lies", () => {
    const gap = largestGap([group("A", 0.1, 3), group("B", 0.5), group("C", 0.7, 2), group("D", 0.9, null)]);
    expect(gap).toMatchObject({ high: { subgroup: "C" }, low: { subgroup: "B" }, weak: false });
    expect(gap?.leftOut.map(({ subgroup }) => subgroup)).toEqual(["A", "D"]);
  });

  test("where fewer than two sound groups are there, the gap says that it is weak", () => {
    expect(largestGap([group("A", 0.1, 3), group("B", 0.5)])).toMatchObject({ weak: true, high: { subgroup: "B" } });
    expect(largestGap([group("A", 0.1), group("All", 0.4)])).toBeNull();
    expect(largestGap([])).toBeNull();
  });

  test("it could be chance when the interval of the difference holds zero", () => {
    const near = [group("A", 0.5, 1, { lb: 0.4, ub: 0.6 }), group("B", 0.6, 1, { lb: 0.5, ub: 0.7 })];
    expect(largestGap(near)).toMatchObject({ clearness: "chance" });
    const far = [group("A", 0.5, 1, { lb: 0.45, ub: 0.55 }), group("B", 0.7, 1, { lb: 0.65, ub: 0.75 })];
    expect(largestGap(far)).toMatchObject({ clearness: "clear" });
  });

  test("no two sound groups are further apart, and no weak one is chosen beside two sound ones", () => {
    fc.assert(fc.property(groups(), (figures) => {
      const gap = largestGap(figures);
      const sound = figures.filter(({ subgroup, quality }) => subgroup !== "All" && !needsReason(quality));
      for (const a of sound) for (const b of sound) expect(gap?.difference.size ?? 0).toBeGreaterThanOrEqual(b.value - a.value);
      if (sound.length >= 2) expect([gap?.weak, gap?.high, gap?.low].slice(1).every((end) => sound.some((figure) => figure === end))).toBe(true);
    }));
  });

  test("the order of the rows does not matter", () => {
    fc.assert(fc.property(groups(), (figures) => {
      expect(largestGap([...figures].reverse())?.difference).toEqual(largestGap(figures)?.difference);
    }));
  });
});
