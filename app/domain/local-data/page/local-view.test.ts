import { expect, test } from "vitest";
import { localCsv } from "./local-csv";
import type { LocalIndicator } from "../local-indicator";
import { localView } from "./local-view";
import { type SeenFigure, seen } from "../../small-count/seen";

const indicator: LocalIndicator = {
  id: "1", name: "Chronic absence", definition: "Missed a tenth of school days", kind: "share", unit: "", per: 1, direction: "lower", area: "Two school zones",
  place: null, predictor: null, frequency: "school_year", source: "School district", smallestShown: 11, runningTotal: false,
};

function figure(place: string, period: string, group: string, numerator: number, denominator: number, hidden = false): SeenFigure {
  return seen({ place, period, group, groupType: group === "" ? "" : "Grade", year: Number(period.slice(0, 4)), value: numerator / denominator, numerator, denominator, lb: null, ub: null, hidden }, "share");
}

const figures = [
  figure("", "2023-24", "", 180, 1000),
  figure("North", "2023-24", "", 100, 500),
  figure("South", "2023-24", "", 80, 500),
  figure("", "2023-24", "3", 7, 90, true),
  figure("", "2023-24", "4", 40, 160),
  figure("", "2023-24", "5", 9, 18),
  figure("", "2022-23", "", 200, 1000),
];
const view = (words = "") => localView(indicator, figures, new URLSearchParams(words));

test("the newest period, everybody, all places come first; the sentence says the whole and the ends", () => {
  expect(view().sentences).toEqual(["Chronic absence: 18.0% in 2023–24, for everyone (Two school zones).", "Highest: North (20.0%). Lowest: South (16.0%)."]);
  expect(view().bars.map(({ label, shown, lead }) => [label, shown, lead])).toEqual([["Whole area", "18.0%", true], ["North", "20.0%", false], ["South", "16.0%", false]]);
});

test("groups are shown beside everybody; hidden ones have words and no bar, unreliable ones are marked", () => {
  const byGrade = view("by=Grade");
  expect(byGrade.bars.map(({ label, quality }) => [label, quality])).toEqual([["Everyone", 1], ["Grade 4", 1], ["Grade 5", 3]]);
  expect(byGrade.rows.map(({ group, value, parts }) => [group, value, parts])).toEqual([["Everyone", "18.0%", "180 of 1,000"], ["Grade 3", "Hidden to protect privacy", ""], ["Grade 4", "25.0%", "40 of 160"], ["Grade 5", "50.0%", "9 of 18"]]);
  expect(byGrade).toMatchObject({ hiddenRows: 1, unreliableRows: 1, alt: expect.stringContaining("Grade 3 Hidden to protect privacy") });
});

test("all periods of one place are a line through time; what the address makes up is ignored", () => {
  expect(view("period=*&place=").bars.map(({ label }) => label)).toEqual(["2023–24", "2022–23"]);
  expect(view("period=1999&place=Mars&by=shoes").chosen).toEqual(view().chosen);
});

test("nothing loaded, and nothing shown, are sentences", () => {
  expect(localView(indicator, [], new URLSearchParams()).sentences).toEqual(["No figures are loaded yet."]);
  expect(localView(indicator, [figure("", "2023-24", "", 4, 10, true)], new URLSearchParams()).sentences).toEqual(["Every figure here is hidden to protect privacy."]);
});

test("a hidden figure keeps none of its numbers, on no way out", () => {
  const secret = seen({ place: "Zone 7", period: "2023-24", year: 2023, groupType: "", group: "", value: 0.0777, numerator: 7, denominator: 9011, lb: 0.0555, ub: 0.0999, hidden: true }, "share");
  const out = JSON.stringify(localView(indicator, [secret], new URLSearchParams())) + localCsv(indicator, [secret]);
  for (const trace of ["7.8", "0.0777", "9,011", "9011", "5.5", "5.6", "10.0", "0.0999"]) expect(out).not.toContain(trace);
});
