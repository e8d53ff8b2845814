import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, bringIntoUse } from "../../app/domain/release/release.server";
import { progressOf } from "../../app/domain/target/target";
import { act, proposeTarget, recordMeasurement, takeReleased, target } from "../../app/domain/target/target.server";
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

test("a target shows what was released before its baseline, and takes over what comes after", async () => {
  const { data, lead, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, figure);
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.8, year: 2028 });
  const before = await target(viewer, { id });
  expect(before.history).toEqual([{ year: 2020, value: 0.7, interval: { low: 0.69, high: 0.71 }, weak: false }]);
  expect(before.released).toEqual([]);

  await load("v2031.01", second);
  await activateRelease("v2031.01");
  const newer = await target(viewer, { id });
  expect(newer.baseline).toMatchObject({ value: 0.71, release: "v2030.01" });
  expect(newer.history).toEqual([]);
  expect(newer.released.map(({ year, value }) => [year, value])).toEqual([[2022, 0.78]]);
  expect(progressOf(newer).status).toBe("no-new-data");

  await act(data, { target: id, intent: "take", year: 2022 });
  const taken = await target(viewer, { id });
  expect(taken.measurements).toMatchObject([{ year: 2022, value: 0.78, interval: { low: 0.77, high: 0.79 }, weak: true, release: "v2031.01", verified: null }]);
  expect(taken.released).toEqual([]);
  expect(progressOf(taken).status).toBe("on-track");

  expect(await refusalOf(takeReleased(lead, { target: id, year: 2022 }))).toBe("conflict");
  expect(await refusalOf(takeReleased(lead, { target: id, year: 2021 }))).toBe("not-found");
  expect(await refusalOf(takeReleased(lead, { target: id, year: 2024 }))).toBe("not-found");
  expect(await refusalOf(takeReleased(viewer, { target: id, year: 2022 }))).toBe("forbidden");
  const elsewhere = await buildCoalition();
  expect(await refusalOf(takeReleased(elsewhere.lead, { target: id, year: 2022 }))).toBe("not-found");

  await recordMeasurement(lead, { target: id, year: 2022, value: 0.77, source: "Corrected locally", corrects: taken.measurements[0]?.id });
  expect((await target(viewer, { id })).measurements).toMatchObject([{ value: 0.77, release: null }]);
});

async function load(release: string, rows: readonly string[]): Promise<void> {
  const path = join(folder, "11_mobility-metrics_county_longitudinal.csv");
  await writeFile(path, `${[header, ...rows].join("\n")}\n`);
  await importFile(path, { release, thisYear: 2035 });
}
