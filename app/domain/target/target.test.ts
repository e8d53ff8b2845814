import { describe, expect, test } from "vitest";
import { ana, aMeasurement, aTarget, aVersion, ben } from "./any-target";
import { reachProblems } from "./status/reach";
import { correctable, isAgreed, pending, progressOf, standing, verifiedOnly } from "./target";

describe("agreement", () => {
  test("needs a second name", () => {
    expect(isAgreed(aVersion("1"))).toBe(false);
    expect(isAgreed(aVersion("1", [ana]))).toBe(false);
    expect(isAgreed(aVersion("1", [ben]))).toBe(true);
  });

  test("an agreed target stands until its change is agreed", () => {
    const waiting = aTarget({ versions: [aVersion("1", [ben]), aVersion("2")] });
    expect(standing(waiting).id).toBe("1");
    expect(pending(waiting)?.id).toBe("2");
    const agreed = aTarget({ versions: [aVersion("1", [ben]), aVersion("2", [ben])] });
    expect(standing(agreed).id).toBe("2");
    expect(pending(agreed)).toBeNull();
  });

  test("while nothing is agreed the newest proposal is shown, and is no change", () => {
    const proposed = aTarget({ versions: [aVersion("1"), aVersion("2")] });
    expect(standing(proposed).id).toBe("2");
    expect(pending(proposed)).toBeNull();
  });
});

describe("progress", () => {
  test("is judged by the newest value, checked or not", () => {
    const target = aTarget({ measurements: [aMeasurement(2024, 0.74, { verified: ben }), aMeasurement(2025, 0.8)] });
    expect(progressOf(target)).toMatchObject({ status: "on-path", byValue: true, newest: { year: 2025, checked: false } });
  });

  test("leaves the coalition only with checked values", () => {
    const target = aTarget({ measurements: [aMeasurement(2024, 0.74, { verified: ben }), aMeasurement(2025, 0.8)] });
    expect(progressOf(verifiedOnly(target))).toMatchObject({ status: "off-path", newest: { year: 2024 } });
  });

  test("has no newest value before anything is measured", () => {
    expect(progressOf(aTarget())).toMatchObject({ status: "no-new-data", newest: null });
  });
});

describe("a correction", () => {
  test("is of a value that stands", () => {
    const target = aTarget({ measurements: [aMeasurement(2024, 0.74)] });
    expect(correctable(target, "2024")?.value).toBe(0.74);
    expect(correctable(target, "2020")).toBeNull();
    expect(correctable(target, undefined)).toBeNull();
  });
});

describe("what may be asked for", () => {
  const ask = (value: number, year = 2030, direction: "higher" | "lower" | "neutral" = "higher", unit = "ratio", column: string | null = null) =>
    reachProblems({ path: { baseline: { year: 2022, value: 0.73 }, goal: { year, value }, milestones: [] }, direction, unit, column, newest: null, thisYear: 2026 });

  test.each([
    ["", ask(0.85)],
    ["", ask(0.6, 2030, "lower")],
    ["", ask(0.6, 2030, "neutral")],
    ["same-as-baseline", ask(0.73)],
    ["not-after-baseline", ask(0.85, 2022)],
    ["against-direction", ask(0.6)],
    ["against-direction", ask(0.85, 2030, "lower")],
    ["outside-range", ask(8.6, 2030, "higher", "proportion")],
    ["missing", ask(Number.NaN)],
    ["not-after-baseline against-direction", ask(0.6, 2020)],
    ["past", ask(0.85, 2025)],
    ["", ask(0.85, 2026)],
    ["", ask(0.85, 2056)],
    ["too-far", ask(0.85, 2057)],
    ["outside-range", ask(85, 2030, "higher", "ratio", "ratio_living_wage")],
    ["outside-range", ask(-5, 2030, "lower", "per_100k", "rate_injury_death")],
    ["outside-range", ask(9_999_999, 2030, "higher", "dollars", "pctl_income_50")],
    ["outside-range", ask(-1, 2030, "lower", "count")],
    ["worst", ask(0, 2030, "lower", "people_per_one", "ratio_population_pc_physician")],
    ["", ask(0, 2030, "lower", "per_100k", "rate_injury_death")],
  ])("%s", (problem, found) => {
    expect(found.join(" ")).toBe(problem);
  });
});
