import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citation, sentence, showDifference, showInterval, showValue, timeOf } from "./metric-display";
import { columnOf, metricColumns, metricOf, metrics, type Metric, type MetricColumn } from "./metrics";

describe("figures printed in the source documents", () => {
  test.each([
    ["All", 0.7321081, "0.73"],
    ["Goods Producing", 0.8166991, "0.82"],
    ["Public Administration", 0.7219653, "0.72"],
    ["Trade, Transit, Utilities", 0.5531889, "0.55"],
    ["Information Services", 1.00353, "1"],
    ["Professional Services", 1.025742, "1.03"],
    ["Education and Health", 0.8866845, "0.89"],
    ["Leisure and Other", 0.363924, "0.36"],
  ])("living wage of Forsyth County, %s", (_label, value, shown) => {
    expect(showValue(column("ratio_living_wage"), value, null, "en")).toBe(shown);
    expect(showValue(column("ratio_living_wage"), value, null, "es")).toBe(shown);
  });

  test("improvement in English Language Arts of Cook County", () => {
    expect(showValue(column("rate_learning"), 1.1522659, null, "en")).toBe("1.15");
    expect(showInterval(column("rate_learning"), 1.1349843, 1.1695476, "en")).toBe("(1.13 to 1.17)");
  });

  test.each([
    ["ratio_black_nh_house_value_households", 0.136, 0.256, "13.6%", "25.6%"],
    ["ratio_hispanic_house_value_households", 0.071, 0.091, "7.1%", "9.1%"],
    ["ratio_other_nh_house_value_households", 0.057, 0.045, "5.7%", "4.5%"],
    ["ratio_white_nh_house_value_households", 0.736, 0.608, "73.6%", "60.8%"],
  ])("housing wealth of Forsyth County, %s", (key, wealth, households, wealthShown, householdsShown) => {
    expect(showValue(column(key), wealth, households, "en")).toBe(
      `${householdsShown} of households, ${wealthShown} of housing wealth`,
    );
    expect(sentence(column(key), { ...forsyth, value: wealth, value2: households }, "en")).toContain(
      `made up ${householdsShown} of households but held ${wealthShown} of the local housing wealth.`,
    );
  });
});

describe("sentences", () => {
  test("a value is read as a sentence in both languages", () => {
    const reading = { ...forsyth, value: 0.7321081 };
    expect(sentence(column("ratio_living_wage"), reading, "en")).toBe(
      "In 2022, in Forsyth County, NC, an average job paid 0.73 of the cost of living.",
    );
    expect(sentence(column("ratio_living_wage"), reading, "es")).toBe(
      "En 2022, en Forsyth County, NC, un empleo promedio pagaba 0.73 del costo de vida.",
    );
  });

  test("a group is named after the place", () => {
    const reading = { ...forsyth, label: "Leisure and Other", value: 0.363924 };
    expect(sentence(column("ratio_living_wage"), reading, "en")).toBe(
      "In 2022, in Forsyth County, NC (Leisure and other), an average job paid 0.36 of the cost of living.",
    );
  });

  test("a zero that is a hole or the worst case is not read as a number", () => {
    expect(sentence(column("ratio_living_wage"), { ...forsyth, value: 0 }, "en")).toContain("there is no value");
    expect(sentence(column("ratio_population_pc_physician"), { ...forsyth, value: 0 }, "en")).toContain(
      "no primary care physician",
    );
    expect(showValue(column("ratio_population_pc_physician"), 0, null, "es")).toBe("ningún médico");
  });

  test("no slot of any sentence stays open", () => {
    fc.assert(
      fc.property(aColumn(), aProportion(), aProportion(), fc.constantFrom("en", "es"), (one, value, value2, language) => {
        expect(sentence(one, { ...forsyth, label: "Renter", value, value2 }, language)).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe("numbers", () => {
  test.each([
    ["share_employed", 0.815301359111001, "81.5%"],
    ["share_employed", 0.8, "80.0%"],
    ["pctl_income_20", 30585.54, "$30,586"],
    ["count_homeless", 1478, "1,478"],
    ["share_affordable_available_30_ami", 0.3943, "39.4"],
    ["share_affordable_available_30_ami", 0.54, "54.0"],
    ["rate_injury_death", 103.2, "103.2"],
    ["rate_juv_arrest", 1118, "1,118.0"],
    ["rate_crime_violent", 2493.5925709854446, "2,493"],
    ["ratio_population_pc_physician", 1385, "1,385:1"],
    ["index_air_hazard", 33, "33"],
    ["count_membership_associations_per_10k", 8.94, "8.9"],
  ])("%s %d is shown as %s", (key, value, shown) => {
    expect(showValue(column(key), value, null, "en")).toBe(shown);
  });

  test("a minus zero is never shown", () => {
    expect(showValue(column("rate_learning"), -0.001, null, "en")).toBe("0");
  });

  test("a ratio has at most two decimals and no trailing zero", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5, noNaN: true }), (value) => {
        const shown = showValue(column("ratio_living_wage"), value, null, "en");
        expect(shown).toMatch(/^\d+(\.\d?[1-9])?$/);
        expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  test("a percent always has one decimal and is within its rounding", () => {
    fc.assert(
      fc.property(aProportion(), (value) => {
        const shown = showValue(column("share_employed"), value, null, "en");
        expect(shown).toMatch(/^\d+\.\d%$/);
        expect(Math.abs(Number.parseFloat(shown) - value * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  test("differences of shares are percentage points, others keep their unit, all keep their sign", () => {
    expect(showDifference(column("share_employed"), 0.021, "en")).toBe("+2.1 percentage points");
    expect(showDifference(column("share_employed"), -0.021, "es")).toBe("−2.1 puntos porcentuales");
    expect(showDifference(column("share_employed"), 0.3, "en")).toBe("+30.0 percentage points");
    expect(showDifference(column("pctl_income_50"), -1200, "en")).toBe("−$1,200");
  });
});

describe("time and source", () => {
  test("the period of a value", () => {
    expect(timeOf("year", 2022, "en")).toBe("2022");
    expect(timeOf("five_years", 2021, "en")).toBe("2017–2021");
    expect(timeOf("school_year", 2017, "en")).toBe("School year 2017–2018");
  });

  test("a breakdown is cited with its own survey and span", () => {
    const employment = metric("employment");
    const overall = citation(employment, { year: 2023, place: "county", inBreakdown: false }, "en");
    const group = citation(employment, { year: 2023, place: "county", inBreakdown: true }, "en");
    expect(overall).toMatch(/2023 1-year .* \(Time period: 2023\)$/);
    expect(group).toMatch(/2023 5-year .* \(Time period: 2019–2023\)$/);
  });

  test("no year slot stays open in any citation", () => {
    for (const one of metrics) {
      expect(citation(one, { year: 2022, place: "place", inBreakdown: true }, "es")).not.toMatch(/[{}]/);
    }
  });
});

const forsyth = { years: "2022", place: "Forsyth County, NC" };

function column(key: string): MetricColumn {
  const found = columnOf(key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
}

function metric(key: string): Metric {
  const found = metricOf(key);
  if (!found) throw new Error(`no metric ${key}`);
  return found;
}

const aColumn = () => fc.constantFrom(...metricColumns);
const aProportion = () => fc.double({ min: 0, max: 1, noNaN: true });
