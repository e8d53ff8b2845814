import { expect, test } from "vitest";
import { metrics } from "~/content/metrics";
import { aFigure, forest, forestCity } from "./any-figure";
import { overviewOf, type OverviewPillar } from "./overview";
import { matching } from "./overview-filter";

const metricsIn = (pillars: readonly OverviewPillar[]) => pillars.flatMap(({ predictors }) => predictors.flatMap((predictor) => predictor.metrics));

test("every metric is there, in its pillar, also without a figure", () => {
  const overview = overviewOf(forest, []);
  expect(overview.map(({ predictors }) => predictors.length)).toEqual([5, 5, 6, 4, 4]);
  expect(metricsIn(overview).map(({ key }) => key)).toEqual(metrics.map(({ key }) => key));
  expect(metricsIn(overview).every(({ known, sentence }) => !known && sentence !== "")).toBe(true);
});

test("the newest figure makes the sentence; more columns follow with their years", () => {
  const figures = [
    aFigure({ year: 2021, value: 0.7 }),
    aFigure({ year: 2022, value: 0.7321081 }),
    aFigure({ column: "pctl_income_20", value: 30586, year: 2023 }),
    aFigure({ column: "pctl_income_50", value: 66123, year: 2023 }),
  ];
  const found = metricsIn(overviewOf(forest, figures));
  expect(found.find(({ key }) => key === "living-wage")?.sentence).toBe("In 2022, in Forest County, EX, an average job paid 0.73 of the cost of living.");
  expect(found.find(({ key }) => key === "household-income")?.also).toMatchObject([{ value: "$66,123 (2023)" }]);
});

test("a city is told what is not available for cities", () => {
  const found = metricsIn(overviewOf(forestCity, []));
  expect(found.find(({ key }) => key === "living-wage")?.sentence).toBe("City data are not available for this metric.");
});

test("typing narrows the list to what has every word, whatever accents and capitals", () => {
  const overview = overviewOf(forest, []);
  expect(matching(overview, "")).toEqual(overview);
  expect(metricsIn(matching(overview, "PRESCHOOL")).map(({ key }) => key)).toEqual(["preschool"]);
  expect(metricsIn(matching(overview, "crime safety")).map(({ key }) => key)).toEqual(["crime"]);
  expect(matching(overview, "nothing like this")).toEqual([]);
});
