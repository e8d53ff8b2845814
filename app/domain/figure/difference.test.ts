import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clearnessOf, clearOf, difference, type Estimate } from "./difference";

const anEstimate = () =>
  fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }))
    .map(([value, below, above]): Estimate & { lb: number; ub: number } => ({ value, lb: value - below, ub: value + above }));

describe("the interval of a difference", () => {
  test("half-widths are combined in quadrature, each side with its own bounds", () => {
    expect(difference({ value: 10, lb: 7, ub: 13 }, { value: 20, lb: 16, ub: 24 })).toEqual({ size: 10, interval: { low: 5, high: 15 } });
    const { interval } = difference({ value: 0, lb: -3, ub: 12 }, { value: 30, lb: 25, ub: 34 });
    expect(interval).toEqual({ low: 30 - 13, high: 35 });
  });

  test("turning it round mirrors it", () => {
    fc.assert(fc.property(anEstimate(), anEstimate(), (a, b) => {
      const [there, back] = [difference(a, b), difference(b, a)];
      expect(back.size).toBeCloseTo(-there.size, 9);
      expect(back.interval?.low).toBeCloseTo(-(there.interval?.high ?? NaN), 9);
      expect(clearnessOf(back)).toBe(clearnessOf(there));
    }));
  });

  test("it holds the difference itself, is wider than either side alone, and narrower than both put together", () => {
    fc.assert(fc.property(anEstimate(), anEstimate(), (a, b) => {
      const { size, interval } = difference(a, b);
      const above = (interval?.high ?? NaN) - size;
      expect(above).toBeGreaterThanOrEqual(Math.max(b.ub - b.value, a.value - a.lb) - 1e-9);
      expect(above).toBeLessThanOrEqual(b.ub - b.value + (a.value - a.lb) + 1e-9);
      expect((interval?.low ?? NaN)).toBeLessThanOrEqual(size + 1e-9);
    }));
  });

  test("a side without bounds leaves it unknown, never narrow", () => {
    fc.assert(fc.property(anEstimate(), anEstimate(), fc.constantFrom("lb", "ub"), (a, b, bound) => {
      expect(difference({ ...a, [bound]: null }, b).interval).toBeNull();
      expect(clearnessOf(difference(a, { ...b, [bound]: null }))).toBe("unknown");
    }));
  });
});

test("a difference whose interval holds zero could be chance", () => {
  expect(clearnessOf({ size: 1, interval: { low: -0.1, high: 2.1 } })).toBe("chance");
  expect(clearnessOf({ size: 1, interval: { low: 0, high: 2 } })).toBe("chance");
  expect(clearnessOf({ size: -1, interval: { low: -2, high: -0.1 } })).toBe("clear");
});

test("against a fixed number only the own bounds count", () => {
  expect(clearOf({ value: 5, lb: 4, ub: 6 }, 6.5)).toBe("clear");
  expect(clearOf({ value: 5, lb: 4, ub: 6 }, 5.5)).toBe("chance");
  expect(clearOf({ value: 5, lb: null, ub: null }, 9)).toBe("unknown");
});
