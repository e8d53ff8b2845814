import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCoalition } from "../build";
import { freezeBaseline, keepBaseline, listRevisions } from "../../app/domain/baseline/baseline.server";
import { observations } from "../../app/domain/figure/figure.server";
import { listCommunities } from "../../app/domain/place/place.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, bringIntoUse } from "../../app/domain/release/release.server";
import { metricPage } from "../../app/domain/metric/metric.server";
import { proposeTarget, target } from "../../app/domain/target/target.server";

/** Made-up numbers for places whose name or borders changed. */
const header = "year,state,county,state_name,county_name,population,share_employed,share_employed_quality";
const rowsWith = (of2014: string) => [
  `2014,${of2014},Strong`,
  "2015,46,102,South Dakota,Oglala Lakota County,14300,0.52,Strong",
  "2016,46,102,South Dakota,Oglala Lakota County,14400,0.53,Strong",
  "2014,09,001,Connecticut,Fairfield County,945000,0.7,Strong",
  "2015,09,001,Connecticut,Fairfield County,946000,0.71,Strong",
  "2016,09,190,Connecticut,Western Connecticut Planning Region,620000,0.8,Strong",
];
const asShannon = "46,113,South Dakota,Shannon County,14000";
const employed = { column: "share_employed", breakdown: "overall" as const, subgroup: "" };
const lakota = "46102";
const shannon = "46113";
const name = "11_mobility-metrics_county_longitudinal.csv";
let folder = "";

async function load(lines: readonly string[], release = "v2030.01") {
  await writeFile(join(folder, name), `${[header, ...lines].join("\n")}\n`);
  const { outcome } = await importFile(join(folder, name), { release, thisYear: 2026 });
  expect(outcome).toBe("imported");
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metric-succession-"));
  await load(rowsWith(`${asShannon},0.5`));
  await bringIntoUse("v2030.01");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const search = (text = "") => new URLSearchParams(text);
const series = async (geography: string, member: Awaited<ReturnType<typeof buildCoalition>>["data"]) =>
  (await observations(member, { geographies: [geography], columns: ["share_employed"], breakdowns: ["overall"] })).map(({ geography: at, year, value, recordedAs }) => [at, year, value, recordedAs]);

describe("a renamed county", () => {
  test("has the figures of both its names, in order, under whichever name it is asked for", async () => {
    const { data } = await buildCoalition({ place: lakota });
    expect(await series(lakota, data)).toEqual([[lakota, 2014, 0.5, shannon], [lakota, 2015, 0.52, undefined], [lakota, 2016, 0.53, undefined]]);
    expect(await series(shannon, data)).toEqual([[shannon, 2014, 0.5, undefined], [shannon, 2015, 0.52, lakota], [shannon, 2016, 0.53, lakota]]);
    const both = await observations(data, { geographies: [shannon, lakota, "09001"], columns: ["share_employed"], breakdowns: ["overall"] });
    expect(both.map(({ geography }) => geography)).toHaveLength(8);
  });

  test("its page says so, and a baseline from the years under the other name is frozen, followed and kept", async () => {
    const { data } = await buildCoalition({ place: lakota });
    const { view, succession } = await metricPage(data, { key: "employment", search: search() });
    expect(view.years.map(({ value }) => value)).toEqual(["2016", "2015", "2014"]);
    expect(succession).toMatchObject([{ text: expect.stringContaining("Shannon County, SD (until 2014)"), offered: [] }]);
    const baseline = await freezeBaseline(data, { ...employed, geography: lakota, year: 2014 });
    expect(baseline).toMatchObject({ value: 0.5, rowKey: "46113|2014|share_employed|overall|", geography: { id: lakota } });
    const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.6, year: 2030 });
    expect((await target(data, { id })).released.map(({ year }) => year)).toEqual([2015, 2016]);
    expect(await listRevisions(data)).toEqual([]);

    await load(rowsWith(`${asShannon},0.51`));
    const [revision] = await listRevisions(data);
    expect(revision).toMatchObject({ figure: { value: 0.51, recordedAs: shannon }, targets: 1 });
    await keepBaseline(data, { baseline: baseline.id, seen: revision?.figure.file.sha256 ?? "" });
    expect(await listRevisions(data)).toEqual([]);
  });

  test("a baseline frozen under the earlier code is still found when a later release gives all years under the new one", async () => {
    const { data } = await buildCoalition({ place: shannon });
    await freezeBaseline(data, { ...employed, geography: shannon, year: 2014 });
    await load(rowsWith("46,102,South Dakota,Oglala Lakota County,14000,0.56"), "v2031.01");
    await activateRelease("v2031.01");
    expect(await listRevisions(data)).toMatchObject([{ baseline: { rowKey: "46113|2014|share_employed|overall|" }, figure: { value: 0.56 } }]);
  });
});

describe("an area that was redrawn", () => {
  test("keeps its own years and offers the areas that came after it, and the other way round", async () => {
    const { data } = await buildCoalition({ place: "09001" });
    expect(await series("09001", data)).toEqual([["09001", 2014, 0.7, undefined], ["09001", 2015, 0.71, undefined]]);
    const { view, succession } = await metricPage(data, { key: "employment", search: search() });
    expect(view.places).toEqual([{ value: "09001", label: "Fairfield County, CT (until 2021)" }]);
    expect(succession).toMatchObject([{ title: "Fairfield County, CT: other areas since 2022", offered: [{ id: "09190" }] }]);
    const after = await metricPage(data, { key: "employment", search: search("with=09190") });
    expect(after.view.panels.map(({ bars }) => bars.map(({ label }) => label))).toEqual([["2014", "2015"], ["2016"]]);
    expect(after.succession.map(({ offered }) => offered)).toEqual([[]]);
  });

  test("pickers find both and say which is which", async () => {
    expect((await listCommunities("connecticut")).map(({ id }) => id)).toEqual(expect.arrayContaining(["09190", "09001"]));
  });
});
