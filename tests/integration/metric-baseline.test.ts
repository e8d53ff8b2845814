import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import type { BaselineWish } from "../../app/domain/baseline/baseline.form";
import { baseline, findBaseline, freezeBaseline, listBaselines } from "../../app/domain/baseline/baseline.server";
import { observations } from "../../app/domain/figure/figure.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { bringIntoUse } from "../../app/domain/release/release.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

let folder = "";
const release = "v2030.01";

async function load(name: string, text: string) {
  await writeFile(join(folder, name), text);
  return importFile(join(folder, name), { release, thisYear: 2026 });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metric-files-"));
  await load(countyOverall.name, countyOverall.text);
  await load(industry.name, industry.text);
  await bringIntoUse(release);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const strong: BaselineWish = { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2022 };
const weak: BaselineWish = { geography: "99003", column: "share_employed", breakdown: "overall", subgroup: "", year: 2021 };

test("a frozen baseline is a whole copy: value, bounds, quality, year, group, release, checksum and source", async () => {
  const { data } = await buildCoalition();
  const frozen = await freezeBaseline(data, { ...strong, column: "ratio_living_wage", breakdown: "industry", subgroup: "All" });
  expect(frozen).toMatchObject({
    column: "ratio_living_wage",
    geography: { id: "99001", name: "Forest County" },
    breakdown: "industry",
    subgroup: "All",
    unit: "ratio",
    direction: "higher",
    year: 2022,
    value: 0.8,
    quality: 1,
    release,
    rowKey: "99001|2022|ratio_living_wage|industry|All",
    overrideReason: null,
  });
  expect(frozen.fileSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(frozen.sourceNote).not.toBe("");
  expect(await baseline(data, { id: frozen.id })).toEqual(frozen);
});

test("loading a corrected file changes what is shown, and no frozen baseline", async () => {
  const { data } = await buildCoalition();
  const frozen = await freezeBaseline(data, strong);
  const corrected = countyOverall.text.replace("0.72,0.7,0.74", "0.735,0.7,0.74");
  expect(await load(countyOverall.name, corrected)).toMatchObject({ outcome: "imported", replaced: true });
  const shown = await observations(data, { geographies: ["99001"], columns: ["share_employed"], breakdowns: ["overall"] });
  expect(shown.find(({ year }) => year === 2022)?.value).toBe(0.735);
  expect(await listBaselines(data)).toEqual([frozen]);
});

test("the database itself refuses to change or remove a baseline", async () => {
  const { data } = await buildCoalition();
  const { id } = await freezeBaseline(data, strong);
  await expect(asMember(data, (db) => db.baseline.update({ where: { id }, data: { value: 1 } }))).rejects.toThrow(/append-only/);
  await expect(asMember(data, (db) => db.baseline.delete({ where: { id } }))).rejects.toThrow(/append-only/);
});

test("a weak figure needs a reason, which is kept", async () => {
  const { data } = await buildCoalition();
  expect(await refusalOf(freezeBaseline(data, weak))).toBe("invalid");
  expect(await listBaselines(data)).toEqual([]);
  const frozen = await freezeBaseline(data, { ...weak, override: "Nothing better exists for us." });
  expect(frozen).toMatchObject({ quality: 3, overrideReason: "Nothing better exists for us." });
});

test("the same figure is not frozen twice, and a later year supersedes with a reason", async () => {
  const { data } = await buildCoalition();
  const first = await freezeBaseline(data, { ...strong, year: 2021 });
  expect(await refusalOf(freezeBaseline(data, { ...strong, year: 2021, because: "Again" }))).toBe("conflict");
  expect(await refusalOf(freezeBaseline(data, strong))).toBe("invalid");
  const second = await freezeBaseline(data, { ...strong, because: "The newer year is out." });
  expect(second).toMatchObject({ indicatorId: first.indicatorId, supersedesId: first.id, supersedeReason: "The newer year is out." });
  expect(await listBaselines(data)).toEqual([second]);
  expect(await findBaseline(data, { id: first.id })).toMatchObject({ value: 0.71, supersededById: second.id });
  expect(await listBaselines(data, { superseded: true })).toHaveLength(2);
});

test("two people freezing the same figure at once make one baseline", async () => {
  const { data, lead } = await buildCoalition();
  const attempts = await Promise.allSettled([freezeBaseline(data, strong), freezeBaseline(lead, strong)]);
  expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await listBaselines(data)).toHaveLength(1);
});

test("a figure that no release in use has cannot be frozen", async () => {
  const { data } = await buildCoalition();
  expect(await refusalOf(freezeBaseline(data, { ...strong, year: 2015 }))).toBe("not-found");
  expect(await refusalOf(freezeBaseline(data, { ...strong, geography: "37067" }))).toBe("not-found");
  expect(await refusalOf(freezeBaseline(data, { ...strong, column: "share_nothing" }))).toBe("not-found");
  expect(await refusalOf(freezeBaseline(data, { ...strong, breakdown: "shoe size" }))).toBe("not-found");
});

test("only the lead and the data lead freeze", async () => {
  const { resident, viewer, core } = await buildCoalition();
  for (const member of [resident, viewer, core]) expect(await refusalOf(freezeBaseline(member, strong))).toBe("forbidden");
});

test("another coalition sees nothing of it", async () => {
  const [ours, theirs] = [await buildCoalition(), await buildCoalition({ name: "Neighbors" })];
  const { id } = await freezeBaseline(ours.data, strong);
  expect(await findBaseline(theirs.lead, { id })).toBeNull();
  expect(await refusalOf(baseline(theirs.lead, { id }))).toBe("not-found");
  expect(await listBaselines(theirs.lead, { superseded: true })).toEqual([]);
});

test("what happened is told, once", async () => {
  const { data } = await buildCoalition();
  const { id } = await freezeBaseline(data, strong);
  const told = await asMember(data, (db) => db.activity.findMany({ where: { kind: "baseline.frozen" } }));
  expect(told).toMatchObject([{ subjectKind: "baseline", subjectId: id, accountId: data.accountId }]);
});
