import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import { takeNext } from "../../app/domain/release-import/import-entry.server";
import { changeReleases, listImports, releasePage } from "../../app/domain/release-import/release-import.server";
import { runImport } from "../../app/domain/release-import/run-import.server";
import { listReleases } from "../../app/domain/release/release.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

// Read once, when the settings are: before anything else is loaded.
vi.hoisted(() => {
  process.env.RELEASE_KEEPERS = "leads";
  process.env.RELEASES_DIR = `${process.env.TMPDIR ?? "/tmp"}/planner-released-${process.pid}`;
});

const folder = process.env.RELEASES_DIR ?? expect.unreachable();
const inside = join(folder, "release-v2025.01");

beforeAll(async () => {
  await mkdir(inside, { recursive: true });
  for (const { name, text } of [countyOverall, industry]) await writeFile(join(inside, name), text);
  await writeFile(join(inside, "ATTRIBUTION.md"), "Whose files these are");
  await writeFile(join(folder, "18_no-release.csv"), "year");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const press = (member: Parameters<typeof changeReleases>[0]) => changeReleases(member, { wish: { intent: "folder" }, files: [] });

test("the released files that the server can reach are loaded with one press, each in its release; who does not keep releases is not offered it", async () => {
  const { data, viewer } = await buildCoalition();
  expect((await releasePage(viewer, new URLSearchParams())).reachable).toBeNull();
  expect(await refusalOf(press(viewer))).toBe("forbidden");
  expect((await releasePage(data, new URLSearchParams())).reachable).toEqual({ count: 2, releases: "v2025.01" });

  expect(await press(data)).toMatch(/^2 files/);
  expect((await listImports(data, { most: 9 })).map(({ state, source }) => `${state} ${source}`)).toEqual(["waiting folder", "waiting folder"]);
  expect((await releasePage(data, new URLSearchParams())).reachable).toBeNull();
  expect(await refusalOf(press(data))).toBe("conflict");
  for (let id = await takeNext(); id !== null; id = await takeNext()) await runImport(id);
  expect((await listImports(data, { most: 9 })).map(({ state, label }) => `${state} ${label}`)).toEqual(["imported v2025.01", "imported v2025.01"]);
  expect((await listReleases()).find(({ label }) => label === "v2025.01")?.files.map(({ name }) => name).toSorted()).toEqual([countyOverall.name, industry.name].toSorted());
  expect((await releasePage(data, new URLSearchParams())).reachable).toBeNull();
});

test("only what is listed in the folder is read, whatever the line says", async () => {
  const { data } = await buildCoalition();
  const outside = join(await mkdtemp(join(tmpdir(), "outside-")), "11_secret.csv");
  await writeFile(outside, countyOverall.text);
  const id = "0193a7c0-0000-7000-8000-00000000f01d";
  await asSystemSql((client) => client.query("insert into release_import (id, batch, coalition_id, account_id, actor, source, origin, label) values ($1, $1, $2, $3, 'x', 'folder', $4, 'v2025.01')", [id, data.coalitionId, data.accountId, `../${outside}`]));
  expect(await takeNext()).toBe(id);
  await runImport(id);
  expect((await listImports(data, { most: 1 }))[0]).toMatchObject({ state: "failed", reason: "lost" });
});
