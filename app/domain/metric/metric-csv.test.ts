import { expect, test } from "vitest";
import { metricOf, metrics, type Metric } from "~/content/metrics";
import { aFigure, forest, harbor } from "../figure/any-figure";
import type { Figure } from "../figure/figure";
import { cellsOf } from "../release-import/csv-row";
import { readChoice } from "./metric-choice";
import { metricCsv } from "./metric-csv";
import { metricNotes } from "./metric-notes-text";
import { viewOfShown } from "./metric-view";
import { shownOf } from "./shown";

function aMetric(key: string): Metric {
  return metricOf(key) ?? expect.unreachable(key);
}

function shownIn(metric: Metric, figures: readonly Figure[], search = "") {
  return shownOf(metric, [forest, harbor], figures, readChoice(metric, forest.id, new URLSearchParams(search)));
}

const linesOf = (csv: string) => csv.replace("\uFEFF", "").trimEnd().split("\r\n");

test("a line for each number: the same head in every language, numbers as numbers, and nothing under the rows", () => {
  const csv = metricCsv([shownIn(aMetric("employment"), [aFigure({ column: "share_employed", value: 0.665123, lb: 0.655, ub: 0.675 })])]);
  expect(linesOf(csv)).toEqual([
    '"geo_id","place","year","span","metric","group","value","lower","upper","quality","release"',
    expect.stringMatching(/^"99001","Forest County, EX",2022,"[^"]*2022","Share of adults ages 25 to 54 who are employed","Everyone",0\.665123,0\.655,0\.675,"Strong","v2030\.01"$/),
  ]);
});

test("the notes to the figures travel in a text of their own: units, caveats, source and licence", () => {
  const { name, text } = metricNotes("living-wage", [viewOfShown(shownIn(aMetric("living-wage"), [aFigure()]))]);
  expect(name).toBe("living-wage-notes.txt");
  for (const words of ["Shares run from 0 to 1", "Pay on an average job compared with the cost of living", "Invented figures.", "invented for trying out", "Urban Institute"]) expect(text).toContain(words);
});

test("what its measure counts per 100 is written per 100, a five-year value says its years, a negative number stays one", () => {
  const homes = aMetric("affordable-housing");
  const [, line = ""] = linesOf(metricCsv([shownIn(homes, [aFigure({ column: "share_affordable_available_80_ami", value: 0.85 })])]));
  expect(cellsOf(line)?.[6]).toBe("85");
  const incomes = aMetric("household-income");
  const [, byRace = ""] = linesOf(metricCsv([shownIn(incomes, [aFigure({ column: "pctl_income_20", breakdown: "race-ethnicity", subgroup: "Hispanic", value: 20_000 })], "?by=race-ethnicity")]));
  expect(cellsOf(byRace)?.slice(2, 4)).toEqual(["2022", "2018–2022"]);
  expect(metricCsv([shownIn(aMetric("living-wage"), [aFigure({ value: -5 })])])).toContain(",-5,");
});

test("a pair is two lines, and the measures that are read together stand in the same file", () => {
  const wealth = aMetric("housing-wealth");
  const figures = ["black_nh", "hispanic", "other_nh", "white_nh"].map((group) => aFigure({ column: `ratio_${group}_house_value_households`, value: 0.125, value2: 0.25 }));
  const lines = linesOf(metricCsv([shownIn(wealth, figures)])).slice(1).map((line) => cellsOf(line) ?? []);
  expect(lines.map((cells) => cells[4])).toEqual([
    "Black, non-Hispanic: housing wealth", "Black, non-Hispanic: households", "Hispanic: housing wealth", "Hispanic: households",
    "Other races and ethnicities: housing wealth", "Other races and ethnicities: households", "White, non-Hispanic: housing wealth", "White, non-Hispanic: households",
  ]);
  expect(lines.slice(0, 2).map((cells) => cells[6])).toEqual(["0.125", "0.25"]);
});

test("the three incomes are seen together, in the order of the catalogue, in the year shown only", () => {
  const incomes = aMetric("household-income");
  const figures = [2021, 2022].flatMap((year) => [20, 50, 80].map((nth) => aFigure({ column: `pctl_income_${nth}`, year, value: nth * 1000 + year })));
  const { together } = viewOfShown(shownIn(incomes, figures, "?measure=pctl_income_50"));
  expect(together?.panels.map(({ bars }) => bars.map(({ label, shown, lead }) => [label, shown, lead]))).toEqual([[["Income, 20th percentile", "$22,022", false], ["Income, 50th percentile", "$52,022", true], ["Income, 80th percentile", "$82,022", false]]]);
  expect(together?.rows.map(({ year, measure }) => `${year} ${measure}`)).toEqual(["2022 Income, 20th percentile", "2022 Income, 50th percentile", "2022 Income, 80th percentile"]);
});

test("a number and a share are not drawn on one scale, and a single measure has nothing beside it", () => {
  expect(viewOfShown(shownIn(aMetric("student-homelessness"), [aFigure({ column: "count_homeless", value: 120 }), aFigure({ column: "share_homeless", value: 0.02 })])).together).toBeNull();
  expect(viewOfShown(shownIn(aMetric("living-wage"), [aFigure()])).together).toBeNull();
});

test("the name of a measure is that of no other, so that a file of many metrics can be parted by it", () => {
  for (const language of ["en", "es"] as const) {
    const names = metrics.flatMap(({ columns }) => columns.map(({ label }) => label[language]));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("names that begin like a formula are disarmed", () => {
  expect(metricCsv([{ ...shownIn(aMetric("living-wage"), [aFigure()]), places: [{ ...forest, name: "＝SUM(A1)" }] }])).toContain('"\'＝SUM(A1)');
});
