import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { metricPage } from "../../app/domain/metric/metric.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { unpacked } from "../../app/domain/nation/map-values";
import { nationGlance } from "../../app/domain/nation/nation-glance.server";
import { nationPage, nationTable, nationValues } from "../../app/domain/nation/nation.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

/** Made-up numbers for every county of North Carolina's first sixty codes, two of Connecticut's newer regions, and two cities. */
const header = "year,state,county,state_name,county_name,population,share_employed,share_employed_lb,share_employed_ub,share_employed_quality";
const names: Readonly<Record<number, string>> = { 0: "Alamance County", 1: "Alexander County", 33: "Forsyth County" };
const carolina = Array.from({ length: 60 }, (_, at) => {
  const value = (0.5 + at / 200).toFixed(3);
  return `2023,37,${String(2 * at + 1).padStart(3, "0")},North Carolina,${names[at] ?? `Nameless County ${at}`},1000,${value},${(Number(value) - 0.01).toFixed(3)},${(Number(value) + 0.01).toFixed(3)},${at === 59 ? "Weak" : "Strong"}`;
});
const connecticut = ["2023,09,110,Connecticut,Capitol Planning Region,1000,0.9,NA,NA,Strong", "2023,09,120,Connecticut,Greater Bridgeport Planning Region,1000,NA,NA,NA,NA"];
const earlier = ["2022,37,067,North Carolina,Forsyth County,1000,0.4,0.3,0.5,Strong"];
const counties = [header, ...earlier, ...carolina, ...connecticut];
const cities = [
  "year,state,place,state_name,place_name,population,share_employed,share_employed_quality",
  "2023,37,19000,North Carolina,Durham city,3000,0.8,Strong",
  "2023,37,75000,North Carolina,Winston-Salem city,1000,0.6,Strong",
  "2023,09,08000,Connecticut,Bridgeport city,1000,0.7,Weak",
];
const gender = [
  "year,state,county,state_name,county_name,subgroup,subgroup_type,share_employed,share_employed_quality",
  "2023,37,067,North Carolina,Forsyth County,Female,gender,0.6,Strong",
  "2023,37,081,North Carolina,Guilford County,Female,gender,0.7,Strong",
];
const homeless = [
  "year,state,county,state_name,county_name,population,count_homeless,homeless_quality,share_homeless",
  "2022,37,067,North Carolina,Forsyth County,1000,40,Strong,0.04",
  "2022,37,081,North Carolina,Guilford County,3000,90,Weak,0.03",
];
const crime = [
  "year,state,county,state_name,county_name,population,rate_crime_violent,rate_crime_violent_quality",
  "2023,37,067,North Carolina,Forsyth County,1000,800,Strong",
  "2023,37,001,North Carolina,Alamance County,1000,300,Weak",
  "2023,37,003,North Carolina,Alexander County,1000,500,Strong",
];
const invented = [header, "2023,99,001,Example State,Forest County,1000,0.7,0.6,0.8,Strong", "2023,99,003,Example State,Harbor County,1000,0.8,0.7,0.9,Strong"];

let folder = "";

async function load(release: string, name: string, lines: readonly string[]) {
  await writeFile(join(folder, name), `${lines.join("\n")}\n`);
  await importFile(join(folder, name), { release, thisYear: 2026 });
}

beforeAll(async () => {
  await loadCommunities();
  folder = await mkdtemp(join(tmpdir(), "nation-"));
  await load("v2040.01", "11_county.csv", counties);
  await load("v2040.01", "61_place.csv", cities);
  await load("v2040.01", "16_county_gender.csv", gender);
  await load("v2040.01", "20_homeless_county.csv", homeless);
  await load("v2040.01", "21_crime_county.csv", crime);
  await load("example", "11_invented.csv", invented);
  await activateRelease("v2040.01");
  await activateRelease("example");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const page = (member: Member, text = "") => nationPage(member, { search: new URLSearchParams(text) });
const forsyth = async () => (await buildCoalition({ place: "37067" })).viewer;

describe("the page", () => {
  test("says the own figure, its rank and where it lies to the medians", async () => {
    const view = await page(await forsyth());
    expect(view.sentences).toEqual([
      "In 2023, in Forsyth County, NC, 66.5% of adults ages 25 to 54 were employed.",
      "It ranks 27 of 60 counties with a sound figure. Left out, because they are weak or have no quality mark: 1 of 61 figures. Rank 1 is the highest value: higher is usually read as better.",
      "That is above the median of the nation: 65.0%.",
      "That is above the median of North Carolina: 64.8%.",
    ]);
    expect(view.medians).toMatchObject([{ id: "nation", places: "61" }, { id: "37", places: "60" }]);
    expect(view.weak).toBe("Weak or without a quality mark: 1 of 61 figures. They are left out of the ranking and stand at its end without a rank.");
    expect(view.ranked).toMatchObject({ range: "1 to 50 of 61 counties", hasInterval: true, before: null, after: { search: "?metric=employment&page=2" }, marked: "37067" });
    expect(view.ranked.rows[0]).toMatchObject({ rank: "1", place: "Capitol Planning Region, CT", value: "90.0%", interval: "not given" });
    expect(view.ranked.rows[1]).toMatchObject({ rank: "2", value: "79.0%", interval: "(78.0% to 80.0%)", weak: false });
  });

  test("a median is blank, with the reason, where too many people live in places without a usable figure", async () => {
    const { medians } = await page(await forsyth(), "find=09110&picked=1");
    expect(medians[1]).toMatchObject({ id: "09", value: "No median: places with 50% of the people have no figure or a weak one; more than 15% is too much." });
  });

  test("a place is found by name, in its own row, and the page goes there", async () => {
    const member = await forsyth();
    const found = await page(member, "find=alamance");
    expect(found.find).toMatchObject({ said: "Alamance County, NC is marked, on page 2 of 2.", choices: [] });
    expect(found.ranked).toMatchObject({ range: "51 to 61 of 61 counties", marked: "37001" });
    expect(found.ranked.rows.at(-2)).toMatchObject({ id: "37001", rank: "60" });
    expect((await page(member, "find=washington county")).find.choices.map(({ label }) => label)).toContain("Washington County, OR");
    expect((await page(member, "find=durham city")).find).toMatchObject({ said: "No county has that name; these are cities:", choices: [{ label: "Durham city, NC", search: "?metric=employment&of=cities&find=3719000" }] });
    expect((await page(member, "find=atlantis")).find.said).toBe("No place shown here is called “atlantis”. Try fewer letters, or a code.");
    expect((await page(member, "find=48001&picked=1")).find.said).toBe("Anderson County, TX has no figure for this choice. The release gives no value and does not say why: it may not have been collected, or be too uncertain to compute.");
    const zip = await page(member, "find=37001");
    expect(zip.find).toMatchObject({ note: expect.stringMatching(/^37001 looks like a ZIP code/), said: null, choices: [{ label: "As a county code, 37001 is Alamance County, NC", search: "?metric=employment&find=37001&picked=1" }] });
    expect(zip.ranked.marked).toBe("37067");
    expect((await page(member, "find=37001&picked=1")).find.note).toBeNull();
    expect((await page(member, "find=kernersville")).find.note).toMatch(/look for the county it lies in/);
    expect((await page(member, "find=271")).find).toMatchObject({ said: expect.stringMatching(/^No place shown here/), choices: [] });
    expect((await page(member, "find=alam")).find).toMatchObject({ said: expect.stringMatching(/^No place shown here has exactly this name/), choices: expect.arrayContaining([{ label: "Alamance County, NC", search: "?metric=employment&find=37001&picked=1" }]) });
    expect((await page(member, "find=09110&picked=1&state=37")).ranked.rows[0]).toMatchObject({ id: "09110" });
  });

  test("weak figures stand at the end, without a rank, and are not ranked when asked for", async () => {
    const view = await page(await forsyth(), "page=2");
    expect(view.ranked.rows.at(-1)).toMatchObject({ id: "37119", rank: "none", weak: true });
    expect((await page(await forsyth(), "find=37119&picked=1")).sentences[1]).toBe("It is not ranked, because its figure is weak or has no quality mark. Left out, because they are weak or have no quality mark: 1 of 61 figures.");
  });

  test("one state, by name: ranks stay those of the nation", async () => {
    const { ranked } = await page(await forsyth(), "state=37&sort=name");
    expect(ranked.range).toBe("1 to 50 of 60 counties");
    expect(ranked.rows.slice(0, 2)).toMatchObject([{ place: "Alamance County, NC", rank: "60" }, { place: "Alexander County, NC" }]);
  });

  test("a group, an earlier year, and a choice without figures", async () => {
    const member = await forsyth();
    expect((await page(member, "by=gender&group=Female")).sentences).toEqual([
      "In 2019–2023, in Forsyth County, NC (Female), 60.0% of adults ages 25 to 54 were employed.",
      "It ranks 2 of 2 counties with a sound figure. Rank 1 is the highest value: higher is usually read as better.",
    ]);
    expect((await page(member, "year=2019")).sentences[0]).toBe("There are no figures here for 2019; these are of 2023.");
    const years = await page(member, "year=2022");
    expect(years.options.years.map(({ value }) => value)).toEqual(["2023", "2022"]);
    expect(years.ranked.range).toBe("1 to 1 of 1 county");
    expect(await page(member, "metric=living-wage")).toMatchObject({ sentences: ["The releases in use have no figures for this choice. Choose another metric, group or kind of place."], map: null, noMap: null });
  });
});

describe("the map", () => {
  test("shades the counties that have a shape, and names those that have none", async () => {
    const member = await forsyth();
    const { map } = await page(member);
    expect(map).toMatchObject({ layer: "counties", marked: "37067", legend: { weak: { bounds: "Hatched: weak quality", count: "1 county" }, none: { bounds: "Dotted: no figure", count: "3,082 counties" } } });
    expect(map?.legend.classes).toHaveLength(5);
    expect(map?.offMap).toBe("Not on the map, because its borders are those of 2017: 1 county, namely Capitol Planning Region, CT. Their figures stand in the table.");
    const { values } = await nationValues(member, { search: new URLSearchParams(map?.valuesSearch) });
    expect(unpacked(values).size).toBe(60);
    expect(unpacked(values).get("37067")).toEqual({ shown: "66.5%", group: 2, quality: 1, rank: 27 });
  });

  test("shows states for cities, by the medians of their cities, where there are any", async () => {
    const { viewer } = await buildCoalition({ place: "3775000" });
    const { map, medians } = await page(viewer);
    expect(map).toMatchObject({ layer: "states", marked: "37", offMap: null });
    expect(medians.map(({ value }) => value)).toEqual([expect.stringMatching(/^No median: places with 20%/), "80.0%"]);
    const { values } = await nationValues(viewer, { search: new URLSearchParams(map?.valuesSearch) });
    expect([...unpacked(values)]).toEqual([["37", { shown: "80.0%", group: 0, quality: 0, rank: null }]]);
  });

  test("shades a state by the median of its cities, but a city that most of them live in is not held against it", async () => {
    const { viewer } = await buildCoalition({ place: "3719000" });
    const { sentences, medians } = await page(viewer);
    expect(sentences.at(-1)).toBe("It is not held against the median of the listed cities of North Carolina: 75% of their people live in this city.");
    expect(medians.map(({ value }) => value)).toContain("80.0%");
    const { view, medians: own } = await metricPage(viewer, { key: "employment", search: new URLSearchParams("with=3775000") });
    expect(view.medians).toEqual([]);
    expect(view.panels[0]?.bars.map((bar) => bar.medians)).toEqual([[], []]);
    expect(view.notes).toContain(sentences.at(-1));
    expect((await nationGlance(viewer, { ...view.chosen, medians: own }))?.sentences).toContain(sentences.at(-1));
    const { viewer: other } = await buildCoalition({ place: "3775000" });
    expect((await page(other)).sentences).toContain("That is below the median of the listed cities of North Carolina: 80.0%.");
  });

  test("invented places have none; their coalition may look at the nation too", async () => {
    const { viewer } = await buildCoalition();
    const own = await page(viewer);
    expect(own).toMatchObject({ map: null, noMap: "There is no map: these places are invented and lie nowhere. The table has every figure.", fictional: true, mayChooseFigures: true });
    expect(own.medians).toMatchObject([{ id: "99" }]);
    const nation = await page(viewer, "figures=released");
    expect(nation).toMatchObject({ fictional: false, map: { layer: "counties" } });
    expect(nation.sentences).toEqual(["Forest County, EX is not among these places. Find a county or city below to read it against the others."]);
    expect(await refusalOf(nationValues(viewer, { search: new URLSearchParams() }))).toBe("not-found");
  });
});

test("the table can be taken along whole, and no cell is a formula", async () => {
  const { text: csv, name } = await nationTable(await forsyth(), { search: new URLSearchParams("state=37") });
  const lines = csv.split("\r\n");
  expect(name).toBe("share_employed.csv");
  expect(lines[0]).toBe('\uFEFF"geo_id","place","year","span","metric","group","value","lower","upper","quality","release","state","rank"');
  expect(lines.filter((line) => line.includes('"North Carolina"'))).toHaveLength(60);
  expect(csv).toContain('\r\n"37067","Forsyth County, NC",2023,"2023","Share of adults ages 25 to 54 who are employed","Everyone",0.665,0.655,0.675,"Strong","v2040.01","North Carolina",27\r\n');
  expect(csv).not.toMatch(/"[=+@-]/);
});

describe("numbers of people, which grow with the size of a place,", () => {
  const counted = "metric=student-homelessness";

  test("rank nobody: the largest comes first, and it is said why", async () => {
    const view = await page(await forsyth(), counted);
    expect(view.sentences).toEqual(["In the school year that began in 2022, in Forsyth County, NC, 40 public-school students experienced homelessness.", "Places are not ranked by numbers of people."]);
    expect(view.first).toMatch(/the largest number is neither best nor worst/);
    expect(view).toMatchObject({ medians: [], noMedians: expect.stringMatching(/grow with the size/), weak: "Weak or without a quality mark: 1 of 2 figures. They are marked." });
    expect(view.ranked).toMatchObject({ title: "Every place", hasRanks: false, caption: "Students experiencing homelessness, number, 2022: every place", rows: [{ id: "37081", value: "90", weak: true }, { id: "37067", value: "40" }] });
    expect(view.ranked.sorts.map(({ label }) => label)).toEqual(["Number", "Name"]);
    expect((await page(await forsyth(), `${counted}&measure=share_homeless`)).ranked).toMatchObject({ hasRanks: true, rows: [{ id: "37067", rank: "1" }, { id: "37081", rank: "none" }] });
  });

  test("have no ranks on the map, nor in the file that is taken along", async () => {
    const member = await forsyth();
    const { values } = await nationValues(member, { search: new URLSearchParams(counted) });
    expect(unpacked(values).get("37081")).toMatchObject({ shown: "90", rank: null });
    const { text: csv } = await nationTable(member, { search: new URLSearchParams(counted) });
    expect(csv).not.toMatch(/rank/);
    expect(csv).toContain('\r\n"37081","Guilford County, NC",2022,');
  });
});

describe("numbers whose source warns against ranking", () => {
  test("rank nobody: places stand by name, with the warning, on the page, on the map and in the file", async () => {
    const member = await forsyth();
    const view = await page(member, "metric=crime&sort=rank");
    const warning = "The FBI cautions against ranking places by these numbers.";
    expect(view.sentences.slice(1)).toEqual([warning]);
    expect(view.first).toBe(`${warning} So places stand in the order of their names, without ranks.`);
    expect(view).toMatchObject({ title: "Reported violent crimes per 100,000 people", weak: "Weak or without a quality mark: 1 of 3 figures. They are marked." });
    expect(view.ranked).toMatchObject({ title: "Every place", hasRanks: false, rows: [{ id: "37001" }, { id: "37003" }, { id: "37067" }], sorts: [{ label: "Name" }] });
    expect(view.notes).toContain(warning);
    const { values } = await nationValues(member, { search: new URLSearchParams("metric=crime") });
    expect([...unpacked(values)].map(([id, { rank }]) => [id, rank])).toEqual([["37001", null], ["37003", null], ["37067", null]]);
    const { text: csv } = await nationTable(member, { search: new URLSearchParams("metric=crime") });
    expect(csv.split("\r\n").slice(1, 4).map((line) => line.split(",")[1])).toEqual(['"Alamance County', '"Alexander County', '"Forsyth County']);
    expect(csv).not.toMatch(/"rank"/);
    expect((await nationTable(member, { search: new URLSearchParams("metric=crime&part=notes") })).text).toContain(warning);
  });

  test("nor does the metric's own page name the highest and the lowest of places", async () => {
    const { view, medians } = await metricPage(await forsyth(), { key: "crime", search: new URLSearchParams("with=37003") });
    expect(view.sentences).toEqual(["In 2023, in Forsyth County, NC, there were 800 reported violent crimes for every 100,000 people."]);
    expect((await nationGlance(await forsyth(), { ...view.chosen, medians }))?.sentences[0]).toBe("The FBI cautions against ranking places by these numbers.");
  });
});

test("the number of queries does not depend on how much is shown", async () => {
  const member = await forsyth();
  const asked = async (text: string) => {
    const query = vi.spyOn(pg.Client.prototype, "query");
    await page(member, text);
    const times = query.mock.calls.length;
    query.mockRestore();
    return times;
  };
  const few = await asked("year=2022");
  expect(few).toBeGreaterThan(0);
  expect(await asked("")).toBe(few);
  expect(await asked("sort=name")).toBe(few);
});

describe("at a glance, for the page of one metric", () => {
  const glance = async (member: Member, text: string) => {
    const { view, medians } = await metricPage(member, { key: "employment", search: new URLSearchParams(text) });
    return nationGlance(member, { ...view.chosen, medians });
  };

  test("rank and medians of the own place, and the way to the whole view", async () => {
    const view = await page(await forsyth());
    expect(await glance(await forsyth(), "")).toEqual({ sentences: view.sentences.slice(1), search: "?metric=employment&year=2023" });
    expect((await glance(await forsyth(), "year=2022"))?.sentences).toEqual([
      "It has no rank, because no other county has a sound figure.",
      "It is not held against the median of the nation: no other county there has a figure.",
      "It is not held against the median of North Carolina: no other county there has a figure.",
    ]);
  });

  test("the medians are read once, for the table and for the glance", async () => {
    const member = await forsyth();
    const query = vi.spyOn(pg.Client.prototype, "query");
    await glance(member, "");
    const asked = query.mock.calls.filter(([statement]) => JSON.stringify(statement).includes("join median"));
    query.mockRestore();
    expect(asked).toHaveLength(1);
  });

  test("nothing where there is no figure, or where figures are split", async () => {
    const member = await forsyth();
    const asked = { column: "share_employed", breakdown: "overall", year: "2023", medians: [] };
    expect(await glance(member, "by=gender")).toBeNull();
    expect(await nationGlance(member, { ...asked, year: "2021" })).toBeNull();
    expect(await nationGlance(member, { ...asked, year: "" })).toBeNull();
  });
});
