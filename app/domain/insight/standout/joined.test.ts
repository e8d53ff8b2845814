import { describe, expect, test } from "vitest";
import { aMeasure, laidBeside, mixedUp, nearly, rising } from "../connection/any-measures";
import type { Comparison } from "./fact";
import { joinedOf, joinedViews, oftenWith } from "./joined";
import type { PillarFindings } from "./standout";

const falling = rising.map((value) => 1 - value);
const laid = laidBeside(aMeasure("share_employed", rising), aMeasure("share_debt_coll", falling), aMeasure("pctl_income_20", nearly), aMeasure("pctl_income_50", nearly), aMeasure("share_low_birth_weight", mixedUp));

function standing(column: string, tone: "concern" | "strength"): Comparison {
  const own = { year: 2022, value: 0.5, quality: 1 as const };
  return { kind: "compare", column, tone, clearness: "clear", weak: false, weight: 0.3, release: "v2030.01", own, among: "all", middle: 0.6, better: 3, of: 60, betterOfAll: 3, all: 60 };
}

function findings(...facts: readonly Comparison[]): PillarFindings[] {
  const of = (tone: string) => facts.filter((fact) => fact.tone === tone);
  return [{ pillar: "rewarding_work", ranked: { concern: of("concern"), strength: of("strength"), gap: [] }, chance: [], weak: [] }];
}

describe("what stands out and goes together", () => {
  test("two that both stand out and are connected, the surest first", () => {
    const found = joinedOf(findings(standing("share_employed", "concern"), standing("share_debt_coll", "concern"), standing("pctl_income_20", "concern"), standing("share_low_birth_weight", "concern")), laid);
    expect(found.map(({ one, other }) => [one.column.key, other.column.key])).toEqual([
      ["share_employed", "share_debt_coll"],
      ["share_employed", "pctl_income_20"],
      ["share_debt_coll", "pctl_income_20"],
    ]);
  });

  test("says across how many places, how surely, and whether it is so here", () => {
    const [usual] = joinedViews(findings(standing("share_employed", "concern"), standing("share_debt_coll", "concern")), laid);
    expect(usual).toMatchObject({
      names: "Employment opportunities (concern) and Financial security (concern)",
      strength: "Close connection",
      sentence: "Both stand out here, and across 60 counties they move together. Where “Share of adults ages 25 to 54 who are employed” is better (higher), “Adults with any debt in collections” tends to be better too (lower).",
      metric: "employment",
      search: "",
    });
    expect(usual?.facts).toEqual(["Here it is as one would expect from that.", "Rank correlation −1.00 (95% interval −1.00 to −1.00).", "Both touch: Economic success (by this planner’s own reading)."]);
    const [apart] = joinedViews(findings(standing("share_employed", "strength"), standing("share_debt_coll", "concern")), laid);
    expect(apart?.facts[0]).toBe("Here it is not so: one is a strength, the other a concern. Ask what is different here.");
  });

  test("a connection of better with worse that is not so here says that both are concerns, or strengths", () => {
    const opposed = laidBeside(aMeasure("share_employed", rising), aMeasure("rate_crime_violent", rising));
    const [both] = joinedViews(findings(standing("share_employed", "concern"), standing("rate_crime_violent", "concern")), opposed);
    expect(both?.sentence).toMatch(/tends to be worse \(higher\)\.$/);
    expect(both?.facts[0]).toBe("Here it is not so: both are a concern. Ask what is different here.");
    const [expected] = joinedViews(findings(standing("share_employed", "strength"), standing("rate_crime_violent", "concern")), opposed);
    expect(expected?.facts[0]).toBe("Here it is as one would expect from that.");
  });

  test("two measures of one predictor are no connection, and neither is what could be chance or is weak", () => {
    expect(joinedOf(findings(standing("pctl_income_20", "concern"), standing("pctl_income_50", "concern")), laid)).toEqual([]);
    const [pillar] = findings(standing("share_employed", "concern"));
    if (!pillar) throw new Error("There is a pillar.");
    expect(joinedOf([{ ...pillar, weak: [{ ...standing("share_debt_coll", "concern"), weak: true }], chance: [standing("pctl_income_20", "concern")] }], laid)).toEqual([]);
  });
});

test("each statement names what its measure often goes together with, and leads to it", () => {
  const often = oftenWith(findings(standing("pctl_income_20", "concern"), standing("share_employed", "concern"), standing("share_low_birth_weight", "concern")), laid);
  expect(often).toEqual({
    "compare|pctl_income_20|overall": { names: "Employment opportunities; Financial security", metric: "household-income", search: "" },
    "compare|share_employed|overall": { names: "Financial security; Opportunities for income", metric: "employment", search: "" },
  });
});
