import { describe, expect, test } from "vitest";
import { forest, forestCity } from "../../figure/any-figure";
import type { Comparison, Disparity, Fact } from "./fact";
import { settingOf } from "./setting";
import { evidenceOf, statementsOf } from "./statement";

const setting = settingOf(forest, ["99011", "99013", "99015", "99017", "99019", "99021"]);

const comparison: Comparison = {
  kind: "compare", column: "ratio_living_wage", tone: "concern", clearness: "unknown", weak: false, weight: 0.2, release: "v2030.01",
  own: { year: 2022, value: 0.7321081, quality: 1 }, among: "peers", middle: 0.78, better: 1, of: 6, betterOfAll: 1203, all: 3133,
};

const gap: Disparity = {
  kind: "gap", column: "share_employed", tone: "gap", clearness: "chance", weak: false, weight: 0.65, release: "v2030.01", breakdown: "disability",
  high: { year: 2023, value: 0.833, quality: 1, group: "Without Disability" }, low: { year: 2023, value: 0.466, quality: 2, group: "With Disability" },
  size: 0.367, interval: { low: -0.01, high: 0.434 }, leftOut: [],
};

const said = (fact: Fact) => statementsOf(fact, setting)[0];

describe("a statement", () => {
  test("of a comparison says whom it is read against, that no interval is there, and shows five peers beside us", () => {
    expect(said(comparison)).toMatchObject({
      sentence: "In 2022, in Forest County, EX, an average job paid 0.73 of the cost of living.",
      details: ["Better than 1 of 6 peers with a sound figure; the middle of them is 0.78.", "No interval is published: nobody can say how much of it is chance."],
      more: ["Among all counties with a sound figure: better than 1,203 of 3,133.", "20% of all counties with a sound figure lie between the two values."],
      metric: "living-wage",
      search: "?with=99011%2C99013%2C99015%2C99017%2C99019&year=2022",
      qualities: [{ of: "2022", quality: 1 }],
    });
  });

  test("says in one breath how many figures are left out, and what the source warns of", () => {
    const { details, more } = said({ ...comparison, leftOut: 2, leftOutOfAll: 12 }) ?? {};
    expect(details?.[0]).toBe("Better than 1 of 6 peers with a sound figure; the middle of them is 0.78. Figures left out, because they are weak or have no mark: 2.");
    expect(more?.[0]).toBe("Among all counties with a sound figure: better than 1,203 of 3,133. Figures left out, because they are weak or have no mark: 12.");
    expect(said({ ...gap, column: "rate_juv_arrest", breakdown: "gender" })?.details).toContain("The FBI cautions against ranking places by these numbers.");
  });

  test("of a middle that is none at all says so", () => {
    expect(said({ ...comparison, column: "ratio_population_pc_physician", middle: null })?.details[0]).not.toContain("the middle of them is 0");
  });

  test("of a gap names both groups, the span of years, the interval, and that it may be chance", () => {
    expect(said(gap)).toMatchObject({
      about: "Disability",
      sentence: "Without disability: 83.3%. With disability: 46.6%. They are 36.7 percentage points apart (2019–2023).",
      details: ["95% interval of the difference: −1.0 to +43.4 percentage points.", "The difference could be chance."],
      search: "?year=2023&by=disability",
      qualities: [{ of: "Without disability", quality: 1 }, { of: "With disability", quality: 2 }],
    });
  });

  test("names the groups that were not looked at", () => {
    expect(said({ ...gap, leftOut: ["Female", "Male"] })?.details).toContain("Not looked at, because their figures are weak or have no mark: Female; Male.");
  });

  test("of a trend shows both years", () => {
    const trend: Fact = { ...gap, kind: "trend", tone: "concern", clearness: "unknown", from: { year: 2018, value: 42, quality: 1 }, to: { year: 2023, value: 33, quality: 1 }, size: -9, interval: null, column: "index_air_hazard" };
    expect(said(trend)).toMatchObject({ sentence: "From 42 (2018) to 33 (2023): −9.", details: [expect.stringContaining("no published interval")], search: "?year=2023" });
    const others = { count: 3040, rose: 91, fell: 2949, better: 305, middle: -4 };
    expect(said({ ...trend, clearness: "chance", others })).toMatchObject({
      details: [
        "In the same years it fell in 97% and rose in 3% of 3,040 other counties with sound figures in both; the middle of their changes is −4. Ours is better than 10% of them.",
        expect.stringContaining("no published interval"),
        "Its difference from the change in the middle could be chance.",
      ],
      more: ["65% of all counties with a sound figure lie between where it is now and where the change in the middle would have brought it."],
    });
    expect(said({ ...trend, others: { ...others, fell: 3039, rose: 1, better: 0 } })?.details[0]).toMatch(/^In the same years it fell in more than 99% and rose in less than 1% of 3,040 .* better than 0% of them\.$/);
  });

  test("speaks of cities where the place is one, and of nothing that no longer exists", () => {
    expect(statementsOf({ ...comparison, column: "share_employed" }, settingOf(forestCity, []))[0]?.more[1]).toContain("all cities");
    expect(statementsOf({ ...comparison, column: "shoe_size" }, setting)).toEqual([]);
    expect(evidenceOf({ ...comparison, column: "shoe_size" }, setting)).toEqual([]);
  });
});

test("the evidence of a statement names every figure with year, quality and release", () => {
  expect(evidenceOf(gap, setting)).toEqual([
    "Share of adults ages 25 to 54 who are employed, Forest County, EX, Without disability, 2019–2023: 83.3% (quality: Strong; release v2030.01)",
    "Share of adults ages 25 to 54 who are employed, Forest County, EX, With disability, 2019–2023: 46.6% (quality: Marginal; release v2030.01)",
  ]);
});
