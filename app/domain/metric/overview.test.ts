import { expect, test } from "vitest";
import { metrics } from "~/content/metrics";
import { everydayWords } from "~/content/metrics/everyday-words";
import { aFigure, forest, forestCity } from "../figure/any-figure";
import { overviewOf, type OverviewPillar } from "./overview";
import { facetOptions } from "./overview/overview-facets";
import { readFilter } from "./overview.form";
import { filterSearch, filtersOn, matching, noFilter } from "./overview/overview-filter";

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

test("a metric without a figure says what can be known of why, once anything is loaded", () => {
  const sentenceOf = (key: string, place = forest) => metricsIn(overviewOf(place, [aFigure()])).find((metric) => metric.key === key)?.sentence;
  expect(sentenceOf("crime")).toBe("There is no figure for Forest County, EX in the releases in use. Its file may not be loaded, or the release gives no value for this place: it may not have been collected, or be too uncertain to compute.");
  expect(metricsIn(overviewOf(forest, [])).find(({ key }) => key === "crime")?.sentence).toBe("There is no figure for Forest County, EX in the releases in use.");
});

const filtered = (search: string) => metricsIn(matching(overviewOf(forest, []), readFilter(new URLSearchParams(search)))).map(({ key }) => key);

test("typing narrows the list to what has every word, whatever accents and capitals", () => {
  const overview = overviewOf(forest, []);
  expect(matching(overview, noFilter)).toEqual(overview);
  expect(filtered("find=PRESCHOOL")).toEqual(["preschool"]);
  expect(filtered("find=crime safety")).toEqual(["crime"]);
  expect(filtered("find=nothing like this")).toEqual([]);
});

test.each([
  ["rent", ["affordable-housing"]], ["renta", ["affordable-housing"]], ["alquileres", ["affordable-housing"]],
  ["eviction", ["affordable-housing", "student-homelessness"]], ["desalojo", ["affordable-housing", "student-homelessness"]],
  ["bus", ["transportation"]], ["camión", ["transportation"]], ["doctor", ["primary-care-physicians"]], ["doctors", ["primary-care-physicians"]],
  ["childcare", ["preschool"]], ["guardería", ["preschool"]], ["police", ["crime", "juvenile-arrests"]], ["internet", ["digital-access"]],
  ["reading", ["learning-growth"]], ["graduation", ["high-school-degree"]], ["savings", ["debt-in-collections", "housing-wealth"]],
  ["voter", ["election-turnout"]], ["voters", ["election-turnout"]], ["bebé", ["low-birth-weight"]], ["overdose", ["injury-deaths"]], ["amigos", ["economic-connectedness"]],
] as const)("everyday words find their metrics in both languages: %s", (word, metrics) => {
  expect(filtered(`find=${encodeURIComponent(word)}`)).toEqual(expect.arrayContaining([...metrics]));
});

test("a word is found by its beginning, not in the middle of another", () => {
  expect(filtered("find=rent")).not.toContain("air-quality");
  expect(filtered("find=ifferent")).toEqual([]);
  expect(filtered("find=poor").length).toBeGreaterThan(1);
});

test("every metric has everyday words in both languages, and none is about a metric that does not exist", () => {
  expect(Object.keys(everydayWords).toSorted()).toEqual(metrics.map(({ key }) => key).toSorted());
});

test("choices narrow it by pillar, dimension, smallest area, breakdown, interval and city data, together", () => {
  expect(filtered("pillar=health")).toEqual(["primary-care-physicians", "low-birth-weight", "air-quality", "injury-deaths"]);
  expect(filtered("pillar=health&cities=yes")).toEqual(["air-quality"]);
  expect(filtered("area=agency")).toEqual(["crime", "juvenile-arrests"]);
  expect(filtered("breakdown=industry")).toEqual(["living-wage"]);
  expect(filtered("breakdown=race-ethnicity&pillar=rewarding_work")).toEqual(["employment", "household-income"]);
  expect(filtered("interval=yes&pillar=rewarding_work")).toEqual(["employment", "household-income", "debt-in-collections"]);
  expect(filtered("dimension=power_autonomy&find=representation")).toEqual(["descriptive-representation"]);
  expect(filtered("pillar=health&find=wage")).toEqual([]);
});

test("every choice that is offered leaves something", () => {
  for (const [name, options] of Object.entries(facetOptions())) for (const { value } of options) expect(filtered(`${name}=${value}`), `${name}=${value}`).not.toEqual([]);
});

test("an address that makes no sense narrows nothing by it, and a filter comes back from its own address", () => {
  expect(filtersOn(readFilter(new URLSearchParams(`interval=perhaps&cities=&pillar=${"x".repeat(50)}`)))).toBe(0);
  const filter = readFilter(new URLSearchParams("find=a&pillar=health&interval=yes"));
  expect(readFilter(new URLSearchParams(filterSearch(filter)))).toEqual(filter);
  expect(filterSearch(noFilter)).toBe("");
});
