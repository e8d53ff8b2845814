import { expect, test } from "vitest";
import { aMeasurement, aTarget } from "./any-target";
import { isSmallCount, withoutSmallCounts } from "./small-measurement";

const counted = { unit: "count", own: { unit: "", per: 1, smallestShown: 11 } };

test("a count the coalition takes itself is small from 1 to one less than what may be shown", () => {
  expect([0, 1, 10, 11].map((value) => isSmallCount(counted, value))).toEqual([false, true, true, false]);
  expect(isSmallCount({ ...counted, own: { ...counted.own, smallestShown: 5 } }, 5)).toBe(false);
});

test("shares and amounts are no counts, and released counts are public already", () => {
  expect(isSmallCount({ unit: "proportion", own: counted.own }, 0.4)).toBe(false);
  expect(isSmallCount({ unit: "count" }, 4)).toBe(false);
});

test("a target without its small counts keeps all its other values", () => {
  const target = aTarget({ measurements: [aMeasurement(2025, 40), aMeasurement(2026, 4), aMeasurement(2027, 0)] });
  expect(withoutSmallCounts({ ...target, indicator: { ...target.indicator, ...counted } }).measurements.map(({ value }) => value)).toEqual([40, 0]);
  expect(withoutSmallCounts(target).measurements).toHaveLength(3);
});
