import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectionOf, fewestPlaces, intervalOf, least, strengthOf, surely, surestFirst } from "./connection";

const correlations = () => fc.double({ min: -1, max: 1, noNaN: true });
const numbers = () => fc.integer({ min: fewestPlaces, max: 4000 });
const found = (r: number | null, places: number) => connectionOf({ r, places, weak: 0 });

describe("the interval", () => {
  test("by example", () => {
    const { low, high } = intervalOf(0.5, 103);
    expect([low, high].map((end) => Number(end.toFixed(4)))).toEqual([0.3287, 0.6394]);
    expect(intervalOf(0, 50).low).toBeCloseTo(-intervalOf(0, 50).high, 9);
  });

  test("holds the correlation (a perfect one nearly), stays between −1 and 1, and turns with the sign", () => {
    fc.assert(fc.property(correlations(), numbers(), (r, places) => {
      const { low, high } = intervalOf(r, places);
      const half = 6 / (places * (places * places - 1));
      expect(low).toBeLessThanOrEqual(Math.max(r, half - 1) + 1e-9);
      expect(high).toBeGreaterThanOrEqual(Math.min(r, 1 - half) - 1e-9);
      expect(Math.max(Math.abs(low), Math.abs(high))).toBeLessThanOrEqual(1);
      expect(intervalOf(-r, places).low).toBeCloseTo(-high, 9);
    }));
  });

  test("is narrower with more places", () => {
    fc.assert(fc.property(fc.double({ min: -0.95, max: 0.95, noNaN: true }), numbers(), (r, places) => {
      const [few, many] = [intervalOf(r, places), intervalOf(r, places * 2)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }));
  });

  test("leaves doubt about a perfect order of few places", () => {
    expect(intervalOf(1, fewestPlaces).low).toBeLessThan(0.97);
    expect(intervalOf(-1, fewestPlaces).high).toBeGreaterThan(-0.97);
  });
});

describe("whether a connection is worth naming", () => {
  test("by example", () => {
    expect(strengthOf(found(0.33, 2900))).toBeNull();
    expect(strengthOf(found(0.35, 2900))).toBe("loose");
    expect(strengthOf(found(-0.6, 2900))).toBe("clear");
    expect(strengthOf(found(0.8, 2900))).toBe("close");
    expect(strengthOf(found(0.75, 12))).toBeNull();
    expect(strengthOf(found(0.9, 12))).toBe("clear");
    expect(strengthOf(found(null, 2900))).toBeNull();
    expect(strengthOf(found(1, fewestPlaces - 1))).toBeNull();
  });

  test("one that is named is strong, has its interval clear of zero, and rests on enough places", () => {
    fc.assert(fc.property(correlations(), fc.integer({ min: 0, max: 4000 }), (r, places) => {
      const connection = found(r, places);
      if (strengthOf(connection) === null) return;
      const { low, high } = connection.interval ?? { low: 0, high: 0 };
      expect(Math.abs(r)).toBeGreaterThanOrEqual(least);
      expect(low * high).toBeGreaterThan(0);
      expect(places).toBeGreaterThanOrEqual(fewestPlaces);
    }));
  });

  test("which way it goes does not matter, and more of it is never called less", () => {
    fc.assert(fc.property(correlations(), correlations(), numbers(), (r, s, places) => {
      expect(strengthOf(found(-r, places))).toBe(strengthOf(found(r, places)));
      const [weaker, stronger] = Math.abs(r) < Math.abs(s) ? [r, s] : [s, r];
      expect(surely(found(stronger, places))).toBeGreaterThanOrEqual(surely(found(weaker, places)) - 1e-12);
      expect(surestFirst(found(stronger, places), found(weaker, places))).toBeLessThanOrEqual(1e-12);
    }));
  });
});
