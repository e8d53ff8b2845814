import { expect, test } from "vitest";
import { metricOf, type Metric } from "~/content/metrics";
import { aFigure, forest, forestCity, harbor } from "../figure/any-figure";
import type { Figure } from "../figure/figure";
import { chartLegend } from "./picture/chart-legend";
import type { Community } from "../place/geography";
import { readChoice } from "./metric-choice";
import { metricCsv } from "./metric-csv";
import { metricNotes } from "./metric-notes-text";
import { metricView } from "./metric-view";
import { shownOf } from "./shown";

function aMetric(key: string): Metric {
  return metricOf(key) ?? expect.unreachable(key);
}

function view(metric: Metric, places: readonly Community[], figures: readonly Figure[], search = "") {
  return metricView(metric, places, figures, readChoice(metric, forest.id, new URLSearchParams(search)));
}

const livingWage = aMetric("living-wage");
const employment = aMetric("employment");

/** The figures printed for Forsyth County, 2022. */
const printed = new Map([
  ["All", 0.7321081],
  ["Goods Producing", 0.8166991],
  ["Public Administration", 0.7219653],
  ["Trade, Transit, Utilities", 0.5531889],
  ["Information Services", 1.00353],
  ["Professional Services", 1.025742],
  ["Education and Health", 0.8866845],
  ["Leisure and Other", 0.363924],
]);
const byIndustry = [...printed].map(([subgroup, value]) => aFigure({ breakdown: "industry", subgroup, value }));

test("by group: the sentence says everybody's value and the ends, the bars fall, everybody stands out", () => {
  const shown = view(livingWage, [forest], byIndustry, "?by=industry");
  expect(shown.sentences).toEqual([
    "In 2022, in Forest County, EX, an average job paid 0.73 of the cost of living.",
    "Highest: Professional services (1.03). Lowest: Leisure and other (0.36).",
  ]);
  expect(shown.panels).toHaveLength(1);
  expect(shown.panels[0]?.bars.map(({ label, shown: value }) => `${label} ${value}`)).toEqual([
    "Professional services 1.03",
    "Information services 1",
    "Education and health 0.89",
    "Goods producing 0.82",
    "All 0.73",
    "Public administration 0.72",
    "Trade, transit, and utilities 0.55",
    "Leisure and other 0.36",
  ]);
  expect(shown.panels[0]?.bars.filter(({ lead }) => lead).map(({ label }) => label)).toEqual(["All"]);
  expect(shown.parity).toEqual({ at: 1, words: "1 = pay meets the cost of living" });
  expect(chartLegend(shown)).toBe("Long dashed line: 1 = pay meets the cost of living.");
});

test("the table begins with everybody and says quality in words", () => {
  const { rows } = view(livingWage, [forest], byIndustry, "?by=industry");
  expect(rows[0]).toMatchObject({ place: "Forest County, EX", year: 2022, group: "All", value: "0.73", interval: "not given", quality: "Strong" });
  expect(rows).toHaveLength(8);
});

test("one place alone shows its years; several show one year, each place a bar", () => {
  const figures = [2021, 2022].flatMap((year) => [forest, harbor].map(({ id }, nth) => aFigure({ geography: id, year, value: 0.7 + nth / 10 })));
  const own = figures.filter(({ geography }) => geography === forest.id);
  expect(view(livingWage, [forest], own).panels[0]?.bars.map(({ label }) => label)).toEqual(["2021", "2022"]);
  const compared = view(livingWage, [forest, harbor], figures, "?with=99003&year=2021");
  expect(compared.panels[0]?.bars.map(({ label, lead }) => [label, lead])).toEqual([["Forest County, EX", true], ["Harbor County, EX", false]]);
  expect(compared.sentences[1]).toBe("Highest: Harbor County, EX (0.8). Lowest: Forest County, EX (0.7).");
  expect(compared.rows.map(({ year }) => year)).toEqual([2021, 2021]);
});

test("medians stand in the table for its years, and across the bars of their year, kind and state", () => {
  const figures = [2021, 2022].map((year) => aFigure({ year, value: 0.7 }));
  const medians = [2022, 2021, 2020].flatMap((year) => [
    { state: "", year, value: 0.81, missingShare: 0, places: 3000 },
    { state: "99", year, value: year === 2021 ? null : 0.62, missingShare: 0.3, places: 4 },
  ]);
  const withMedians = (places: readonly Community[], search: string) => metricView(livingWage, places, figures, readChoice(livingWage, forest.id, new URLSearchParams(search)), medians);
  const alone = withMedians([forest], "");
  expect(alone.medians.map(({ place, year, value }) => `${place} ${year}: ${value}`)).toEqual(["Median of all counties 2022: 0.81", "Median of counties in Example State 2022: 0.62", "Median of all counties 2021: 0.81"]);
  expect(alone.rows).toHaveLength(2);
  expect(alone.panels[0]?.bars.map((bar) => bar.medians)).toEqual([[{ area: "nation", value: 0.81 }], [{ area: "nation", value: 0.81 }, { area: "state", value: 0.62 }]]);
  const taken = shownOf(livingWage, [forest], figures, readChoice(livingWage, forest.id, new URLSearchParams()), medians);
  expect(metricCsv([taken])).toContain('"","Median of counties in Example State",2022,"2022","Pay on an average job compared with the cost of living","Everyone",0.62,,,"",""');
  expect(chartLegend(alone)).toMatch(/Short full line across a bar: Median of all counties\. Short dashed line across a bar: Median of counties in/);
  expect(withMedians([forest], "?by=industry").medians).toEqual([]);
  expect(withMedians([forest, harbor], "?with=99003&year=2021").medians.map(({ year }) => year)).toEqual([2021]);
});

test("a place without a figure is a sentence with its reason, never a zero", () => {
  const shown = view(livingWage, [forest, forestCity, harbor], [aFigure(), aFigure({ geography: harbor.id, year: 2021 })], "?with=9900100,99003");
  expect(shown.sentences.slice(1)).toEqual([
    "Forest City city, EX: City data are not available for this metric.",
    "There is no figure for Harbor County, EX in 2022. Choose another year. The release gives no value and does not say why: it may not have been collected, or be too uncertain to compute.",
  ]);
  expect(shown.panels[0]?.bars).toHaveLength(1);
});

test("groups of the own place that have no figure are named, with the reason; a split that others have says why it is missing here", () => {
  const women = { column: "share_employed", breakdown: "gender", year: 2023, value: 0.7 } as const;
  const shown = view(employment, [forest, harbor], [aFigure({ ...women, subgroup: "All" }), aFigure({ ...women, subgroup: "Female" })], "?by=gender&with=99003");
  const unknown = "The release gives no value and does not say why: it may not have been collected, or be too uncertain to compute.";
  expect(shown.sentences).toContain(`Forest County, EX has no figure for: Male. ${unknown}`);
  expect(shown.sentences).toContain(`The releases in use do not split this metric this way for Harbor County, EX. ${unknown}`);
  expect(view(employment, [forest], [], "?by=gender").sentences).toEqual(["The releases in use do not split this metric this way for Forest County, EX."]);
});

test("no figure at all: the page says so and draws nothing", () => {
  const shown = view(livingWage, [forest], []);
  expect(shown.sentences).toEqual(["There is no figure for Forest County, EX in the releases in use."]);
  expect(shown).toMatchObject({ panels: [], rows: [], years: [], hasInterval: false });
});

test("the interval is drawn unless it is switched off", () => {
  const figures = [aFigure({ column: "share_employed", value: 0.8, lb: 0.78, ub: 0.82 })];
  expect(view(employment, [forest], figures).panels[0]?.bars[0]?.interval).toEqual({ low: 0.78, high: 0.82, shown: "(78.0% to 82.0%)" });
  expect(view(employment, [forest], figures, "?interval=off").panels[0]?.bars[0]?.interval).toBeNull();
});

test("the words under the picture are about what is drawn; bounds that are no confidence interval are not called one", () => {
  const legendOf = (figure: Partial<Figure>) => chartLegend(view(employment, [forest], [aFigure({ column: "share_employed", value: 0.8, ...figure })]));
  expect(legendOf({})).toBe("");
  expect(legendOf({ quality: 3 })).toBe("Full bars: quality strong or marginal. Hatched: quality weak.");
  expect(legendOf({ lb: 0.78, ub: 0.82 })).toBe("Thin lines: 95% interval.");
  const count = view(aMetric("student-homelessness"), [forest], [aFigure({ column: "count_homeless", value: 120, lb: 110, ub: 130 })]);
  expect(chartLegend(count)).toBe("Thin lines: lower and upper bound.");
  expect(count.notes.join(" ")).not.toMatch(/confidence/);
  expect(metricNotes("homelessness", [count]).text).toContain("“lower” and “upper” are the ends of the interval around the value");
});

test("a pair is two bars: housing wealth and households", () => {
  const wealth = aMetric("housing-wealth");
  const figure = aFigure({ column: "ratio_black_nh_house_value_households", value: 0.136, value2: 0.256 });
  const shown = view(wealth, [forest], [figure]);
  expect(shown.panels[0]?.bars.map(({ label, shown: value, lead }) => [`${label} ${value}`, lead])).toEqual([["2022: housing wealth 13.6%", true], ["2022: households 25.6%", true]]);
  const both = view(wealth, [forest, harbor], [figure, { ...figure, geography: harbor.id, value: 0.2 }], "?with=99003");
  expect(both.sentences).toHaveLength(1);
});

test("the caveats are told: weak quality, no interval, All beside overall, no cities, invented places", () => {
  const weak = view(employment, [forest], [aFigure({ column: "share_employed", breakdown: "gender", subgroup: "All", quality: 3 })], "?by=gender");
  expect(weak.notes.join(" ")).toMatch(/Weak.*should not act/);
  expect(weak.notes.join(" ")).toMatch(/may differ from the overall value/);
  expect(view(livingWage, [forest], [aFigure()]).notes.join(" ")).toMatch(/lack the variation.*City data are not available/);
  expect(weak.fictional).toBe(true);
  expect(weak.sources.join(" ")).toContain("Invented figures.");
});

test("a year without figures gives way to the newest year of our own place", () => {
  const figures = [aFigure({ year: 2021 }), aFigure({ year: 2022, geography: harbor.id })];
  expect(view(livingWage, [forest, harbor], figures, "?with=99003&year=1999").chosen.year).toBe("2021");
});

test("another year than the one asked for is said; the one asked for, and none, is not", () => {
  const figures = [aFigure({ year: 2021 }), aFigure({ year: 2022 })];
  expect(view(livingWage, [forest], figures, "?year=2019").sentences[0]).toBe("There are no figures here for 2019; these are of 2022.");
  for (const search of ["", "?year=2021"]) expect(view(livingWage, [forest], figures, search).sentences[0]).toMatch(/^In 202\d, in Forest County, EX/);
});

test("an average over five years names its years in sentence, years to choose, bars, table and titles", () => {
  const digital = aMetric("digital-access");
  const figures = [2018, 2023].flatMap((year) => [forest, harbor].map(({ id }, at) => aFigure({ geography: id, column: "share_digital_access", year, value: 0.6 + at / 10 })));
  const alone = view(digital, [forest], figures.filter(({ geography }) => geography === forest.id));
  expect(alone.sentences[0]).toBe("In 2019–2023, in Forest County, EX, 60.0% of households had high-speed internet at home.");
  expect([alone.years.map(({ label }) => label), alone.rows.map(({ years }) => years), alone.panels[0]?.bars.map(({ label }) => label)]).toEqual([["2019–2023", "2014–2018"], ["2019–2023", "2014–2018"], ["2014–2018", "2019–2023"]]);
  expect(view(digital, [forest, harbor], figures, "?with=99003").panels[0]?.title).toBe("2019–2023");
  const gender = [aFigure({ column: "share_employed", breakdown: "gender", subgroup: "All", year: 2023, value: 0.8 })];
  expect(view(employment, [forest], gender, "?by=gender").sentences[0]).toMatch(/^In 2019–2023,/);
  expect(view(employment, [forest], [aFigure({ column: "share_employed", year: 2023, value: 0.8 })]).sentences[0]).toMatch(/^In 2023,/);
});

test("an interval is explained only where one is shown", () => {
  const bounded = aFigure({ column: "share_employed", year: 2021, value: 0.8, lb: 0.78, ub: 0.82 });
  const bare = aFigure({ column: "share_employed", year: 2022, geography: harbor.id, value: 0.8 });
  const told = (places: readonly Community[], figures: readonly Figure[], search: string) => view(employment, places, figures, search).notes.some((note) => /95%/.test(note));
  expect(told([forest], [bounded], "")).toBe(true);
  expect(told([forest], [bounded], "?interval=off")).toBe(false);
  expect(told([forest, harbor], [bounded, bare], "?with=99003&year=2022")).toBe(false);
  expect(view(employment, [forest, harbor], [bounded, bare], "?with=99003&year=2022").hasInterval).toBe(false);
});
