import { expect, test } from "vitest";
import { arrests, countyOverall, debtWithGroupsLast, industry, layoutOf2023, perMetric, placeWithStrays, raceShare, type MadeFile } from "../any-file";
import { currentLabel, readBreakdown } from "../../release/breakdown";
import { findColumnRule } from "../../release/column";
import { cellsOf } from "../csv-row";
import { mostGroups } from "./group-survey";
import { metricColumns } from "./metric-columns";
import { detectFile } from "./release-file";

function detected(made: MadeFile, header = "") {
  const [first, ...rest] = made.text.trimEnd().split("\n").map((line) => cellsOf(line) ?? []);
  const at = (name: string) => (first ?? []).indexOf(name);
  const groups = rest.map((row) => ({ type: row[at("subgroup_type")] ?? "", label: row[at("subgroup")] ?? "" }));
  const { file, findings } = detectFile(made.name, header ? header.split(",") : (first ?? []), groups);
  const breakdowns = file?.grouping.breakdowns ?? [];
  return { ...file, breakdown: breakdowns.length === 1 ? breakdowns[0] : breakdowns, findings };
}

test.each([
  [countyOverall, "county", "overall"],
  [placeWithStrays, "place", "overall"],
  [raceShare, "county", "race-share"],
  [industry, "county", "industry"],
  [layoutOf2023, "county", "overall"],
  [perMetric, "county", "race-ethnicity"],
])("$name is recognized", (made, geography, breakdown) => {
  expect(detected(made)).toMatchObject({ geography, breakdown, findings: [] });
});

test("the name of the file does not matter when its labels speak", () => {
  expect(detected({ ...industry, name: "download (3).csv" }).breakdown).toBe("industry");
  expect(detected({ ...raceShare, name: "13_mobility-metrics_county_race-ethnicity.csv" }).breakdown).toBe("race-share");
});

test("with no label but All, the file name decides, then the type column", () => {
  const onlyAll = (name: string, type: string): MadeFile => ({
    name,
    text: `year,state,county,subgroup,subgroup_type,share_employed\n2022,99,001,All,${type},0.5\n`,
  });
  expect(detected(onlyAll("20_mobility-metrics_county_mothers_education_longitudinal.csv", "all")).breakdown).toBe("mothers-education");
  expect(detected(onlyAll("x.csv", "race-ethncity")).breakdown).toBe("race-ethnicity");
  expect(detected(onlyAll("x.csv", "all")).findings).toMatchObject([{ code: "no_breakdown" }]);
});

test("the two columns may stand anywhere, also behind the metrics", () => {
  const { breakdown, subgroupAt, typeAt } = detected(debtWithGroupsLast);
  expect({ breakdown, subgroupAt, typeAt }).toEqual({ breakdown: "race-share", subgroupAt: 6, typeAt: -1 });
});

test("a file may hold several breakdowns", () => {
  expect(detected(arrests)).toMatchObject({ breakdown: ["age", "gender", "race-ethnicity"], subgroupAt: 4, typeAt: 3 });
});

test("a column with more different entries than there can be groups is none of groups", () => {
  const groups = Array.from({ length: mostGroups + 1 }, (_, nth) => ({ type: "age", label: `Person ${nth}` }));
  expect(detectFile("x.csv", ["year", "state", "county", "subgroup", "share_employed"], groups).findings).toMatchObject([{ code: "too_many_groups" }]);
});

test("former names of columns stand for today's, and one flag can speak for several", () => {
  const { columns, header } = detected(layoutOf2023);
  const flags = columns?.map(({ rule, qualityAt }) => [rule.key, header?.[qualityAt]]);
  expect(flags).toEqual([
    ["share_debt_coll", "share_debt_col_quality"],
    ["pctl_income_20", "pctl_income_quality"],
    ["pctl_income_50", "pctl_income_quality"],
    ["pctl_income_80", "pctl_income_quality"],
    ["ratio_black_nh_house_value_households", "ratio_black_nh_house_value_households_quality"],
    ["ratio_population_pc_physician", "ratio_population_pc_physician_quality"],
    ["index_air_hazard", "index_air_quality_quality"],
  ]);
});

test("a column nobody knows is named and left out, the rest is read", () => {
  const { findings, columns } = detected(countyOverall, "year,state,county,share_employed,share_happy,share_happy_quality");
  expect(columns).toHaveLength(1);
  expect(findings.map(({ code, column }) => [code, column])).toEqual([
    ["unknown_column", "share_happy"],
    ["unknown_column", "share_happy_quality"],
  ]);
});

test.each([
  ["name,amount,date", "not_metrics"],
  ["year,state,county,place,share_employed", "not_metrics"],
  ["state,county,share_employed", "no_year"],
  ["year,state,county,state_name", "no_metric_column"],
  ["year,state,county,share_employed,share_employed", "repeated_column"],
  ["year,state,county,share_debt_col,share_debt_coll", "repeated_column"],
])("the header %s is refused: %s", (header, code) => {
  const detection = detectFile("x.csv", header.split(","), []);
  expect(detection.file).toBeNull();
  expect(detection.findings).toMatchObject([{ code, line: 1 }]);
});

test("a column or a breakdown that is called like something every object inherits is one that nobody knows", () => {
  for (const name of ["constructor", "__proto__", "toString", "valueOf"]) {
    expect(findColumnRule(name)).toBeNull();
    expect(metricColumns(["year", "share_debt_coll", name]).unknown).toEqual([name]);
    expect(readBreakdown(name)).toBeNull();
    expect(currentLabel(name)).toBe(name);
  }
});
