import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf, type MetricColumn } from "~/content/metrics";
import { aFigure, harbor } from "../../figure/any-figure";
import type { Figure } from "../../figure/figure";
import { type Mark, markOf } from "./mark";

const known = (key: string): MetricColumn => columnOf(key) ?? expect.unreachable(key);
const employed = known("share_employed");
const debt = known("share_debt_coll");

type Bounds = readonly [value: number, lb: number | null, ub: number | null];
const ours = ([value, lb, ub]: Bounds, more: Partial<Figure> = {}) => aFigure({ value, lb, ub, ...more });
const theirs = (bounds: Bounds, more: Partial<Figure> = {}) => ours(bounds, { geography: harbor.id, ...more });
const mark = (of: MetricColumn, a: Bounds, b: Bounds) => markOf(of, ours(a), theirs(b));

test("the direction of the measure decides, not the size of the number", () => {
  expect(mark(employed, [0.8, 0.78, 0.82], [0.9, 0.88, 0.92])).toBe("better");
  expect(mark(employed, [0.9, 0.88, 0.92], [0.8, 0.78, 0.82])).toBe("worse");
  expect(mark(debt, [0.2, 0.18, 0.22], [0.3, 0.28, 0.32])).toBe("worse");
  expect(mark(debt, [0.3, 0.28, 0.32], [0.2, 0.18, 0.22])).toBe("better");
});

test("intervals may overlap although the difference is beyond chance, and a difference within chance is none", () => {
  // z = 2.5 / √2 · 1.96: each half is 1, the difference 1.5 is beyond √2.
  expect(mark(employed, [10, 9, 11], [11.5, 10.5, 12.5])).toBe("better");
  expect(mark(employed, [10, 9, 11], [11.4, 10.4, 12.4])).toBe("same");
});

test("where nothing can be tested nothing is said: no bounds, another year, another release, nothing of ours, bounds of suppression", () => {
  const far: Bounds = [0.9, 0.89, 0.91];
  const near: Bounds = [0.5, 0.49, 0.51];
  expect(mark(employed, [0.5, null, null], far)).toBe("untold");
  expect(mark(employed, near, [0.9, null, null])).toBe("untold");
  expect(markOf(employed, ours(near), theirs(far, { year: 2021 }))).toBe("untold");
  const { file } = aFigure();
  expect(markOf(employed, ours(near), theirs(far, { file: { ...file, release: { ...file.release, id: 2, label: "v2031.01" } } }))).toBe("untold");
  expect(markOf(employed, undefined, theirs(far))).toBe("untold");
  expect(mark({ ...employed, boundsFrom: "suppression" }, near, far)).toBe("untold");
  const physicians = known("ratio_population_pc_physician");
  expect(mark(physicians, [900, 890, 910], [0, -5, 5])).toBe("untold");
  expect(mark(physicians, [900, 890, 910], [1200, 1190, 1210])).toBe("worse");
});

test("crime, arrests, numbers of people, pairs and measures without a better side are never ranked, however far apart", () => {
  for (const key of ["rate_crime_violent", "rate_juv_arrest", "count_homeless", "ratio_black_nh_house_value_households", "share_desc_rep_hispanic"]) {
    expect(mark(known(key), [0.1, 0.09, 0.11], [0.9, 0.89, 0.91]), key).toBe("unranked");
  }
});

/** The census formula, written down apart from the product's: the standard error of each side that faces the other. */
function byHand({ direction }: MetricColumn, [a, alb, aub]: readonly [number, number, number], [b, blb, bub]: readonly [number, number, number]): Mark {
  const [seA, seB] = b >= a ? [(aub - a) / 1.96, (b - blb) / 1.96] : [(a - alb) / 1.96, (bub - b) / 1.96];
  const z = (b - a) / Math.sqrt(seA ** 2 + seB ** 2);
  if (Math.abs(z) <= 1.96) return "same";
  return z > 0 === (direction === "higher") ? "better" : "worse";
}

const bounded = () => fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })).map(([value, down, up]): [number, number, number] => [value, value - down, value + up]);
/** Exactly on the edge the two formulas may round apart. */
const onEdge = ([a, alb, aub]: readonly number[], [b, blb, bub]: readonly number[]) => {
  const [x = 0, y = 0] = (b ?? 0) >= (a ?? 0) ? [(aub ?? 0) - (a ?? 0), (b ?? 0) - (blb ?? 0)] : [(a ?? 0) - (alb ?? 0), (bub ?? 0) - (b ?? 0)];
  return x * x + y * y === ((b ?? 0) - (a ?? 0)) ** 2;
};

describe("whatever the figures", () => {
  test("the mark is that of the census formula", () => {
    fc.assert(fc.property(bounded(), bounded(), (a, b) => {
      fc.pre(!onEdge(a, b));
      for (const column of [employed, debt]) expect(mark(column, a, b)).toBe(byHand(column, a, b));
    }), { numRuns: 2_000 });
  });

  test("seen from the other side it is the opposite, and no unit changes it", () => {
    const opposite: Readonly<Record<Mark, Mark>> = { better: "worse", worse: "better", same: "same", untold: "untold", unranked: "unranked" };
    fc.assert(fc.property(bounded(), bounded(), (a, b) => {
      expect(mark(employed, b, a)).toBe(opposite[mark(employed, a, b)]);
      const times = (bounds: [number, number, number]): Bounds => [bounds[0] * 8, bounds[1] * 8, bounds[2] * 8];
      expect(mark(employed, times(a), times(b))).toBe(mark(employed, a, b));
    }));
  });
});
