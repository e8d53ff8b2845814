import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { medians, readMedians } from "../../app/domain/ranking/medians.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { bringIntoUse } from "../../app/domain/release/release.server";
import { placeId } from "../../app/domain/place/place-number";
import { placeIn, rankings, rankOf, readRanking, readRankings } from "../../app/domain/ranking/ranking.server";
import { buildCoalition } from "../build";

const invented = { breakdown: "overall", geographyKind: "county", fictional: true } as const;

const counties = `year,state,county,state_name,county_name,population,share_employed,share_employed_quality,ratio_living_wage,ratio_living_wage_quality,share_debt_coll,share_debt_coll_quality,ratio_population_pc_physician,ratio_population_pc_physician_quality,ratio_black_nh_house_value_households,ratio_black_nh_house_value_households_quality
2021,99,001,Example State,Forest County,1000,0.7,Strong,NA,NA,NA,NA,NA,NA,NA,NA
2021,99,003,Example State,Harbor County,1000,0.8,Strong,NA,NA,NA,NA,NA,NA,NA,NA
2022,99,001,Example State,Forest County,1000,0.6,Strong,0,Strong,0.3,Strong,0,Strong,0.1:0.2,Strong
2022,99,003,Example State,Harbor County,3000,0.8,Marginal,0.9,Strong,0.2,Strong,1500,Strong,0.3:0.3,Strong
2022,99,005,Example State,Lake County,1000,0.6,Weak,0.7,Strong,0.4,Weak,900,Strong,0.2:0,Strong
2022,99,007,Example State,Meadow County,1000,NA,NA,0.8,Strong,0.1,Strong,NA,NA,NA,NA
`;

const cities = `year,state,place,state_name,place_name,population,share_employed,share_employed_quality
2022,99,00100,Example State,Forest City city,500,0.5,Strong
2022,99,00200,Example State,Harbor City city,700,0.4,Strong
`;

const groups = `year,state,county,state_name,county_name,subgroup,subgroup_type,share_employed,share_employed_quality
2022,99,001,Example State,Forest County,Renter,tenure,0.5,Strong
2022,99,003,Example State,Harbor County,Renter,tenure,0.4,Strong
2022,99,003,Example State,Harbor County,Owner,tenure,0.9,Strong
`;

let folder = "";

async function load(name: string, text: string, { release = "v2030.01", only }: { release?: string; only?: ReadonlySet<string> } = {}) {
  const path = join(folder, name);
  await writeFile(path, text);
  const result = await importFile(path, { release, thisYear: 2026, ...(only && { only }) });
  expect(result).toMatchObject({ outcome: "imported" });
  await bringIntoUse(release);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metric-rankings-"));
  await load("11_counties.csv", counties);
  await load("61_cities.csv", cities);
  await load("17_county_tenure.csv", groups);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("rankings", () => {
  test("hold every value of a year in ascending order, with its place and mark", async () => {
    const ranking = await asSystemSql((client) => readRanking(client, { ...invented, column: "share_employed", year: 2022 }));
    expect(ranking).toMatchObject({ column: "share_employed", year: 2022, subgroup: "", geographyKind: "county", file: { name: "11_counties.csv", release: { label: "v2030.01" } } });
    expect([...(ranking?.places ?? [])].map((place) => placeId("county", place))).toEqual(["99001", "99005", "99003"]);
    expect(ranking).toMatchObject({ values: new Float64Array([0.6, 0.6, 0.8]), values2: null, qualities: new Uint8Array([1, 3, 2]) });
  });

  test("cities are ranked among cities", async () => {
    const ranking = await asSystemSql((client) => readRanking(client, { ...invented, geographyKind: "place", column: "share_employed", year: 2022 }));
    expect([...(ranking?.places ?? [])].map((place) => placeId("place", place))).toEqual(["9900200", "9900100"]);
  });

  test("leave zeros out that mean missing, and pairs that have no second number", async () => {
    const [wealth, wage] = await asSystemSql((client) => readRankings(client, { ...invented, columns: ["ratio_living_wage", "ratio_black_nh_house_value_households"], years: "newest" }));
    expect(wealth).toMatchObject({ column: "ratio_black_nh_house_value_households", places: new Int32Array([99001, 99003]), values2: new Float64Array([0.2, 0.3]) });
    expect(wage).toMatchObject({ places: new Int32Array([99005, 99007, 99003]), values: new Float64Array([0.7, 0.8, 0.9]) });
  });

  test("are there for each group and each year", async () => {
    const { lead } = await buildCoalition();
    const years = await rankings(lead, { ...invented, columns: ["share_employed"], years: "all" });
    expect(years.map(({ year, places }) => [year, places.length])).toEqual([[2022, 3], [2021, 2]]);
    const renters = await rankings(lead, { ...invented, breakdown: "tenure", subgroup: "Renter", columns: ["share_employed"], years: "newest" });
    expect(renters).toMatchObject([{ subgroup: "Renter", places: new Int32Array([99003, 99001]) }]);
    expect(await rankings(lead, { ...invented, fictional: false, columns: ["share_employed"], years: "all" })).toEqual([]);
  });
});

describe("the rank of a place", () => {
  test("counts from the better end among sound figures, shares places between equals, and says how many are left out", async () => {
    const { lead } = await buildCoalition();
    expect(await rankOf(lead, { geography: "99003", column: "share_employed" })).toMatchObject({ rank: 1, of: 2, tied: 0, percentile: 100, leftOut: 1, quality: 2, value: 0.8, year: 2022, direction: "higher" });
    expect(await rankOf(lead, { geography: "99001", column: "share_employed", year: 2022 })).toMatchObject({ rank: 2, of: 2, tied: 0, percentile: 0, leftOut: 1 });
    expect(await rankOf(lead, { geography: "99005", column: "share_employed", year: 2022 })).toMatchObject({ rank: null, of: 2, tied: 1, percentile: null, leftOut: 1, quality: 3 });
    expect(await rankOf(lead, { geography: "99007", column: "share_debt_coll" })).toMatchObject({ rank: 1, of: 3, leftOut: 1, direction: "lower" });
    expect(await rankOf(lead, { geography: "99001", column: "share_employed", year: 2021 })).toMatchObject({ rank: 2, of: 2, percentile: 0 });
  });

  test("no physician at all is the worst, although fewer people for each one is better", async () => {
    const { lead } = await buildCoalition();
    expect(await rankOf(lead, { geography: "99001", column: "ratio_population_pc_physician" })).toMatchObject({ rank: 3, of: 3, value: 0 });
    expect(await rankOf(lead, { geography: "99005", column: "ratio_population_pc_physician" })).toMatchObject({ rank: 1 });
  });

  test("among peers only they count, and the place itself", async () => {
    const { lead } = await buildCoalition();
    expect(await rankOf(lead, { geography: "99001", column: "share_debt_coll", peers: ["99005", "99007"] })).toMatchObject({ rank: 2, of: 2, percentile: 0, quality: 1, leftOut: 1 });
    expect(await rankOf(lead, { geography: "99001", column: "share_debt_coll", peers: [] })).toMatchObject({ rank: 1, of: 1, percentile: null, leftOut: 0 });
  });

  test("there is none without a value, a year or a place", async () => {
    const { lead } = await buildCoalition();
    expect(await rankOf(lead, { geography: "99007", column: "share_employed" })).toBeNull();
    expect(await rankOf(lead, { geography: "99001", column: "share_employed", year: 2019 })).toBeNull();
    expect(await rankOf(lead, { geography: "nowhere", column: "share_employed" })).toBeNull();
  });

  test("a ranking that was read once answers for every place", async () => {
    const [ranking] = await asSystemSql((client) => readRankings(client, { ...invented, columns: ["share_employed"], years: [2022] }));
    expect(ranking && ["99001", "99003", "99005", "99007"].map((place) => placeIn(ranking, place)?.rank)).toEqual([2, 1, null, undefined]);
  });
});

describe("medians", () => {
  test("weigh places by people, and are blank where too many have no usable value", async () => {
    const { lead } = await buildCoalition();
    const found = await medians(lead, { geographyKind: "county", fictional: true, columns: ["ratio_living_wage", "share_employed", "share_debt_coll", "ratio_black_nh_house_value_households"], states: ["", "99"] });
    const short = found.map(({ column, year, state, value, missingShare, places }) => [column, year, state, value, Number(missingShare.toFixed(4)), places]);
    expect(short).toEqual([
      ["ratio_living_wage", 2022, "", null, 0.1667, 3],
      ["ratio_living_wage", 2022, "99", null, 0.1667, 3],
      ["share_debt_coll", 2022, "", null, 0.1667, 4],
      ["share_debt_coll", 2022, "99", null, 0.1667, 4],
      ["share_employed", 2022, "", null, 0.3333, 3],
      ["share_employed", 2022, "99", null, 0.3333, 3],
      ["share_employed", 2021, "", expect.closeTo(0.75), 0, 2],
      ["share_employed", 2021, "99", expect.closeTo(0.75), 0, 2],
    ]);
  });

  test("are of counties or of cities, never of groups", async () => {
    const found = await asSystemSql((client) => readMedians(client, { geographyKind: "place", fictional: true, columns: ["share_employed"], states: [""] }));
    expect(found).toMatchObject([{ column: "share_employed", year: 2022, value: 0.4, places: 2, file: { name: "61_cities.csv" } }]);
  });
});

describe("with the file", () => {
  test("what was not chosen to be kept still ranks and weighs", async () => {
    await load("11_counties.csv", counties.replaceAll("share_employed", "share_digital_access"), { release: "v2029.01", only: new Set(["99001"]) });
    const { lead } = await buildCoalition();
    expect(await rankOf(lead, { geography: "99001", column: "share_digital_access" })).toMatchObject({ rank: 2, of: 2, leftOut: 1 });
    expect(await medians(lead, { geographyKind: "county", fictional: true, columns: ["share_digital_access"], states: [""], years: [2021] })).toMatchObject([{ value: 0.75 }]);
  });

  test("a corrected file brings its own", async () => {
    await load("11_counties.csv", counties.replace("0.6,Strong", "0.9,Strong"));
    const { lead } = await buildCoalition();
    expect(await rankOf(lead, { geography: "99001", column: "share_employed" })).toMatchObject({ rank: 1, of: 2 });
  });
});

test("a file none of whose values can be put in order is left alone when it is brought in again", async () => {
  const path = join(folder, "12_no_order.csv");
  await writeFile(path, "year,state,county,state_name,county_name,population,ratio_black_nh_house_value_households,ratio_black_nh_house_value_households_quality\n2022,99,001,Example State,Forest County,1000,0.1:0,Strong\n");
  const wish = { release: "v2031.01", thisYear: 2026 };
  expect(await importFile(path, wish)).toMatchObject({ outcome: "imported", report: { values: 1, unranked: true } });
  expect(await importFile(path, wish)).toMatchObject({ outcome: "unchanged" });
});
