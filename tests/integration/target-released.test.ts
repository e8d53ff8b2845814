import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, bringIntoUse, listReleases } from "../../app/domain/release/release.server";
import { undoImport } from "../../app/domain/release-import/undo-import.server";
import { asMember, asSystemSql } from "../../app/db/work.server";
import { observations } from "../../app/domain/figure/figure.server";
import { baselineNews } from "../../app/domain/target/baseline-news";
import { decidePath, progressOf, verifiedOnly } from "../../app/domain/target/target";
import { addMeasurement, listTargets, proposeTarget, recordMeasurement, startingPoint, target } from "../../app/domain/target/target.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

/** Two made-up editions of one file: the second adds a year and corrects an old one. */
const header = "year,state,county,state_name,county_name,population,share_employed,share_employed_lb,share_employed_ub,share_employed_quality";
const first = ["2020,99,001,Example State,Forest County,50000,0.70,0.69,0.71,Strong", "2021,99,001,Example State,Forest County,50100,0.71,0.70,0.72,Strong"];
const second = ["2020,99,001,Example State,Forest County,50000,0.66,0.65,0.67,Strong", "2021,99,001,Example State,Forest County,50100,0.71,0.70,0.72,Strong", "2022,99,001,Example State,Forest County,50200,0.78,0.77,0.79,Weak"];
const figure = { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2021 };
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "target-files-"));
  await load("v2030.01", first);
  await bringIntoUse("v2030.01");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("released values count by themselves, each under its release; a record of a person comes before them", async () => {
  const { data, lead, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, figure);
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.8, year: 2028 });
  const before = await target(viewer, { id });
  expect(before.history).toEqual([{ year: 2020, value: 0.7, interval: { low: 0.69, high: 0.71 }, weak: false }]);
  expect(before.released).toEqual([]);
  expect(progressOf(before).status).toBe("no-new-data");

  await load("v2031.01", second);
  await activateRelease("v2031.01");
  const newer = await target(viewer, { id });
  expect(newer.baseline).toMatchObject({ value: 0.71, release: "v2030.01" });
  expect(newer.history).toEqual([]);
  expect(newer.released).toEqual([{ year: 2022, value: 0.78, interval: { low: 0.77, high: 0.79 }, weak: true, release: "v2031.01" }]);
  expect(progressOf(newer)).toMatchObject({ status: "on-path", byValue: false, decisive: { year: 2022, recorded: false, release: "v2031.01", checked: true } });
  expect(progressOf(verifiedOnly(newer)).status).toBe("on-path");
  expect((await listTargets(viewer)).map(progressOf)).toEqual([progressOf(newer)]);

  await recordMeasurement(lead, { target: id, year: 2022, value: 0.7, source: "Counted locally" });
  const recorded = await target(viewer, { id });
  expect(recorded.released).toEqual([]);
  expect(progressOf(recorded)).toMatchObject({ decisive: { value: 0.7, recorded: true, release: null, checked: false } });

  const elsewhere = await buildCoalition();
  expect(await listTargets(elsewhere.lead)).toEqual([]);
});

test("a new target is told the newest released number, and what is not possible is refused", async () => {
  const { data } = await buildCoalition();
  const frozen = await freezeBaseline(data, { ...figure, year: 2020 });
  expect(await startingPoint(data, { baseline: frozen.id })).toMatchObject({ newest: { year: 2022, value: 0.78, release: "v2031.01" } });
  expect(await refusalOf(proposeTarget(data, { baseline: frozen.id, value: 1.2, year: 2030 }))).toBe("invalid");
  expect(await refusalOf(proposeTarget(data, { baseline: frozen.id, value: 0.9, year: 2024 }))).toBe("invalid");
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.9, year: 2030 });
  expect(await refusalOf(recordMeasurement(data, { target: id, year: 2099, value: 0.8, source: "x" }))).toBe("invalid");
  expect(await refusalOf(recordMeasurement(data, { target: id, year: 2025, value: 15, source: "x" }))).toBe("invalid");
});

test("a value that was taken from a release asks for a decision once the release in use says something else", async () => {
  const { data, lead, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, { ...figure, year: 2020 });
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.9, year: 2030 });
  const { indicator } = await target(viewer, { id });
  const [{ file } = expect.unreachable("There is no figure.")] = await observations(viewer, { geographies: ["99001"], columns: ["share_employed"], breakdowns: ["overall"] });
  const take = (year: number, value: number) => asMember(data, (db) => addMeasurement(db, data, { indicatorId: indicator.id, year, value, source: "Release", releaseId: file.release.id }));
  await take(2021, 0.71);
  expect((await target(viewer, { id })).withdrawn).toEqual([]);
  await take(2022, 0.75);
  await take(2023, 0.8);
  const asked = await target(viewer, { id });
  expect(asked.withdrawn).toMatchObject([{ year: 2022, value: 0.75, now: { value: 0.78 } }, { year: 2023, value: 0.8, now: null }]);
  for (const { measurement, year } of asked.withdrawn) await recordMeasurement(lead, { target: id, year, value: 0.78, source: "Decided", corrects: measurement ?? undefined });
  expect((await target(viewer, { id })).withdrawn).toEqual([]);
});

test("a value that counted by itself and that a later release withdraws or revises asks for a decision until somebody has written one down", async () => {
  const { data, lead, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, { ...figure, year: 2020 });
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.9, year: 2040 });
  expect((await target(viewer, { id })).withdrawn).toEqual([]);

  await load("v2032.01", [...second.slice(0, 1), "2021,99,001,Example State,Forest County,50100,0.74,0.73,0.75,Strong", "2023,99,001,Example State,Forest County,50300,0.80,0.79,0.81,Strong"]);
  await activateRelease("v2032.01");
  const asked = await target(viewer, { id });
  expect(asked.withdrawn).toMatchObject([
    { measurement: null, year: 2021, value: 0.71, release: "v2031.01", now: { value: 0.74, release: "v2032.01" } },
    { measurement: null, year: 2022, value: 0.78, release: "v2031.01", now: null },
  ]);
  expect(baselineNews({ targets: [asked], revisions: { revised: [], withdrawn: [] } })).toMatchObject([
    { kind: "withdrawn", id, year: 2021, words: expect.stringMatching(/^It counted by itself as 71\.0% from release v2031\.01\. Release v2032\.01 says 74\.0% for 2021/) },
    { kind: "withdrawn", id, year: 2022, words: expect.stringMatching(/The release in use has no value for 2022, so nothing counts for it now/) },
  ]);
  expect(decidePath("/here", asked.withdrawn[1] ?? expect.unreachable())).toBe("/here/measure?released=2022");

  await recordMeasurement(lead, { target: id, year: 2022, value: 0.78, source: "Decided", changed: "The release withdrew it." });
  expect((await target(viewer, { id })).withdrawn.map(({ year }) => year)).toEqual([2021]);
  await recordMeasurement(lead, { target: id, year: 2021, value: 0.74, source: "Decided" });
  expect((await target(viewer, { id })).withdrawn).toEqual([]);

  const later = await buildCoalition();
  const start = await freezeBaseline(later.data, { ...figure, year: 2020 });
  const begun = await proposeTarget(later.data, { baseline: start.id, value: 0.9, year: 2040 });
  expect((await target(later.viewer, begun)).withdrawn).toEqual([]);
});

test("a corrected file of the same release asks for a decision about values that counted by themselves, also long after and after another correction; taken back, it asks nothing", async () => {
  const { data, lead, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, { ...figure, year: 2020 });
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.9, year: 2040 });
  const row = (year: number, value: string) => `${year},99,001,Example State,Forest County,50000,${value},,,Strong`;
  await load("v2033.01", [row(2021, "0.74"), row(2022, "0.75"), row(2023, "0.80"), row(2024, "0.81"), row(2025, "0.82")]);
  await activateRelease("v2033.01");
  expect((await target(viewer, { id })).withdrawn).toEqual([]);

  await load("v2033.01", [row(2021, "0.74"), row(2022, "0.76"), row(2024, "0.81004"), row(2025, "0.82")]);
  const asked = await target(viewer, { id });
  expect(asked.withdrawn).toMatchObject([
    { measurement: null, year: 2022, value: 0.75, release: "v2033.01", now: { value: 0.76, release: "v2033.01" } },
    { measurement: null, year: 2023, value: 0.8, release: "v2033.01", now: null },
  ]);
  expect(baselineNews({ targets: [asked], revisions: { revised: [], withdrawn: [] } })).toMatchObject([
    { words: expect.stringMatching(/^It counted by itself as 75\.0% from release v2033\.01\. A corrected file of the same release says 76\.0% for 2022/) },
    { words: expect.stringMatching(/The release in use has no value for 2023/) },
  ]);

  const third = await load("v2033.01", [row(2021, "0.74"), row(2022, "0.76"), row(2024, "0.81"), row(2025, "0.83")]);
  expect((await target(viewer, { id })).withdrawn.map(({ year, value }) => [year, value])).toEqual([[2022, 0.75], [2023, 0.8], [2025, 0.82]]);
  await undoImport({ file: third });
  expect((await target(viewer, { id })).withdrawn.map(({ year }) => year)).toEqual([2022, 2023]);
  const elsewhere = await load("v2033.01", [row(2021, "0.74").replace("99,001,Example State,Forest", "99,003,Example State,Lake")]);
  expect((await target(viewer, { id })).withdrawn).toMatchObject([{ year: 2021, now: null }, { year: 2022, now: null }, { year: 2023, now: null }, { year: 2024, now: null }, { year: 2025, now: null }]);
  await undoImport({ file: elsewhere });
  expect((await target(viewer, { id })).withdrawn.map(({ year }) => year)).toEqual([2022, 2023]);

  await asSystemSql((client) => client.query("update release_file set retired_at = now() - interval '31 days' where retired_at is not null"));
  await load("v2034.01", [row(2021, "0.74"), row(2022, "0.76"), row(2024, "0.81"), row(2025, "0.82")]);
  await activateRelease("v2034.01");
  const later = await target(viewer, { id });
  expect(later.withdrawn).toMatchObject([{ year: 2022, value: 0.75, now: { value: 0.76, release: "v2034.01" } }, { year: 2023, value: 0.8, now: null }]);
  await recordMeasurement(lead, { target: id, year: 2022, value: 0.76, source: "Decided" });
  expect((await target(viewer, { id })).withdrawn.map(({ year }) => year)).toEqual([2023]);

  const newcomers = await buildCoalition();
  const start = await freezeBaseline(newcomers.data, { ...figure, year: 2021 });
  const begun = await proposeTarget(newcomers.data, { baseline: start.id, value: 0.9, year: 2040 });
  expect((await target(newcomers.viewer, begun)).withdrawn).toEqual([]);
});

test("a release that stands beside the one in use is corrected without a question", async () => {
  const { data, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, { ...figure, year: 2021 });
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.9, year: 2040 });
  await load("v2029.01", second);
  await load("v2029.01", [...second.slice(0, 2), "2022,99,001,Example State,Forest County,50200,0.60,,,Strong"]);
  expect((await target(viewer, { id })).withdrawn).toEqual([]);
});

async function load(release: string, rows: readonly string[]): Promise<string> {
  const path = join(folder, "11_mobility-metrics_county_longitudinal.csv");
  await writeFile(path, `${[header, ...rows].join("\n")}\n`);
  await importFile(path, { release, thisYear: 2035 });
  const held = (await listReleases()).find(({ label }) => label === release)?.files[0];
  return String(held?.id ?? expect.unreachable("No file came in."));
}
