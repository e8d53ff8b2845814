import { describe, expect, test } from "vitest";
import { predictors, type PredictorKey } from "~/content/framework";
import { columnOf, metrics, type MetricColumn } from "~/content/metrics";
import { aMeasure, laidBeside, mixedUp, nearly, rising } from "./any-measures";
import { connectionsView } from "./connections-view";
import type { Measured } from "./laid-beside";
import { correlationWords, goodTogether, pairSentence, touchWords } from "./pair-words";
import { partnersOf } from "./pairs";
import { comparedColumns, silenceOf, speakingColumns } from "../speaking-columns";

function column(key: string): MetricColumn {
  return columnOf(key) ?? expect.unreachable(key);
}

function viewOf(predictor: PredictorKey, columns: readonly string[], ...measures: readonly Measured[]) {
  return connectionsView(predictor, columns.map(column), laidBeside(...measures));
}

const employed = aMeasure("share_employed", rising);
const falling = rising.map((value) => 1 - value);

describe("the sentence of a connection", () => {
  test("goes by what is better of both, and says what is higher", () => {
    expect(pairSentence(column("share_employed"), column("share_digital_access"), 0.6)).toBe("Where “Share of adults ages 25 to 54 who are employed” is better (higher), “Share of households with broadband access in their home” tends to be better too (higher).");
    expect(pairSentence(column("share_employed"), column("share_debt_coll"), -0.6)).toMatch(/is better \(higher\), “Adults with any debt in collections” tends to be better too \(lower\)\.$/);
    expect(pairSentence(column("share_debt_coll"), column("share_employed"), 0.6)).toMatch(/is better \(lower\), “Share of adults ages 25 to 54 who are employed” tends to be worse \(lower\)\.$/);
    expect(pairSentence(column("share_debt_coll"), column("rate_crime_violent"), 0.6)).toMatch(/is better \(lower\), .* tends to be better too \(lower\)\.$/);
  });

  test("without a better side it says only what is higher", () => {
    expect(pairSentence(column("share_desc_rep_hispanic"), column("share_employed"), -0.5)).toBe("Where “Share of residents: Hispanic” is higher, “Share of adults ages 25 to 54 who are employed” tends to be lower.");
    expect(goodTogether(column("share_desc_rep_hispanic"), column("share_employed"), 0.5)).toBe(0);
  });

  test("which of the two comes first does not turn its sense", () => {
    for (const one of comparedColumns) for (const other of comparedColumns) for (const r of [-0.5, 0.5]) {
      expect(goodTogether(one, other, r)).toBe(goodTogether(other, one, r));
      expect(goodTogether(one, other, -r) + goodTogether(one, other, r)).toBe(0);
    }
  });
});

test("numbers have two decimals and a real minus", () => {
  expect([-0.617, 0.5, -0.001].map(correlationWords)).toEqual(["−0.62", "0.50", "0.00"]);
});

test("what both predictors touch is what the guide says of each", () => {
  expect(touchWords("employment_opportunities", "jobs_paying_living_wages")).toEqual(["Both touch: Economic success (by this planner’s own reading)."]);
  expect(touchWords("neonatal_health", "financial_security")).toEqual([]);
});

describe("which measures speak", () => {
  test("each predictor has one, or a reason why not", () => {
    const without = predictors.filter(({ key }) => speakingColumns(key).length === 0).map(({ key }) => key);
    expect(without).toEqual(["wealth_building", "racial_diversity", "descriptive_representation"]);
    for (const { columns } of metrics) for (const each of columns) if (each.unit === "pair" || each.unit === "count") expect(silenceOf(each)).toBe(each.unit);
  });

  test("of several levels of one thing only one speaks", () => {
    expect(speakingColumns("opportunities_for_income").map(({ key }) => key)).toEqual(["pctl_income_50"]);
    expect(speakingColumns("school_economic_diversity")).toHaveLength(3);
  });
});

describe("what moves together with a measure", () => {
  const measures = [employed, aMeasure("share_digital_access", nearly, { year: 2021 }), aMeasure("share_debt_coll", falling), aMeasure("share_low_birth_weight", mixedUp), aMeasure("pctl_income_50", nearly)];

  test("the surest connections in sentences, with number, interval, places, years and dimensions; all pairs in rows", () => {
    const view = viewOf("employment_opportunities", ["share_employed"], ...measures);
    expect(view.named.map(({ name }) => name)).toEqual(["Financial security", "Opportunities for income", "Digital access"]);
    expect(view.named[0]).toMatchObject({ strength: "Close connection", facts: ["Rank correlation −1.00 (95% interval −1.00 to −1.00) across 60 counties. Years: 2022.", "Both touch: Economic success (by this planner’s own reading)."] });
    expect(view.named[2]?.facts[0]).toMatch(/^Rank correlation 0\.\d\d \(95% interval 0\.\d\d to 0\.\d\d\) across 60 counties\. Years: 2022; 2017–2021\.$/);
    expect(view.rows.map(({ measure }) => measure).at(-1)).toBe("Share of babies born with low weight");
    expect(view.rows).toHaveLength(4);
    expect(view).toMatchObject({ silent: null, several: false });
    expect(view.leftOut).toContain("Wealth-building opportunities: Two numbers for each place, which have no order to compare.");
    expect(view.leftOut).toContain("Environmental quality: No figures of counties in the releases in use.");
  });

  test("weak figures are left out and counted", () => {
    const view = viewOf("employment_opportunities", ["share_employed"], employed, { ...aMeasure("share_debt_coll", falling), qualities: Uint8Array.from({ length: 60 }, (_, at) => (at < 20 ? 3 : 1)) });
    expect(view.named[0]?.facts[0]).toContain("across 40 counties");
    expect(view.named[0]?.facts[1]).toBe("Left out because one of the two figures is weak or has no mark: 20 counties.");
    expect(view.rows[0]).toMatchObject({ places: "40", weak: "20", strength: "Close connection" });
  });

  test("too few places say nothing, and nothing is named", () => {
    const view = viewOf("employment_opportunities", ["share_employed"], aMeasure("share_employed", rising.slice(0, 9)), aMeasure("share_debt_coll", falling.slice(0, 9)));
    expect(view.named).toEqual([]);
    expect(view.rows[0]).toMatchObject({ interval: "Too few places", strength: "Not named", r: "−1.00" });
  });

  test("a measure that is the same everywhere has no correlation", () => {
    const view = viewOf("employment_opportunities", ["share_employed"], employed, aMeasure("share_debt_coll", rising.map(() => 0.2)));
    expect(view.rows[0]).toMatchObject({ interval: "–", strength: "Not named", r: "–", places: "60" });
  });

  test("of several measures of another predictor the list names one, the table both", () => {
    const view = viewOf("employment_opportunities", ["share_employed"], employed, aMeasure("rate_crime_violent", falling), aMeasure("rate_crime_property", nearly));
    expect(view.named.map(({ key }) => key)).toEqual(["share_employed|rate_crime_violent"]);
    expect(view.rows).toHaveLength(2);
  });

  test("measures of the same predictor are not laid beside each other", () => {
    const view = viewOf("safety_from_crime", ["rate_crime_violent", "rate_crime_property"], employed, aMeasure("rate_crime_violent", falling), aMeasure("rate_crime_property", nearly));
    expect(view.rows.map(({ name }) => name)).toEqual(["Employment opportunities", "Employment opportunities"]);
    expect(view.several).toBe(true);
  });

  test("what has no single value, or no figures, says why", () => {
    expect(viewOf("wealth_building", ["ratio_black_nh_house_value_households"], employed)).toMatchObject({ silent: "Two numbers for each place, which have no order to compare.", rows: [], leftOut: [] });
    expect(viewOf("housing_stability", ["count_homeless"], employed).silent).toMatch(/grows with the size/);
    expect(viewOf("descriptive_representation", ["share_desc_rep_hispanic"], employed).silent).toMatch(/who lives in a place/);
    expect(viewOf("digital_access", ["share_digital_access"], employed).silent).toBe("No figures of counties in the releases in use.");
  });

  test("partners are the predictors of named connections alone, the surest first", () => {
    expect(partnersOf(laidBeside(...measures), "employment_opportunities", column("share_employed"))).toEqual(["financial_security", "opportunities_for_income", "digital_access"]);
  });
});
