import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asSystem, asSystemSql } from "../../app/db/work.server";
import { arrests, countyOverall, industry, layoutOf2023, perMetric, placeWithStrays, raceShare, type MadeFile } from "../../app/domain/release-import/any-file";
import { showFigures } from "../../app/domain/figure/figure.server";
import { listCommunities, loadCommunities } from "../../app/domain/place/place.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, bringIntoUse, listReleases } from "../../app/domain/release/release.server";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metric-files-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

let serial = 0;
const freshLabel = () => `test ${(serial += 1)}`;

async function load({ name, text }: { name: string; text: string | Uint8Array }, release: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  return importFile(path, { release, thisYear: 2026 });
}

const overall = (release: string, columns: string[]) => showFigures({ geographies: ["99001", "99003"], columns, breakdowns: ["overall"], release });

async function everything() {
  return asSystemSql(async (client) => {
    const { rows } = await client.query(
      `select (select count(*) from observation)::int as observations, (select count(*) from release)::int as releases,
              (select count(*) from release_file)::int as files, (select count(*) from geography)::int as places,
              (select count(*) from pg_class where relname like 'observation%')::int as tables`,
    );
    return rows[0];
  });
}

describe("every layout", () => {
  test("values, bounds, marks and pairs arrive as printed", async () => {
    const release = freshLabel();
    const result = await load(countyOverall, release);
    expect(result).toMatchObject({ outcome: "imported", report: { rows: 4, values: 8, errors: 0 } });
    const figures = await overall(release, ["share_employed", "ratio_black_nh_house_value_households"]);
    expect(figures.find(({ geography, year }) => geography === "99003" && year === 2022)).toMatchObject({ value: 0.69, lb: 0.66, ub: 0.72, quality: 2 });
    expect(figures.find(({ value2 }) => value2 !== null)).toMatchObject({ value: 0.1, value2: 0.2, quality: 2 });
  });

  test("a city file with stray group columns is an overall file of cities", async () => {
    const release = freshLabel();
    await load(placeWithStrays, release);
    const figures = await showFigures({ geographies: ["9900100"], columns: ["share_affordable_30_ami"], breakdowns: ["overall"], release });
    expect(figures).toMatchObject([{ subgroup: "", value: 0.61 }]);
  });

  test.each<[MadeFile, string, "race-share" | "industry" | "race-ethnicity" | "overall", number]>([
    [raceShare, "index_air_hazard", "race-share", 3],
    [industry, "ratio_living_wage", "industry", 3],
    [perMetric, "share_digital_access", "race-ethnicity", 2],
    [layoutOf2023, "pctl_income_50", "overall", 1],
  ])("$name", async (made, column, breakdown, count) => {
    const release = freshLabel();
    await load(made, release);
    expect(await showFigures({ geographies: ["99001"], columns: [column], breakdowns: [breakdown], release })).toHaveLength(count);
  });
});

describe("a file of several breakdowns", () => {
  const column = "rate_juv_arrest";
  const shown = async (release: string, breakdown: "age" | "gender" | "race-ethnicity" | "overall") =>
    (await showFigures({ geographies: ["99001"], columns: [column], breakdowns: [breakdown], release })).map(({ subgroup, value }) => [subgroup, value]).toSorted();

  test("answers for each of them, with everybody in each", async () => {
    const release = freshLabel();
    expect(await load(arrests, release)).toMatchObject({ outcome: "imported", report: { rows: 9, values: 12, errors: 0, warnings: 0 } });
    expect(await shown(release, "age")).toEqual([["Age 10 to 14", 120], ["Age 15 to 17", 950], ["All", 480]]);
    expect(await shown(release, "gender")).toEqual([["All", 480], ["Female", 210], ["Male", 740]]);
    expect(await shown(release, "race-ethnicity")).toEqual([["All", 480], ["Black", 910], ["White", 300]]);
    expect(await shown(release, "overall")).toEqual([]);
    expect((await listReleases()).find(({ label }) => label === release)?.files).toMatchObject([{ name: arrests.name, values: 12 }]);
  });

  test("does not stand beside another file of one of them in the same release", async () => {
    const release = freshLabel();
    await load(arrests, release);
    const gender = { name: "16_county_gender.csv", text: "year,state,county,subgroup_type,subgroup,rate_juv_arrest\n2022,99,1,gender,Female,3\n2022,99,1,gender,Male,4\n" };
    expect(await load(gender, release)).toMatchObject({ outcome: "refused", report: { findings: [{ code: "overlap", column, found: arrests.name }] } });
    const income = { name: "14_county_income.csv", text: gender.text.replaceAll("gender", "income").replace("Female", "High-Poverty").replace("Male", "Not High-Poverty") };
    expect(await load(income, release)).toMatchObject({ outcome: "imported" });
  });

  test("gives way to a corrected one as a whole", async () => {
    const release = freshLabel();
    await load(arrests, release);
    expect(await load({ name: arrests.name, text: arrests.text.replaceAll(/^.*race-ethnicity.*\n/gm, "").replace("740", "730") }, release)).toMatchObject({ outcome: "imported", replaced: true });
    expect(await shown(release, "gender")).toEqual([["All", 480], ["Female", 210], ["Male", 730]]);
    expect(await shown(release, "race-ethnicity")).toEqual([]);
  });
});

describe("a file is in, or it is not", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["another table", "name,amount\nrent,900\n", "not_metrics"],
    ["a web page", "<!DOCTYPE html>\n<html></html>\n", "web_page"],
    ["semicolons", countyOverall.text.replaceAll(",", ";"), "separator"],
    ["half a row", countyOverall.text.slice(0, -30), "cut"],
    ["letters for numbers", countyOverall.text.replace("0.72,0.7,0.74", "high,0.7,0.74"), "number"],
    ["bounds the wrong way round", countyOverall.text.replace("0.72,0.7,0.74", "0.72,0.74,0.7"), "order"],
    ["text in 16 bits", Buffer.from(countyOverall.text, "utf16le"), "not_text"],
    ["one endless line", `year,state,county,share_employed\n${"9".repeat(3 << 20)}`, "long_line"],
  ])("%s changes nothing and says where and why", async (_what, text, code) => {
    const before = await everything();
    const result = await load({ name: countyOverall.name, text }, freshLabel());
    expect(result).toMatchObject({ outcome: "refused" });
    expect(result.outcome === "refused" && result.report.findings.map((found) => found.code)).toContain(code);
    expect(await everything()).toEqual(before);
  });

  test("a bad last row takes back all the good ones before it", async () => {
    const header = "year,state,county,share_employed\n";
    const rows = Array.from({ length: 5000 }, (_, nth) => `${2001 + (nth % 20)},99,${(nth % 999) + 1},0.5\n`).filter((row, at, all) => all.indexOf(row) === at);
    const before = await everything();
    const result = await load({ name: "long.csv", text: `${header}${rows.join("")}2022,99,1000,0.5\n` }, freshLabel());
    expect(result).toMatchObject({ outcome: "refused", report: { findings: [{ code: "code", line: rows.length + 2, column: "county" }] } });
    expect(await everything()).toEqual(before);
  });

  test("a line that is not UTF-8 is read, and the names stay right", async () => {
    const text = Buffer.from(countyOverall.text.replace("2021,99,001,Example State,Forest County", '2021,99,001,"Example State, Do\u00f1a County",NA'), "latin1");
    const result = await load({ name: countyOverall.name, text }, freshLabel());
    expect(result).toMatchObject({ outcome: "imported", report: { counts: { encoding: 1 } } });
    expect(await listCommunities("forest county, ex")).toMatchObject([{ id: "99001", name: "Forest County" }]);
  });
});

describe("releases", () => {
  test("the same file again is left alone, under whatever name", async () => {
    const release = freshLabel();
    await load(countyOverall, release);
    const before = await everything();
    expect(await load({ ...countyOverall, name: "again.csv" }, release)).toMatchObject({ outcome: "unchanged" });
    expect(await everything()).toEqual(before);
  });

  test("a corrected file takes the place of the earlier one, and only its", async () => {
    const release = freshLabel();
    await load(countyOverall, release);
    await load(industry, release);
    const corrected = { ...countyOverall, text: countyOverall.text.replace("0.72,0.7,0.74", "0.73,0.7,0.74") };
    expect(await load(corrected, release)).toMatchObject({ outcome: "imported", replaced: true });
    const figures = await overall(release, ["share_employed"]);
    expect(figures.filter(({ geography }) => geography === "99001").map(({ value }) => value)).toEqual([0.71, 0.73]);
    expect(await showFigures({ geographies: ["99001"], columns: ["ratio_living_wage"], breakdowns: ["industry"], release })).toHaveLength(3);
  });

  test("two files that say the same thing do not go into one release", async () => {
    const release = freshLabel();
    await load(countyOverall, release);
    const result = await load({ name: "other.csv", text: "year,state,county,share_employed\n2023,99,001,0.5\n" }, release);
    expect(result).toMatchObject({ outcome: "refused", report: { findings: [{ code: "overlap", found: countyOverall.name }] } });
  });

  test("invented and real places do not go into one release", async () => {
    const release = freshLabel();
    await load(countyOverall, release);
    const result = await load({ name: "real.csv", text: "year,state,county,share_hs_degree\n2023,37,067,0.9\n" }, release);
    expect(result).toMatchObject({ outcome: "refused", report: { findings: [{ code: "release_fiction" }] } });
  });

  test("a new release stands beside the old one until it is used", async () => {
    const seriesOf = () => showFigures({ geographies: ["99555"], columns: ["share_hs_degree"], breakdowns: ["overall"] });
    const file = (value: number) => ({ name: "12.csv", text: `year,state,county,share_hs_degree\n2023,99,555,${value}\n` });
    await load(file(0.8), "v2031.01");
    expect(await bringIntoUse("v2031.01")).toBe(true);
    await load(file(0.9), "v2032.01");
    expect(await bringIntoUse("v2032.01")).toBe(false);
    expect(await seriesOf()).toMatchObject([{ value: 0.8 }]);
    await activateRelease("v2032.01");
    expect(await seriesOf()).toMatchObject([{ value: 0.9, file: { release: { label: "v2032.01" } } }]);
    expect(await showFigures({ geographies: ["99555"], columns: ["share_hs_degree"], breakdowns: ["overall"], release: "v2031.01" })).toMatchObject([{ value: 0.8 }]);
  });

  test("the list names releases, files and rows", async () => {
    const release = freshLabel();
    await load(countyOverall, release);
    const listed = (await listReleases()).find(({ label }) => label === release);
    expect(listed).toMatchObject({ fictional: true, activatedAt: null, files: [{ name: countyOverall.name, rows: 4, values: 8 }] });
  });
});

test("figures take the same number of queries, however much is asked", async () => {
  const release = freshLabel();
  await load(countyOverall, release);
  await load(industry, release);
  const queries = vi.spyOn(pg.Client.prototype, "query");
  const columns = ["share_employed", "ratio_living_wage", "ratio_black_nh_house_value_households"];
  await showFigures({ geographies: ["99001"], columns: ["share_employed"], breakdowns: ["overall"], release });
  const few = queries.mock.calls.length;
  await showFigures({ geographies: ["99001", "99003", "9900100"], columns, breakdowns: ["overall", "industry", "gender"], release });
  expect(queries.mock.calls.length - few).toBe(few);
});

describe("communities", () => {
  test("every county is there before any file, and is found by name, state and code", async () => {
    await loadCommunities();
    await loadCommunities();
    const names = async (query: string) => (await listCommunities(query)).map(({ id, name }) => `${id} ${name}`);
    expect(await names("forsyth, nc")).toEqual(["37067 Forsyth County"]);
    expect(await names("forsyth nc")).toEqual(["37067 Forsyth County"]);
    expect(await names("Forsyth North Carolina")).toEqual(["37067 Forsyth County"]);
    expect(await names("fond du la")).toEqual(["55039 Fond du Lac County"]);
    expect(await names("37067")).toEqual(["37067 Forsyth County"]);
    expect(await names("orleans, louisiana")).toEqual(["22071 Orleans Parish"]);
    expect(await names("anchorage")).toEqual(["02020 Anchorage Municipality"]);
    const rhodeIsland = ["44001 Bristol County", "44003 Kent County", "44005 Newport County", "44007 Providence County", "44009 Washington County"];
    expect(await names("rhode island")).toEqual(rhodeIsland);
    expect(await names(", RI")).toEqual(rhodeIsland);
    expect(await names("%")).toEqual([]);
    const counties = await asSystem((db) => db.geography.count({ where: { fictional: false, kind: "county" } }));
    expect(counties).toBeGreaterThan(3100);
  });

  test("cities come with their files", async () => {
    await load(placeWithStrays, freshLabel());
    expect(await listCommunities("forest city")).toMatchObject([{ id: "9900100", kind: "place", fictional: true }]);
  });
});
