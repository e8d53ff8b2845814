import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { predictors } from "~/content/framework";
import { metrics, metricsOf } from "~/content/metrics";
import { aFigure, forest, forestCity } from "../figure/any-figure";
import { columnFacts } from "./column-facts";
import { metricFacts } from "./metric-facts";
import { predictorOf, predictorView } from "./predictor-view";
import { yearWords } from "./year-words";

function viewOf(key: string, figures = [aFigure()], place = forest) {
  return predictorView(predictorOf(key) ?? expect.unreachable(key), place, figures);
}

function metric(key: string) {
  return metrics.find((each) => each.key === key) ?? expect.unreachable(key);
}

describe("years", () => {
  test("are said as runs", () => {
    expect(yearWords([2014, 2015, 2016, 2018])).toBe("2014–2016, 2018");
    expect(yearWords([2022])).toBe("2022");
    expect(yearWords([])).toBe("");
  });

  test("lose none and add none, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2000, max: 2100 })), (years) => {
        const said = yearWords(years).split(", ").filter(Boolean).flatMap((run) => {
          const [first = 0, last = first] = run.split("–").map(Number);
          return Array.from({ length: last - first + 1 }, (_, at) => first + at);
        });
        expect(said).toEqual(years.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("the page of a predictor", () => {
  test("is there for each of the 24, with all of its metrics and something said of every question", () => {
    for (const { key } of predictors) {
      const view = viewOf(key);
      expect(view.metrics.map((each) => each.key)).toEqual(metricsOf(key).map((each) => each.key));
      expect(view.dimensions.length).toBeGreaterThan(0);
      for (const { columns, span, smallest, cities, sources } of view.metrics) {
        for (const words of [span, smallest, cities, ...sources, ...columns.flatMap(({ years, ...words }) => [...Object.values(words), ...years])]) expect(words.trim(), key).not.toBe("");
        expect(sources.length).toBeGreaterThan(0);
      }
    }
    expect(predictorOf("shoe_size")).toBeUndefined();
  });

  test("says the newest figure of the own place, or why there is none", () => {
    expect(viewOf("jobs_paying_living_wages").metrics[0]?.sentence).toBe("In 2022, in Forest County, EX, an average job paid 0.73 of the cost of living.");
    expect(viewOf("jobs_paying_living_wages", [], forestCity).metrics[0]).toMatchObject({ known: false, sentence: "City data are not available for this metric." });
  });
});

describe("what there is to know of a metric", () => {
  test("years, interval, unit and direction of each measure, and on what the direction rests", () => {
    const { columns } = metricFacts(metric("employment"));
    expect(columns[0]).toMatchObject({ unit: "percent", direction: "higher (usual reading)", years: ["Counties and cities: 2014–2019, 2021–2023"], interval: "counties and cities" });
    const [wage] = metric("living-wage").columns.map(columnFacts);
    expect(wage).toMatchObject({ direction: "higher (says the publisher); 1 = pay meets the cost of living", years: ["Counties: 2014, 2018, 2021–2023", "Cities: none"], interval: "none" });
    expect(metric("digital-access").columns.map(columnFacts)[0]?.years).toEqual(["Counties and cities: 2014–2018, 2017–2021, 2019–2023"]);
    const [wealth] = metric("housing-wealth").columns.map(columnFacts);
    expect(wealth?.direction).toMatch(/equal parts are the point of parity$/);
  });

  test("breakdowns with their groups, smallest area, cities and time", () => {
    const facts = metricFacts(metric("injury-deaths"));
    expect(facts).toMatchObject({ cities: "No", span: "five years, named by the last one", smallest: "County (follows from the source)" });
    expect(facts.breakdowns).toEqual(["Race and ethnicity: Black, non-Hispanic; Hispanic; Other races and ethnicities; White, non-Hispanic"]);
    expect(metricFacts(metric("household-income")).smallest).toBe("Survey area of 100,000 people or more (PUMA)");
  });

  test("limits, with the series that ended and where the values of groups come from another survey", () => {
    expect(metricFacts(metric("transportation")).limits.join(" ")).toMatch(/Transit trips index, in earlier releases: An index from 0 to 100.*never joined/);
    expect(metricFacts(metric("employment")).limits.join(" ")).toMatch(/may differ from the overall value/);
    expect(metricFacts(metric("living-wage")).limits.join(" ")).toMatch(/City data are not available/);
    expect(metricFacts(metric("employment")).sources).toHaveLength(2);
  });
});
