import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asMember } from "../../app/db/work.server";
import { countyOverall } from "../../app/domain/release-import/any-file";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, listReleases } from "../../app/domain/release/release.server";
import { Refusal } from "../../app/domain/refusal";
import { askImports } from "../../app/domain/release-import/release-import.server";
import { undoImport } from "../../app/domain/release-import/undo-import.server";
import { buildCoalition } from "../build";

// Rules that count rows before they write, asked by several at the same moment.

// Read once, when the settings are: before anything else is loaded.
vi.hoisted(() => {
  process.env.RELEASE_KEEPERS = "leads";
  process.env.DATA_DIR = `${process.env.TMPDIR ?? "/tmp"}/planner-at-once-${process.pid}`;
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "at-once-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(process.env.DATA_DIR ?? "", { recursive: true, force: true });
});

/** Why attempts that ran at once were refused; "done" for those that were not. */
async function outcomesOf(...attempts: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(attempts);
  return settled.map((one) => {
    if (one.status === "fulfilled") return "done";
    if (one.reason instanceof Refusal) return one.reason.reason;
    throw one.reason;
  });
}

const employed = { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2022 };

async function loadRelease(label: string): Promise<number> {
  const path = join(folder, countyOverall.name);
  await writeFile(path, countyOverall.text);
  await importFile(path, { release: label, thisYear: 2026 });
  await activateRelease(label);
  return (await listReleases()).find((release) => release.label === label)?.files[0]?.id ?? 0;
}

test("a file is taken back or something is made from it: never both", async () => {
  const { lead, data } = await buildCoalition();
  for (let round = 0; round < 8; round++) {
    const file = await loadRelease(`v${2100 + round}.01`);
    const before = await asMember(lead, (db) => db.baseline.count());
    const [frozen, undone] = await outcomesOf(freezeBaseline(data, { ...employed, because: "Newer." }), undoImport({ file: String(file) }));
    const made = (await asMember(lead, (db) => db.baseline.count())) - before;
    const held = (await listReleases()).some(({ label }) => label === `v${2100 + round}.01`);
    expect([frozen, undone, made, held]).toEqual(frozen === "done" ? ["done", "conflict", 1, true] : [expect.stringMatching(/conflict|not-found/), "done", 0, false]);
  }
});

describe("as many imports wait as may", () => {
  test("also when they are asked for at once", async () => {
    const { lead, data } = await buildCoalition();
    const many = () => Array.from({ length: 20 }, () => ({ id: crypto.randomUUID(), name: "v2066.zip" }));
    const outcomes = await outcomesOf(...[lead, data, lead, data].map((member) => askImports(member, { files: many() })));
    expect(outcomes.toSorted()).toEqual(["done", "done", "limited", "limited"]);
    expect(await asMember(lead, (db) => db.releaseImport.count({ where: { state: "waiting" } }))).toBe(40);
  });
});
