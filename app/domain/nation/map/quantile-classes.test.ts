import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, quantileClasses } from "./quantile-classes";

const values = () => fc.array(fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 5 })), { maxLength: 300 }).map((list) => list.toSorted((a, b) => a - b));

test("ten different values make five classes of two", () => {
  expect(quantileClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([1, 3, 5, 7, 9].map((low) => ({ low, high: low + 1, count: 2 })));
});

test("where most values are equal they are one class, and no class is empty", () => {
  expect(quantileClasses([0, 0, 0, 0, 0, 0, 0, 4, 5])).toEqual([
    { low: 0, high: 0, count: 7 },
    { low: 4, high: 5, count: 2 },
  ]);
  expect(quantileClasses([])).toEqual([]);
  expect(quantileClasses([7])).toEqual([{ low: 7, high: 7, count: 1 }]);
});

describe("for all values", () => {
  test("each belongs to exactly one class, in order, and the counts say how many", () => {
    fc.assert(
      fc.property(values(), fc.integer({ min: 1, max: 7 }), (list, wanted) => {
        const classes = quantileClasses(list, wanted);
        expect(classes.length).toBeLessThanOrEqual(wanted);
        const counted = classes.map((_, at) => list.filter((value) => classOf(value, classes) === at).length);
        expect(counted).toEqual(classes.map(({ count }) => count));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        classes.forEach(({ low, high }, at) => {
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThan(classes[at + 1]?.low ?? Infinity);
        });
      }),
    );
  });

  test("different values fill the classes evenly, one more or less", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 5, maxLength: 200 }), (list) => {
        const sizes = quantileClasses(list.toSorted((a, b) => a - b)).map(({ count }) => count);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
