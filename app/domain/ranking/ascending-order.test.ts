import fc from "fast-check";
import { expect, test } from "vitest";
import { ascendingOrder } from "./ascending-order";

/** Neighbours that differ in their last bit only, equals, zeros of both signs, and numbers of every size. */
const anyNumber = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -3, max: 3 }).map((steps) => 0.1 + steps * 2 ** -56),
  fc.integer({ min: -3, max: 3 }).map((steps) => -0.1 + steps * 2 ** -56),
  fc.constantFrom(0, -0, Number.MIN_VALUE, -Number.MIN_VALUE),
);

test("names each position once, by the size of its number, and leaves out what is no number", () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 300 }), (numbers) => {
      const order = ascendingOrder(Float64Array.from(numbers));
      const wanted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
      expect([...order].map((at) => (numbers[at] ?? 0) + 0)).toEqual(wanted.map((number) => number + 0));
      expect(new Set(order).size).toBe(wanted.length);
    }),
    { numRuns: 500 },
  );
});

test("also where there are more numbers than the short way can tell apart", () => {
  const numbers = Float64Array.from({ length: 70_000 }, (_, at) => Math.sin(at));
  const order = ascendingOrder(numbers);
  expect(order.length).toBe(numbers.length);
  expect(order.every((at, nth) => nth === 0 || (numbers[order[nth - 1] ?? 0] ?? 0) <= (numbers[at] ?? 0))).toBe(true);
});
