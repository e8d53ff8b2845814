import { expect, test } from "vitest";
import { metrics } from "~/content/metrics";
import { aFigure, forest, forestCity, harbor } from "../figure/any-figure";
import { cellsOf } from "../release-import/csv-row";
import { dashboardCsv } from "./page/dashboard-csv";
import { allPredictors, type DashboardChoice } from "./address/dashboard-choice";
import { pillarChoices, predictorCards, seriesOf, shownMetric } from "./dashboard-view";

const shelf = { own: forest.id, pillars: pillarChoices() };
const everything: DashboardChoice = { places: [forest.id, harbor.id, forestCity.id], predictors: allPredictors(shelf), settings: {} };
const places = [forest, harbor, forestCity];

test("five pillars with 5, 5, 6, 4 and 4 predictors, a card for each, and every metric of the framework on one", () => {
  expect(pillarChoices().map(({ predictors }) => predictors.length)).toEqual([5, 5, 6, 4, 4]);
  const cards = predictorCards(everything, places, []);
  expect(cards).toHaveLength(24);
  expect(cards.flatMap((card) => card.metrics.map(({ key }) => key))).toEqual(metrics.map(({ key }) => key));
  expect(cards.every((card) => card.metrics.every(({ sentences }) => sentences.length > 0))).toBe(true);
});

test("what is read is what is shown: one column of each metric, in one breakdown", () => {
  expect(seriesOf(everything)).toHaveLength(metrics.length);
  const industry = { year: 2021, breakdown: "industry", column: null, interval: true };
  const choice = { ...everything, predictors: ["jobs_paying_living_wages"], settings: { "living-wage": industry } };
  expect(seriesOf(choice).map(({ column, breakdown }) => `${column} ${breakdown}`)).toEqual(["ratio_living_wage industry"]);
});

test("the places stand beside each other, and who has no figure is told why", () => {
  const figures = [aFigure(), aFigure({ geography: harbor.id, value: 1.00353, quality: 3 })];
  const view = shownMetric(predictorCards(everything, places, figures), "living-wage") ?? expect.unreachable("living-wage");
  expect(view.sentences).toEqual([
    "In 2022, in Forest County, EX, an average job paid 0.73 of the cost of living.",
    "Highest: Harbor County, EX (1, weak quality). Lowest: Forest County, EX (0.73).",
    "Forest City city, EX: City data are not available for this metric.",
  ]);
  expect(view.panels[0]?.bars.map(({ label, shown, quality }) => [label, shown, quality])).toEqual([["Forest County, EX", "0.73", 1], ["Harbor County, EX", "1", 3]]);
});

test("a weak figure of the first place says so in its own sentence", () => {
  const view = shownMetric(predictorCards({ ...everything, places: [forest.id] }, [forest], [aFigure({ quality: 3 })]), "living-wage");
  expect(view?.quality).toBe(3);
  expect(view?.sentences[1]).toBe("The quality of this figure is weak: a community should not act on it alone.");
});

test("everything shown makes one table, with its sources below", () => {
  const csv = dashboardCsv(predictorCards(everything, places, [aFigure(), aFigure({ geography: harbor.id })]));
  const lines = csv.replace("\uFEFF", "").trimEnd().split("\r\n");
  const table = lines.slice(0, lines.indexOf("")).map((line) => cellsOf(line));
  expect(table).toEqual([
    ["Pillar", "Predictor", "Metric", "Measure", "Location", "Year", "Group", "Value", "95% interval", "Data quality"],
    ["Rewarding Work", "Jobs paying living wages", expect.any(String), "Pay on an average job compared with the cost of living", "Forest County, EX", "2022", "Everyone", "0.73", "not given", "Strong"],
    expect.arrayContaining(["Harbor County, EX"]),
  ]);
  expect(csv).toContain("Invented figures.");
});
