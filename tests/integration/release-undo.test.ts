import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asMember, asSystemSql } from "../../app/db/work.server";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import { readFigures } from "../../app/domain/figure/figures.server";
import { listHeldFiles } from "../../app/domain/release/held-files.server";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { showFigures } from "../../app/domain/figure/figure.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, listReleases } from "../../app/domain/release/release.server";
import { undoImport } from "../../app/domain/release-import/undo-import.server";
import { closeChanges, listenToChanges } from "../../app/realtime/changes.server";
import { buildBaseline } from "../build-baseline";
import { buildCoalition } from "../build";

let folder = "";
let serial = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-undo-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const freshLabel = () => `undo ${(serial += 1)}`;
const corrected = (value: string) => countyOverall.text.replace("0.72,0.7,0.74", `${value},0.7,0.74`);

async function load(release: string, text = countyOverall.text, name = countyOverall.name): Promise<number> {
  await writeFile(join(folder, name), text);
  expect(await importFile(join(folder, name), { release, thisYear: 2026 })).toMatchObject({ outcome: "imported" });
  return fileOf(release, name);
}

async function fileOf(release: string, name: string): Promise<number> {
  const file = (await listReleases()).find(({ label }) => label === release)?.files.find((one) => one.name === name);
  if (!file) throw new Error(`${release} holds no ${name}.`);
  return file.id;
}

const wish = { geographies: ["99001"], columns: ["share_employed"], breakdowns: ["overall" as const] };

async function employed(release: string): Promise<number | undefined> {
  return (await showFigures({ ...wish, release })).find(({ year }) => year === 2022)?.value;
}

async function rowsOf(file: number): Promise<number | null> {
  return asSystemSql(async (client) => {
    const { rows } = await client.query<{ known: boolean }>("select to_regclass($1) is not null as known", [`observation_${file}`]);
    if (!rows[0]?.known) return null;
    const { rows: counted } = await client.query<{ count: number }>("select count(*)::int as count from observation where file_id = $1", [file]);
    return counted[0]?.count ?? 0;
  });
}

describe("a replaced file", () => {
  test("is whole for a reader who listed the files before", async () => {
    const release = freshLabel();
    const before = await load(release);
    await asSystemSql(async (reader) => {
      const listed = await listHeldFiles(reader);
      await load(release, corrected("0.73"));
      const { rows } = await reader.query("select value from observation where file_id = any($1) and geography_id = '99001'", [listed.filter(({ id }) => id === before).map(({ id }) => id)]);
      expect(rows).toHaveLength(5);
      expect((await readFigures(reader, { ...wish, release })).map(({ value }) => value)).toEqual([0.71, 0.73]);
    });
  });

  test("is no longer listed, and is dropped when the one after it is replaced too", async () => {
    const release = freshLabel();
    const first = await load(release);
    const second = await load(release, corrected("0.73"));
    expect((await listReleases()).find(({ label }) => label === release)?.files).toHaveLength(1);
    expect([await rowsOf(first), await rowsOf(second)]).toEqual([8, 8]);
    const third = await load(release, corrected("0.735"));
    expect([await rowsOf(first), await rowsOf(second), await rowsOf(third)]).toEqual([null, 8, 8]);
  });

  test("goes after a month, at the next import", async () => {
    const release = freshLabel();
    const first = await load(release);
    await load(release, corrected("0.73"));
    await asSystemSql((client) => client.query("update release_file set retired_at = now() - interval '31 days' where id = $1", [first]));
    await load(freshLabel(), industry.text, industry.name);
    expect(await rowsOf(first)).toBeNull();
    expect(await employed(release)).toBe(0.73);
  });
});

describe("an import is taken back", () => {
  test("and the file it had replaced is back", async () => {
    const release = freshLabel();
    const first = await load(release);
    const second = await load(release, corrected("0.73"));
    expect(await undoImport({ file: String(second) })).toEqual({ id: second, file: countyOverall.name, release, broughtBack: true, releaseGone: false });
    expect(await employed(release)).toBe(0.72);
    expect(await fileOf(release, countyOverall.name)).toBe(first);
  });

  test("the same file can come in again afterwards", async () => {
    const release = freshLabel();
    await load(release);
    await undoImport({ file: String(await load(release, corrected("0.73"))) });
    await load(release, corrected("0.73"));
    expect(await employed(release)).toBe(0.73);
  });

  test("the release goes with its last file, and its label is free for other places", async () => {
    const release = freshLabel();
    const overall = await load(release);
    const other = await load(release, industry.text, industry.name);
    await activateRelease(release);
    expect(await undoImport({ file: String(other) })).toMatchObject({ broughtBack: false, releaseGone: false });
    expect(await undoImport({ file: String(overall) })).toMatchObject({ releaseGone: true });
    expect((await listReleases()).some(({ label }) => label === release)).toBe(false);
    await expect(activateRelease(release)).rejects.toMatchObject({ reason: "not-found" });
    await load(release, "year,state,county,share_hs_degree\n2023,37,067,0.9\n", "real.csv");
    expect((await listReleases()).find(({ label }) => label === release)).toMatchObject({ fictional: false, activatedAt: null });
  });

  test("by its name, where only one release has it", async () => {
    const [one, two] = [freshLabel(), freshLabel()];
    const name = "only-here.csv";
    const text = "year,state,county,share_hs_degree\n2023,99,501,0.9\n";
    await load(one, text, name);
    const second = await load(two, text, name);
    await expect(undoImport({ file: name })).rejects.toMatchObject({ reason: "conflict", message: expect.stringContaining(`${second} (${two})`) });
    await undoImport({ file: String(second) });
    expect(await undoImport({ file: name })).toMatchObject({ release: one, releaseGone: true });
    await expect(undoImport({ file: name })).rejects.toMatchObject({ reason: "not-found" });
  });

  test("not while something was made from it", async () => {
    const release = "v2051.01";
    const { data, lead } = await buildCoalition();
    const file = await load(release);
    await activateRelease(release);
    await freezeBaseline(data, { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2022 });
    const { indicatorId } = await buildBaseline(lead, { metric: "ratio_living_wage" });
    const releaseId = (await listReleases()).find(({ label }) => label === release)?.id ?? null;
    await asMember(lead, (db) => db.measurement.create({ data: { coalitionId: lead.coalitionId, indicatorId, year: 2023, value: 0.8, releaseId, enteredById: lead.accountId } }));
    await expect(undoImport({ file: String(file) })).rejects.toMatchObject({ reason: "conflict", message: expect.stringContaining("1 baseline, 1 measurement") });
    expect(await employed(release)).toBe(0.72);
  });

  test("but a corrected file that nothing was made from can be", async () => {
    const release = "v2052.01";
    const { data } = await buildCoalition();
    await load(release);
    await activateRelease(release);
    await freezeBaseline(data, { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2022 });
    expect(await undoImport({ file: String(await load(release, corrected("0.73"))) })).toMatchObject({ broughtBack: true });
  });
});

test("every coalition's open pages hear of an import into a release in use, of an activation and of an undo, with one notice each", async () => {
  const release = freshLabel();
  const { lead } = await buildCoalition();
  const other = await buildCoalition({ name: "Another" });
  const heard: (string | null)[] = [];
  let begun: () => void = () => undefined;
  const listening = new Promise<void>((done) => (begun = done));
  const stops = [listenToChanges(lead.coalitionId, ({ topic }) => (topic === null ? begun() : heard.push(topic))), listenToChanges(other.lead.coalitionId, ({ topic }) => topic && heard.push(topic))];
  await listening;
  const file = await load(release);
  await activateRelease(release);
  await load(release, corrected("0.73"));
  await undoImport({ file: String(await fileOf(release, countyOverall.name)) });
  expect(file).toBeGreaterThan(0);
  await expect.poll(() => heard).toEqual(["import", "import", "release", "release", "release", "release", "release", "release"]);
  for (const stop of stops) stop();
  await closeChanges();
});
