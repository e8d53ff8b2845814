import fc from "fast-check";
import { expect, test } from "vitest";
import { drawing } from "./draw";
import { figure } from "./figure";
import { amount, index, odds, plain } from "./scale";

test("equal seeds and keys give equal draws, in range", () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.integer(), (seed, name, year) => {
      const draw = drawing(seed);
      expect(drawing(seed).even(name, year)).toBe(draw.even(name, year));
      expect(draw.even(name, year)).toBeGreaterThanOrEqual(0);
      expect(draw.even(name, year)).toBeLessThan(1);
      expect(Math.abs(draw.bell(name, year))).toBeLessThanOrEqual(2.5);
    }),
  );
});

test("many draws spread evenly, and like a bell around zero", () => {
  const draw = drawing(7);
  const keys = Array.from({ length: 5_000 }, (_, key) => key);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(keys.map((key) => draw.even(key)))).toBeCloseTo(0.5, 1);
  expect(mean(keys.map((key) => draw.bell(key)))).toBeCloseTo(0, 1);
  expect(mean(keys.map((key) => draw.bell(key) ** 2))).toBeCloseTo(0.97, 1);
});

test("a step up on a scale never lowers a value, and no step leaves the range", () => {
  const step = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(step, fc.double({ min: 0, max: 3, noNaN: true }), (from, further) => {
      for (const scale of [odds, amount, plain, index]) {
        expect(scale.from(from + further)).toBeGreaterThanOrEqual(scale.from(from));
      }
      expect(odds.from(from)).toBeGreaterThan(0);
      expect(odds.from(from)).toBeLessThan(1);
      expect(amount.from(from)).toBeGreaterThan(0);
    }),
  );
});

test("figures are written as the released files write them", () => {
  expect(figure(0.7321081234, "seven")).toBe("0.7321081");
  expect(figure(1480.4, "whole")).toBe("1480");
  expect(figure(13.68, "tenth")).toBe("13.7");
  expect(figure(0.00039108330074305825, "full")).toBe("3.910833007431e-4");
  expect(figure(0, "full")).toBe("0");
});
