import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { countyOverall } from "../../app/domain/release-import/any-file";
import { findBaseline, freezeBaseline, keepBaseline, listBaselines, listDecisions, listRevisions, rebase, reviewBaseline } from "../../app/domain/baseline/baseline.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease, bringIntoUse } from "../../app/domain/release/release.server";
import { baselineNews } from "../../app/domain/target/baseline-news";
import { newest } from "../../app/domain/target/target";
import { agreeTarget, amendTarget, proposeTarget, target } from "../../app/domain/target/target.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

let folder = "";
const release = "v2030.01";

async function load(text: string, label = release) {
  folder ||= await mkdtemp(join(tmpdir(), "metric-files-"));
  await writeFile(join(folder, countyOverall.name), text);
  return importFile(join(folder, countyOverall.name), { release: label, thisYear: 2026 });
}

/** The file with the employment of Forest County in 2022 corrected, 0.72 as first released. */
const corrected = (value: string, quality = "Strong") => countyOverall.text.replace("0.72,0.7,0.74,Strong", `${value},0.7,0.74,${quality}`);

beforeEach(async () => {
  await load(countyOverall.text);
  await bringIntoUse(release);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const employed = { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2022 };

/** Two frozen figures; a target starts from the first, which the release then revises from 72.0 % to 73.5 %. */
async function revised(data: Member) {
  const frozen = await freezeBaseline(data, employed);
  const other = await freezeBaseline(data, { ...employed, column: "ratio_living_wage" });
  const { id } = await proposeTarget(data, { baseline: frozen.id, value: 0.8, year: 2030 });
  expect(await listRevisions(data)).toEqual([]);
  expect(await load(corrected("0.735"))).toMatchObject({ outcome: "imported", replaced: true });
  return { frozen, other, target: id };
}

async function shown(member: Member) {
  const [revision] = await listRevisions(member);
  return { baseline: revision?.baseline.id ?? "", seen: revision?.figure.file.sha256 ?? "" };
}

const reviews = (member: Member) => asMember(member, (db) => db.baselineReview.findMany({ orderBy: { id: "asc" } }));

test("a release with one changed value: no baseline changes, and exactly that row is to be decided", async () => {
  const { data, viewer } = await buildCoalition();
  const { frozen, other } = await revised(data);
  expect(await listBaselines(data)).toEqual([other, frozen]);
  const revisions = await listRevisions(viewer);
  expect(revisions).toMatchObject([{ baseline: frozen, figure: { value: 0.735, year: 2022, file: { release: { label: release } } }, targets: 1 }]);
  expect(revisions).toHaveLength(1);
  expect(await reviews(data)).toEqual([]);
});

test("a digit that is never printed is no revision", async () => {
  const { data } = await buildCoalition();
  await freezeBaseline(data, employed);
  await load(corrected("0.72004"));
  expect(await listRevisions(data)).toEqual([]);
});

test("other bounds and another quality are revisions too, decided like a value", async () => {
  const { data } = await buildCoalition();
  const { id } = await freezeBaseline(data, employed);
  await load(countyOverall.text.replace("0.72,0.7,0.74,Strong", "0.72,0.68,0.76,Marginal"));
  expect(await listRevisions(data)).toMatchObject([{ baseline: { id }, revised: ["bounds", "quality"] }]);
  await keepBaseline(data, { ...(await shown(data)), because: "The value is the same." });
  expect(await reviews(data)).toMatchObject([{ decision: "keep", value: 0.72, lb: 0.68, ub: 0.76, quality: 2 }]);
  await load(countyOverall.text.replace("0.72,0.7,0.74,Strong", "0.72,0.68,0.76,Weak"));
  expect(await listRevisions(data)).toMatchObject([{ revised: ["bounds", "quality"], figure: { quality: 3 } }]);
  const rebased = await rebase(data, { ...(await shown(data)), because: "A new design.", override: "Nothing better exists." });
  expect(rebased).toMatchObject({ value: 0.72, lb: 0.68, quality: 3, supersedesId: id });
});

test("a target that has moved to another baseline no longer counts", async () => {
  const { data, lead } = await buildCoalition();
  const { target: id } = await revised(data);
  const next = await rebase(data, { ...(await shown(data)), because: "The survey was corrected." });
  await load(corrected("0.738"));
  expect(await listRevisions(data)).toMatchObject([{ baseline: { id: next.id }, targets: 0 }]);
  await amendTarget(data, { version: id, seen: 1, value: 0.8, year: 2030, baseline: next.id, reason: "The survey was corrected." });
  const change = newest((await target(data, { id })).versions);
  await agreeTarget(lead, { version: change.id, seen: change.version });
  expect(await listRevisions(data)).toMatchObject([{ baseline: { id: next.id }, targets: 1 }]);
});

test("the number of queries does not grow with the baselines", async () => {
  const { data } = await buildCoalition();
  const asked = async () => {
    const query = vi.spyOn(pg.Client.prototype, "query");
    await listRevisions(data);
    const times = query.mock.calls.length;
    query.mockRestore();
    return times;
  };
  await freezeBaseline(data, employed);
  const one = await asked();
  await freezeBaseline(data, { ...employed, geography: "99003" });
  await freezeBaseline(data, { ...employed, column: "ratio_living_wage" });
  expect(one).toBeGreaterThan(0);
  expect(await asked()).toBe(one);
});

test("kept: the baseline stays, the decision is on record, and only another value asks again", async () => {
  const { data } = await buildCoalition();
  const { frozen, other } = await revised(data);
  const wish = await shown(data);
  await keepBaseline(data, { ...wish, because: "Our plan is printed." });
  expect(await listRevisions(data)).toEqual([]);
  expect(await listBaselines(data)).toEqual([other, frozen]);
  expect(await reviews(data)).toMatchObject([{ baselineId: frozen.id, decision: "keep", value: 0.735, reason: "Our plan is printed.", decidedById: data.accountId, fileSha256: wish.seen }]);
  expect(await refusalOf(keepBaseline(data, wish))).toBe("conflict");
  await load(corrected("0.738"));
  expect(await listRevisions(data)).toMatchObject([{ baseline: { value: 0.72 }, figure: { value: 0.738 } }]);
});

test("re-based: the released value takes its place with the reason, and the target keeps the baseline it was set on", async () => {
  const { data, viewer } = await buildCoalition();
  const { frozen, target: id } = await revised(data);
  const wish = await shown(data);
  const next = await rebase(data, { ...wish, because: "The survey was corrected." });
  expect(next).toMatchObject({ value: 0.735, year: 2022, supersedesId: frozen.id, supersedeReason: "The survey was corrected.", indicatorId: frozen.indicatorId, fileSha256: wish.seen });
  expect(await findBaseline(data, { id: frozen.id })).toMatchObject({ value: 0.72, supersededById: next.id });
  expect(await listRevisions(data)).toEqual([]);
  expect(await reviews(data)).toMatchObject([{ baselineId: frozen.id, decision: "rebase", value: 0.735, reason: "The survey was corrected." }]);
  expect((await target(viewer, { id })).baseline).toMatchObject({ id: frozen.id, value: 0.72 });
  expect(await refusalOf(rebase(data, { ...wish, because: "Again." }))).toBe("conflict");
});

test("a weak released value needs a reason of its own, and without it nothing is changed", async () => {
  const { data } = await buildCoalition();
  const frozen = await freezeBaseline(data, employed);
  await load(corrected("0.735", "Weak"));
  const wish = { ...(await shown(data)), because: "The survey was corrected." };
  expect(await refusalOf(rebase(data, wish))).toBe("invalid");
  expect(await reviews(data)).toEqual([]);
  expect(await listBaselines(data)).toEqual([frozen]);
  expect(await rebase(data, { ...wish, override: "Nothing better exists." })).toMatchObject({ quality: 3, overrideReason: "Nothing better exists." });
});

test("nobody decides about a figure they have not seen", async () => {
  const { data } = await buildCoalition();
  await revised(data);
  const wish = await shown(data);
  await load(corrected("0.738"));
  expect(await refusalOf(keepBaseline(data, wish))).toBe("conflict");
  expect(await refusalOf(rebase(data, { ...wish, because: "Old news." }))).toBe("conflict");
  expect(await reviews(data)).toEqual([]);
});

test("of two people who decide at once, one does", async () => {
  const { data, lead } = await buildCoalition();
  await revised(data);
  const wish = await shown(data);
  const attempts = await Promise.allSettled([keepBaseline(lead, wish), rebase(data, { ...wish, because: "The survey was corrected." })]);
  expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await reviews(data)).toHaveLength(1);
});

test("decided by the lead and the data lead alone, read by those inside, unknown to others", async () => {
  const { data, core, viewer, facilitator } = await buildCoalition();
  await revised(data);
  const wish = await shown(data);
  for (const member of [core, viewer]) {
    expect(await refusalOf(keepBaseline(member, wish))).toBe("forbidden");
    expect(await refusalOf(rebase(member, { ...wish, because: "Because." }))).toBe("forbidden");
  }
  expect(await refusalOf(listRevisions(facilitator))).toBe("forbidden");
  const theirs = await buildCoalition({ name: "Neighbors" });
  expect(await listRevisions(theirs.lead)).toEqual([]);
  expect(await refusalOf(keepBaseline(theirs.lead, wish))).toBe("not-found");
  expect(await refusalOf(rebase(theirs.data, { ...wish, because: "Because." }))).toBe("not-found");
  expect(await asMember(theirs.lead, (db) => db.baselineReview.findMany())).toEqual([]);
});

test("the database itself refuses to change or remove a decision, and takes none without its reason", async () => {
  const { data } = await buildCoalition();
  const { frozen } = await revised(data);
  await keepBaseline(data, await shown(data));
  const [{ id, releaseId } = { id: "", releaseId: 0 }] = await reviews(data);
  await expect(asMember(data, (db) => db.baselineReview.update({ where: { id }, data: { reason: "Other" } }))).rejects.toThrow(/append-only/);
  await expect(asMember(data, (db) => db.baselineReview.delete({ where: { id } }))).rejects.toThrow(/append-only/);
  const bare = { coalitionId: data.coalitionId, baselineId: frozen.id, releaseId, value: 1, fileSha256: "", decidedById: data.accountId };
  await expect(asMember(data, (db) => db.baselineReview.create({ data: { ...bare, decision: "rebase" } }))).rejects.toThrow(/needs_a_reason/);
});

test("what was decided is told", async () => {
  const { data } = await buildCoalition();
  const { frozen } = await revised(data);
  await keepBaseline(data, await shown(data));
  const told = await asMember(data, (db) => db.activity.findMany({ where: { kind: "baseline.kept" } }));
  expect(told).toMatchObject([{ subjectId: frozen.id, accountId: data.accountId, detail: { year: 2022, release } }]);
});

/** The file without the figure of Forest County in 2022 that was frozen; its pay stays. */
const without = countyOverall.text.replace("0.72,0.7,0.74,Strong", "NA,NA,NA,NA");

test("a figure that the release does not have any more asks for a decision, and the baseline stays until then and after", async () => {
  const { data, viewer } = await buildCoalition();
  const frozen = await freezeBaseline(data, employed);
  const other = await freezeBaseline(data, { ...employed, column: "ratio_living_wage" });
  await proposeTarget(data, { baseline: frozen.id, value: 0.8, year: 2030 });
  expect(await listDecisions(data)).toEqual({ revised: [], withdrawn: [] });
  await load(without);
  const { revised: none, withdrawn } = await listDecisions(viewer);
  expect(none).toEqual([]);
  expect(withdrawn).toMatchObject([{ baseline: { id: frozen.id, value: 0.72 }, file: { release: { label: release } }, targets: 1 }]);
  expect(baselineNews({ targets: [], revisions: { revised: none, withdrawn } })).toMatchObject([{ kind: "revised", id: frozen.id, revised: ["72.0% in 2022 is not in release v2030.01 any more"], targets: 1 }]);

  const wish = { baseline: frozen.id, seen: withdrawn[0]?.file.sha256 ?? "" };
  expect(await refusalOf(rebase(data, { ...wish, because: "Nothing to re-base on." }))).toBe("conflict");
  expect(await refusalOf(reviewBaseline(data, { intent: "keep", ...wish, seen: "0".repeat(64) }))).toBe("conflict");
  expect(await refusalOf(reviewBaseline(viewer, { intent: "keep", ...wish }))).toBe("forbidden");
  await reviewBaseline(data, { intent: "keep", ...wish, because: "The survey of that year is sound." });
  expect(await listDecisions(data)).toEqual({ revised: [], withdrawn: [] });
  expect(await listBaselines(data)).toEqual([other, frozen]);
  expect(await reviews(data)).toMatchObject([{ baselineId: frozen.id, decision: "keep", value: null, reason: "The survey of that year is sound." }]);
});

test("what was kept when it was withdrawn is asked about again once a release prints it otherwise", async () => {
  const { data } = await buildCoalition();
  const frozen = await freezeBaseline(data, employed);
  await load(without);
  const { withdrawn } = await listDecisions(data);
  await reviewBaseline(data, { intent: "keep", baseline: frozen.id, seen: withdrawn[0]?.file.sha256 ?? "" });
  await load(corrected("0.735"));
  expect(await listDecisions(data)).toMatchObject({ revised: [{ baseline: { id: frozen.id }, figure: { value: 0.735 } }], withdrawn: [] });
  await load(without.replaceAll("0.8,Strong", "0.81,Strong"));
  expect((await listDecisions(data)).withdrawn).toEqual([]);
});

// Last, because the newer release answers from here on.
test("what stands beside the release in use revises nothing until it is activated", async () => {
  const { data } = await buildCoalition();
  await freezeBaseline(data, employed);
  await load(corrected("0.65").replaceAll("0.7,0.74", "0.6,0.7"), "v2031.01");
  expect(await listRevisions(data)).toEqual([]);
  await activateRelease("v2031.01");
  expect(await listRevisions(data)).toMatchObject([{ baseline: { value: 0.72, release }, figure: { value: 0.65, file: { release: { label: "v2031.01" } } } }]);
});
