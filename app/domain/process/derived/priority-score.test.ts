import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answered } from "../worksheet";
import { priorityScore } from "./priority-score";

const rated = (middle: number | null): Answered => ({ value: "", version: 0, by: "", at: "", tally: { answers: 3, low: middle, middle, high: middle, unknown: 0 } });
const weights = (...all: readonly (readonly [string, number])[]): Answered => ({ value: all.map(([criterion, weight]) => ({ criterion, weight })), version: 1, by: "", at: "" });

test("is the mean of the middles, of the questions that were rated", () => {
  expect(priorityScore({})).toEqual({ score: null, rated: 0, questions: 5, unknown: [] });
  expect(priorityScore({ severity: rated(5), disparity: rated(4), influence: rated(null) })).toMatchObject({ score: 4.5, rated: 2 });
});

test("weighs as agreed, whatever language the weight was named in, and says which weights name nothing", () => {
  const cells = { severity: rated(5), disparity: rated(2), weights: weights(["how unequal", 2], ["Votes", 3]) };
  expect(priorityScore(cells)).toMatchObject({ score: 3, unknown: ["Votes"] });
  expect(priorityScore({ ...cells, weights: weights(["Qué tan desigual", 2]) })).toMatchObject({ score: 3, unknown: [] });
});

test("stays between the lowest and the highest rating, whatever the weights", () => {
  const grade = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(grade, grade, grade, fc.float({ min: 0, max: 100, noNaN: true }), (a, b, c, weight) => {
      const { score } = priorityScore({ severity: rated(a), disparity: rated(b), assets: rated(c), weights: weights(["severity", weight]) });
      expect(score).toBeGreaterThanOrEqual(Math.min(a, b, c) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(a, b, c) + 1e-9);
    }),
  );
});
