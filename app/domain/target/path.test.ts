import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { milestoneProblems } from "./status/milestones";
import { corners, expected, type Path, pathProblem, progress } from "./path";
import { aPath, close, mirrored, onTheWay } from "./status/any-path";

const wage: Path = {
  baseline: { year: 2022, value: 0.73 },
  goal: { year: 2030, value: 0.85 },
  milestones: [],
};

describe("the path", () => {
  test("runs straight from baseline to goal", () => {
    expect(expected(wage, 2026)).toBeCloseTo(0.79, 10);
  });

  test("bends at each milestone, whatever order they come in", () => {
    const bent = { ...wage, milestones: [{ year: 2028, value: 0.8 }, { year: 2024, value: 0.74 }] };
    expect(corners(bent).map(({ year }) => year)).toEqual([2022, 2024, 2028, 2030]);
    expect(expected(bent, 2023)).toBeCloseTo(0.735, 10);
    expect(expected(bent, 2026)).toBeCloseTo(0.77, 10);
    expect(expected(bent, 2029)).toBeCloseTo(0.825, 10);
  });

  test("passes through every corner", () => {
    fc.assert(fc.property(aPath(), (path) => {
      for (const { year, value } of corners(path)) expect(close(expected(path, year), value)).toBe(true);
    }));
  });

  test("stays at the baseline before it begins and at the goal after it ends", () => {
    fc.assert(fc.property(aPath(), fc.integer({ min: 0, max: 50 }), (path, years) => {
      expect(expected(path, path.baseline.year - years)).toBe(path.baseline.value);
      expect(close(expected(path, path.goal.year + years), path.goal.value)).toBe(true);
    }));
  });

  test("never leaves the space between baseline and goal when its milestones are sound", () => {
    fc.assert(fc.property(aPath(), fc.integer({ min: 1990, max: 2070 }), (path, year) => {
      const share = progress(path, expected(path, year));
      expect(share).not.toBeNull();
      expect(share ?? -1).toBeGreaterThanOrEqual(-1e-9);
      expect(share ?? 2).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });

  test("is symmetric: what is true for higher-is-better is true mirrored for lower", () => {
    fc.assert(fc.property(aPath(), fc.integer({ min: 1990, max: 2070 }), (path, year) => {
      expect(close(expected(mirrored(path), year), -expected(path, year))).toBe(true);
    }));
  });
});

describe("progress", () => {
  test("is 0 at the baseline and 1 at the goal, in both directions", () => {
    fc.assert(fc.property(aPath(), (path) => {
      expect(progress(path, path.baseline.value)).toBeCloseTo(0);
      expect(progress(path, path.goal.value)).toBeCloseTo(1);
      expect(progress(mirrored(path), -path.goal.value)).toBeCloseTo(1);
    }));
  });

  test("is negative when the number moved away", () => {
    expect(progress(wage, 0.7)).toBeLessThan(0);
  });

  test("does not exist when there is no way to go", () => {
    expect(progress({ ...wage, goal: { year: 2030, value: 0.73 } }, 0.8)).toBeNull();
  });
});

describe("a path that cannot be judged", () => {
  test.each([
    ["missing", { ...wage, goal: { year: Number.NaN, value: 0.9 } }],
    ["missing", { ...wage, baseline: { year: 2022, value: Number.NaN } }],
    ["same-as-baseline", { ...wage, goal: { year: 2030, value: 0.73 } }],
    ["not-after-baseline", { ...wage, goal: { year: 2022, value: 0.85 } }],
    ["not-after-baseline", { ...wage, goal: { year: 2020, value: 0.85 } }],
    [null, wage],
  ])("is %s", (problem, path) => {
    expect(pathProblem(path)).toBe(problem);
  });
});

describe("milestones", () => {
  const problems = (...milestones: Path["milestones"]) => milestoneProblems({ ...wage, milestones });

  test("are sound when they lead from baseline to goal", () => {
    fc.assert(fc.property(aPath(), (path) => {
      expect(milestoneProblems(path).every((problem) => problem === null)).toBe(true);
      expect(milestoneProblems(mirrored(path)).every((problem) => problem === null)).toBe(true);
    }));
  });

  test("lie between the two years", () => {
    expect(problems({ year: 2022, value: 0.75 }, { year: 2030, value: 0.8 })).toEqual(["outside-years", "outside-years"]);
  });

  test("come once a year", () => {
    expect(problems({ year: 2025, value: 0.75 }, { year: 2025, value: 0.76 })).toEqual(["year-twice", "year-twice"]);
  });

  test("lie between the two values", () => {
    expect(problems({ year: 2025, value: 0.7 }, { year: 2026, value: 0.9 })).toEqual(["outside-values", "outside-values"]);
  });

  test("never turn back", () => {
    expect(problems({ year: 2025, value: 0.8 }, { year: 2027, value: 0.76 })).toEqual([null, "turns-back"]);
  });

  test("may stand still", () => {
    fc.assert(fc.property(onTheWay(wage), (value) => {
      expect(problems({ year: 2024, value }, { year: 2028, value })).toEqual([null, null]);
    }));
  });
});
