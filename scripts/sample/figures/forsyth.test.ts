import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeForsythRelease } from "./forsyth";
import { layouts } from "./layout";
import { rowsOf, type SampleRow } from "../sheets/rows";

let folder: string;
let overall: SampleRow[];
let industry: SampleRow[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "printed-figures-"));
  const paths = await writeForsythRelease(folder);
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  [overall = [], industry = []] = texts.map(rowsOf);
});
afterAll(() => rm(folder, { recursive: true }));

test("the two files have the columns of a release", () => {
  const columns = (number: string) => layouts.find(({ name }) => name.startsWith(`${number}_`))?.columns;
  expect([...(overall[0]?.keys() ?? [])]).toEqual(columns("11"));
  expect([...(industry[0]?.keys() ?? [])]).toEqual(columns("19"));
});

test("only the printed figures are there", () => {
  const metrics = overall.flatMap((row) => [...row].slice(6).filter(([, cell]) => cell !== "NA"));
  expect(metrics.filter(([column]) => !column.endsWith("_quality"))).toEqual([
    ["rate_learning", "1.1522659"],
    ["rate_learning_lb", "1.1349843"],
    ["rate_learning_ub", "1.1695476"],
    ["ratio_black_nh_house_value_households", "0.136:0.256"],
    ["ratio_hispanic_house_value_households", "0.071:0.091"],
    ["ratio_other_nh_house_value_households", "0.057:0.045"],
    ["ratio_white_nh_house_value_households", "0.736:0.608"],
    ["ratio_living_wage", "0.7321081"],
  ]);
  expect(overall.map((row) => [row.get("county_name"), row.get("year")])).toEqual([
    ["Cook County", "2017"],
    ["Forsyth County", "2022"],
  ]);
});

test("the living wage by industry is the printed table, all people first", () => {
  expect(industry.map((row) => [row.get("subgroup"), row.get("subgroup_type"), row.get("ratio_living_wage")])).toEqual([
    ["All", "all", "0.7321081"],
    ["Goods Producing", "industry", "0.8166991"],
    ["Public Administration", "industry", "0.7219653"],
    ["Trade, Transit, Utilities", "industry", "0.5531889"],
    ["Information Services", "industry", "1.00353"],
    ["Professional Services", "industry", "1.025742"],
    ["Education and Health", "industry", "0.8866845"],
    ["Leisure and Other", "industry", "0.363924"],
  ]);
});
