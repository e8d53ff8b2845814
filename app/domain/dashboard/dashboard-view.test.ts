import { expect, test } from "vitest";
import { metrics } from "~/content/metrics";
import { aFigure, forest, forestCity, harbor } from "../figure/any-figure";
import { metricCsv } from "../metric/metric-csv";
import { allPredictors, type DashboardChoice } from "./address/dashboard-choice";
import type { Figure } from "../figure/figure";
import type { Community } from "../place/geography";
import { everySeriesOf, pillarChoices, type PredictorCard, predictorCards, seriesOf, shownIn, shownMetrics } from "./dashboard-view";

const shelf = { own: forest.id, pillars: pillarChoices() };
const everything: DashboardChoice = { places: [forest.id, harbor.id, forestCity.id], predictors: allPredictors(shelf), settings: {}, open: allPredictors(shelf) };
const places = [forest, harbor, forestCity];
const cardsOf = (choice: DashboardChoice, of: readonly Community[], figures: readonly Figure[]) => predictorCards(choice, shownIn(choice, of, figures));

const livingWageOn = (cards: readonly PredictorCard[]) => cards.flatMap((card) => card.metrics).find(({ key }) => key === "living-wage");

test("five pillars with 5, 5, 6, 4 and 4 predictors, a card for each, and every metric of the framework on one", () => {
  expect(pillarChoices().map(({ predictors }) => predictors.length)).toEqual([5, 5, 6, 4, 4]);
  const cards = cardsOf(everything, places, []);
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

test("a closed row reads its first metric only, and makes nothing else; the file reads all", () => {
  const closed = { ...everything, open: [] };
  expect(seriesOf(closed)).toHaveLength(24);
  expect(cardsOf(closed, places, [])).toEqual([]);
  expect(seriesOf({ ...closed, open: ["social_capital"] })).toHaveLength(25);
  expect(cardsOf({ ...closed, open: ["social_capital"] }, places, []).map(({ key, metrics: of }) => [key, of.length])).toEqual([["social_capital", 2]]);
  expect(everySeriesOf(closed)).toHaveLength(metrics.length);
});

test("the places stand beside each other, and who has no figure is told why", () => {
  const figures = [aFigure(), aFigure({ geography: harbor.id, value: 1.00353, quality: 3 })];
  const view = livingWageOn(cardsOf(everything, places, figures)) ?? expect.unreachable("living-wage");
  expect(view.sentences).toEqual([
    "In 2022, in Forest County, EX, an average job paid 0.73 of the cost of living.",
    "Highest: Harbor County, EX (1, weak quality). Lowest: Forest County, EX (0.73).",
    "Forest City city, EX: City data are not available for this metric.",
  ]);
  expect(view.panels[0]?.bars.map(({ label, shown, quality }) => [label, shown, quality])).toEqual([["Forest County, EX", "0.73", 1], ["Harbor County, EX", "1", 3]]);
});

test("a weak figure of the first place says so in its own sentence", () => {
  const view = livingWageOn(cardsOf({ ...everything, places: [forest.id] }, [forest], [aFigure({ quality: 3 })]));
  expect(view?.quality).toBe(3);
  expect(view?.sentences[1]).toBe("The quality of this figure is weak: a community should not act on it alone.");
});

test("everything shown makes one tidy table, a line for each number", () => {
  const csv = metricCsv(shownMetrics(everything, shownIn(everything, places, [aFigure(), aFigure({ geography: harbor.id, value: -5, lb: -6, ub: -4 })])));
  const measure = "Pay on an average job compared with the cost of living";
  expect(csv.replace("\uFEFF", "").trimEnd().split("\r\n")).toEqual([
    '"geo_id","place","year","span","metric","group","value","lower","upper","quality","release"',
    `"99001","Forest County, EX",2022,"2022","${measure}","Everyone",0.7321081,,,"Strong","v2030.01"`,
    `"99003","Harbor County, EX",2022,"2022","${measure}","Everyone",-5,-6,-4,"Strong","v2030.01"`,
  ]);
});
