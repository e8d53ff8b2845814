import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Picture, type PictureRow, pictureRows, pictureScale } from "./target-picture";

const picture: Picture = {
  path: { baseline: { year: 2023, value: 0.096 }, goal: { year: 2027, value: 0.086 }, milestones: [{ year: 2025, value: 0.092 }] },
  baseline: { year: 2023, value: 0.096, interval: { low: 0.09, high: 0.102 }, weak: false },
  history: [{ year: 2022, value: 0.095, interval: null, weak: true }, { year: 2024, value: 0.09, interval: null, weak: false }],
  measured: [{ year: 2025, value: 0.093, interval: null, weak: false, comparable: true, recorded: true, release: null }],
};

describe("the rows of the picture", () => {
  test("come by year, what was measured before what was wanted", () => {
    expect(pictureRows(picture).map(({ year, role }) => `${year} ${role}`)).toEqual([
      "2022 history", "2023 baseline", "2025 measured", "2025 milestone", "2027 target",
    ]);
  });

  test("say where the path is only after the baseline", () => {
    expect(pictureRows(picture).map(({ onPath }) => onPath)).toEqual([null, null, 0.092, 0.092, 0.086]);
  });
});

describe("the scale", () => {
  test("keeps to round steps and says that it does not begin at zero", () => {
    expect(pictureScale(pictureRows(picture))).toEqual({
      low: 0.08, high: 0.105, ticks: [0.08, 0.085, 0.09, 0.095, 0.1, 0.105], fromZero: false,
    });
  });

  test("begins at zero when the numbers come near it", () => {
    expect(pictureScale([row(2), row(10)])).toMatchObject({ low: 0, fromZero: true });
  });

  test("leaves room for the label of the target, but not below zero", () => {
    const target = (value: number): PictureRow => ({ ...row(value), role: "target" });
    expect(pictureScale([row(90), target(80)]).low).toBeLessThan(80);
    expect(pictureScale([row(80), target(90)]).high).toBeGreaterThan(90);
    expect(pictureScale([row(10), target(0)]).low).toBe(0);
  });

  test("works for one number, and for zero alone", () => {
    expect(pictureScale([row(5)]).ticks.length).toBeGreaterThan(1);
    expect(pictureScale([row(0)]).ticks.length).toBeGreaterThan(1);
  });

  test("holds every value, in two to eight steps", () => {
    const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(values, (all) => {
      const { low, high, ticks } = pictureScale(all.map(row));
      for (const value of all) {
        expect(low).toBeLessThanOrEqual(value + 1e-6);
        expect(high).toBeGreaterThanOrEqual(value - 1e-6);
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }));
  });
});

function row(value: number): PictureRow {
  return { year: 2023, role: "measured", value, interval: null, weak: false, comparable: true, release: null, onPath: null };
}
