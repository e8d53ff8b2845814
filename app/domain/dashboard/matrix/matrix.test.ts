import fc from "fast-check";
import { expect, test } from "vitest";
import { pillarChoices, matrixIn, shownIn, shownMetrics } from "../dashboard-view";
import { allPredictors, type DashboardChoice } from "../address/dashboard-choice";
import { aFigure, forest, forestCity, harbor } from "../../figure/any-figure";
import type { Figure } from "../../figure/figure";
import { metricCsv } from "../../metric/metric-csv";
import type { Community } from "../../place/geography";
import { matrixWords } from "./matrix-words";
import { standIns } from "./stand-ins";

const mill: Community = { ...harbor, id: "99011", name: "Mill County" };
const everything: DashboardChoice = { places: [], predictors: allPredictors({ pillars: pillarChoices() }), settings: {}, open: [] };
const matrix = (places: readonly Community[], figures: readonly Figure[], choice: Partial<DashboardChoice> = {}, own = forest.id) =>
  matrixIn({ ...everything, ...choice }, places, shownIn({ ...everything, ...choice }, places, figures), own);
const rowOf = (found: ReturnType<typeof matrix>, key: string) => found.pillars.flatMap(({ rows }) => rows).find((row) => row.key === key) ?? expect.unreachable(key);

/** Adults with a job: in the direction of more, with bounds half a point around. */
const employed = (place: Community, value: number, more: Partial<Figure> = {}) =>
  aFigure({ column: "share_employed", geography: place.id, value, lb: value - 0.005, ub: value + 0.005, year: 2023, ...more });

test("a row for each predictor under its pillar, a column for each place, the others read against the first", () => {
  const found = matrix([forest, harbor, mill], [employed(forest, 0.8), employed(harbor, 0.83), employed(mill, 0.8)]);
  expect(found.pillars.map(({ key, rows }) => [key, rows.length])).toEqual([["rewarding_work", 5], ["high_quality_education", 5], ["neighborhoods", 6], ["health", 4], ["governance", 4]]);
  expect(found.columns).toEqual([
    { id: "99001", name: "Forest", own: true, tally: null },
    { id: "99003", name: "Harbor", own: false, tally: { better: 1, same: 0, worse: 0 } },
    { id: "99011", name: "Mill", own: false, tally: { better: 0, same: 1, worse: 0 } },
  ]);
  const { name, note, cells } = rowOf(found, "employment_opportunities");
  expect([name, note]).toEqual(["Employment opportunities", "adults 25 to 54 with a job · 2023"]);
  expect(cells.map(({ value, mark }) => [value, mark])).toEqual([["80.0%", null], ["83.0%", "better"], ["80.0%", "same"]]);
  expect(found.finding).toBe("Harbor does better than us on 1 of 24. On the other 23, the numbers cannot say.");
  expect(found.tested).toEqual({ count: 2, weak: 0 });
});

test("a place without a figure in the row's year shows its newest, says the year, and gets no mark", () => {
  const figures = [employed(forest, 0.8), employed(harbor, 0.9, { year: 2021 }), employed(harbor, 0.91, { year: 2019 })];
  const { cells } = rowOf(matrix([forest, harbor], figures), "employment_opportunities");
  expect(cells[1]).toEqual({ value: "90.0%", missing: null, mark: "untold", weak: false, years: "2021" });
  const setBack = rowOf(matrix([forest, harbor], [...figures, employed(forest, 0.7, { year: 2021 })], { settings: { employment: { year: 2021, breakdown: "overall", column: null, interval: true } } }), "employment_opportunities");
  expect(setBack.note).toContain("2021");
  expect(setBack.cells.map(({ value, mark, years }) => [value, mark, years])).toEqual([["70.0%", null, null], ["90.0%", "better", null]]);
});

test("what is seen of another year stands in the file too", () => {
  const figures = [employed(forest, 0.8), employed(harbor, 0.9, { year: 2021 })];
  const choice = { ...everything, places: [forest.id, harbor.id], predictors: ["employment_opportunities"] };
  const csv = metricCsv(shownMetrics(choice, shownIn(choice, [forest, harbor], figures)).flatMap((shown) => [shown, ...standIns(shown)]));
  expect(csv.split("\r\n").slice(1, 3)).toEqual([expect.stringMatching(/^"99001","Forest County, EX",2023,.*0\.8,/), expect.stringMatching(/^"99003","Harbor County, EX",2021,.*0\.9,/)]);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(3);
});

test("years of a span are named whole", () => {
  const diplomas = [forest, harbor].map((place, at) => aFigure({ column: "share_hs_degree", geography: place.id, value: 0.9, year: 2023 - at }));
  const { note, cells } = rowOf(matrix([forest, harbor], diplomas), "preparation_for_college");
  expect(note).toBe("people of 19 and 20 with a high school degree · 2019–2023");
  expect(cells[1]).toMatchObject({ years: "2018–2022", mark: "untold" });
});

test("weak data say so and are counted apart; missing figures say why; a split shows everybody of it", () => {
  const found = matrix([forest, forestCity, harbor], [employed(forest, 0.8), employed(harbor, 0.7, { quality: 3 }), aFigure()]);
  expect(rowOf(found, "employment_opportunities").cells[2]).toMatchObject({ weak: true, mark: "worse" });
  expect(found.tested).toEqual({ count: 1, weak: 1 });
  expect(rowOf(found, "jobs_paying_living_wages").cells.map(({ missing }) => missing)).toEqual([null, "not for cities", "not released"]);
  expect(rowOf(found, "social_capital")).toMatchObject({ note: "associations per 10,000 people · 1 more metric inside" });
  const gender = { employment: { year: null, breakdown: "gender", column: null, interval: true } };
  const split = [employed(forest, 0.79, { breakdown: "gender", subgroup: "All" }), employed(forest, 0.75, { breakdown: "gender", subgroup: "Female" })];
  const row = rowOf(matrix([forest, harbor], split, { settings: gender }), "employment_opportunities");
  expect(row.note).toBe("adults 25 to 54 with a job · 2019–2023 · Gender: all");
  expect(row.cells.map(({ value, missing }) => value ?? missing)).toEqual(["79.0%", "not split this way"]);
});

test("a pair is two numbers beside each other, and nobody is ranked by it", () => {
  const pair = [forest, harbor].map((place) => aFigure({ column: "ratio_black_nh_house_value_households", geography: place.id, value: 0.1358, value2: 0.2562 }));
  expect(rowOf(matrix([forest, harbor], pair), "wealth_building").cells[1]).toMatchObject({ value: "13.6% / 25.6%", mark: "unranked" });
});

test("one place alone, places of other kinds and states, and another place than ours in front", () => {
  expect(matrix([forest], [employed(forest, 0.8)])).toMatchObject({ finding: "Forest County stands alone here. Add a place to compare it with.", columns: [{ name: "Forest County" }] });
  const texan: Community = { ...harbor, id: "48001", name: "Anderson County", stateCode: "48", stateName: "Texas", fictional: false };
  expect(matrix([forest, texan], []).columns.map(({ name }) => name)).toEqual(["Forest County, EX", "Anderson County, TX"]);
  expect(matrix([forest, forestCity], []).columns.map(({ name }) => name)).toEqual(["Forest County", "Forest City city"]);
  const elsewhere = matrix([harbor, mill], [employed(harbor, 0.8), employed(mill, 0.9)]);
  expect(elsewhere.columns.map(({ own }) => own)).toEqual([false, false]);
  expect(elsewhere.finding).toMatch(/^Mill does better than Harbor on 1 of 24\./);
});

/** Of some measures with a better side, one of them crime: whose numbers are never ranked. */
const measured = [["share_employed", 1], ["share_debt_coll", -1], ["share_in_preschool", 1], ["rate_injury_death", -1], ["rate_crime_violent", 0]] as const;
type Drawn = readonly [value: number, half: number | null];

test("the title is what one counts by hand: two standard errors, by the direction of each measure", () => {
  const drawn = fc.tuple(fc.integer({ min: 100, max: 140 }), fc.option(fc.constantFrom(3, 5, 8)));
  const table = fc.array(fc.tuple(drawn, drawn, drawn), { minLength: measured.length, maxLength: measured.length });
  fc.assert(fc.property(table, (rows) => {
    const three = [forest, harbor, mill];
    const figures = rows.flatMap((row, at) => row.map(([value, half], of) =>
      aFigure({ column: measured[at]?.[0] ?? "", geography: three[of]?.id ?? "", value, lb: half && value - half, ub: half && value + half })));
    const count = (of: 1 | 2, wanted: 1 | -1) => rows.filter((row, at) => signOf(row[0], row[of], measured[at]?.[1] ?? 0) === wanted).length;
    const [harborAhead, millAhead] = [count(1, 1), count(2, 1)];
    const ahead = [...(harborAhead >= millAhead ? ["Harbor"] : []), ...(millAhead >= harborAhead ? ["Mill"] : [])];
    const { finding, columns } = matrix(three, figures);
    expect(columns.map(({ tally }) => tally && [tally.better, tally.worse])).toEqual([null, [harborAhead, count(1, -1)], [millAhead, count(2, -1)]]);
    if (Math.max(harborAhead, millAhead) === 0) expect(finding).not.toMatch(/better than us on/);
    else expect(finding.startsWith(`${ahead.join(" and ")} ${ahead.length > 1 ? "each do" : "does"} better than us on ${Math.max(harborAhead, millAhead)} of 24.`)).toBe(true);
  }), { numRuns: 300 });
});

function signOf([a, halfA]: Drawn, [b, halfB]: Drawn, direction: 1 | -1 | 0): number {
  if (halfA === null || halfB === null || (b - a) ** 2 <= halfA ** 2 + halfB ** 2) return 0;
  return Math.sign(b - a) * direction;
}

test("what must be known to read it: what a mark is, the years, how many differences were looked at, and weak data", () => {
  const words = matrixWords(matrix([forest, harbor, mill], [employed(forest, 0.8), employed(harbor, 0.7, { quality: 3 }), employed(mill, 0.8)]));
  expect(words.lead).toMatch(/^3 communities and 24 predictors, .* next to us, /);
  expect(words.legend).toMatchObject({ better: "better than us", weak: "weak data" });
  expect(words.notes).toEqual([
    expect.stringContaining("newest year of Forest"),
    expect.stringContaining("2 differences could be tested; where nothing differs, about 1 in 20"),
    "One of the marks for better or worse stands on weak data: a community should not act on it alone.",
  ]);
  expect(matrixWords(matrix([harbor, mill], [])).notes[1]).toContain("None of these differences could be tested");
  expect(matrixWords(matrix([harbor, mill], [])).legend?.worse).toBe("worse than Harbor");
  expect(matrixWords(matrix([forest], []))).toMatchObject({ legend: null, notes: [] });
});
