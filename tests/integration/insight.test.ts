import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { actOnStandout, keepReading, noteStatement, peersPage, savePeers, standingPeers, standoutPage, usePeers } from "../../app/domain/insight/insight.server";
import type { PeersInput } from "../../app/domain/insight/peer.form";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { listAnswers } from "../../app/domain/process/process.server";
import { writeSampleRelease } from "../../scripts/sample/figures/release";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

const release = "sample (fictional)";

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "insight-"));
  for (const file of await writeSampleRelease(folder)) await importFile(file, { release });
  await activateRelease(release);
  await rm(folder, { recursive: true });
});

const page = (member: Member, search = "") => peersPage(member, { search: new URLSearchParams(search) });

/** What the form would send when nothing is changed by hand. */
async function asSuggested(member: Member, search = ""): Promise<PeersInput> {
  const { method, seen, rows } = await page(member, search);
  return { seen, ...method, places: rows.map(({ id, by }) => ({ id, by, keep: true, reason: by === "hand" ? "Our neighbor." : undefined })) };
}

test("suggests counties of a similar size, nearest first, with its numbers beside ours", async () => {
  const { data } = await buildCoalition();
  const { rows, inBand, known, set, method } = await page(data);
  expect(known).toBe(true);
  expect(set).toBeNull();
  expect(method).toMatchObject({ count: 10, band: 2, columns: ["pctl_income_20", "pctl_income_80", "share_poverty_exposure"] });
  expect(rows.length).toBe(inBand);
  expect(rows.map(({ name }) => name).sort()).toEqual(["Canyon County, EX", "Lakeside County, EX", "Stonebridge County, EX", "Summit County, EX"]);
  expect(rows[0]?.likeness).toEqual([expect.stringMatching(/^Distance \d\.\d\d, by 3 of 3 figures$/), expect.stringMatching(/^Population [\d,]+, ours 402,492$/)]);
  expect(rows[0]?.figures).toEqual([
    expect.stringMatching(/^Household income at the 20th percentile, 2023: \$[\d,]+, ours \$[\d,]+$/),
    expect.anything(),
    expect.anything(),
  ]);
});

test("the method in the address is followed: how many, any size, which figures; a place may be added", async () => {
  const { data } = await buildCoalition();
  const { rows, method } = await page(data, "count=3&band=0&by=share_employed&by=count_homeless&add=99021&add=9925000");
  expect(method).toMatchObject({ count: 3, band: 0, columns: ["share_employed"] });
  expect(rows.map(({ by }) => by)).toEqual(["method", "method", "method", "hand"]);
  expect(rows.at(-1)).toMatchObject({ id: "99021", name: "Juniper County, EX" });
  expect(await page(data, "count=1000&band=7&by=nonsense")).toMatchObject({ method: { count: 10, band: 2, columns: [] } });
});

test("cities are compared with cities", async () => {
  const { data } = await buildCoalition({ place: "9925000" });
  const { rows } = await page(data, "count=10&band=0&by=share_employed");
  expect(rows).toHaveLength(4);
  expect(rows.every(({ id }) => id.length === 7)).toBe(true);
});

test("what was saved is a version; it is open until something refers to it, then a change needs a reason and makes a new one", async () => {
  const { data, viewer } = await buildCoalition();
  const wish = await asSuggested(data);
  expect(await savePeers(data, wish)).toBe(1);
  expect(await page(viewer)).toMatchObject({ seen: 1, frozen: false, set: { version: 1, uses: "" } });
  expect(await savePeers(data, { ...wish, seen: 1 })).toBe(2);
  await asMember(data, async (db) => {
    const peers = await standingPeers(db, data);
    await usePeers(db, data, { set: peers?.id ?? "", kind: "target", subject: "t1" });
    await usePeers(db, data, { set: peers?.id ?? "", kind: "target", subject: "t1" });
  });
  expect(await page(data)).toMatchObject({ seen: 2, frozen: true, set: { uses: "a target" } });
  const [first, ...rest] = wish.places;
  const without = [{ id: first?.id ?? "", by: "method" as const, keep: false, reason: "Its university changes everything." }, ...rest];
  expect(await refusalOf(savePeers(data, { ...wish, seen: 2, places: without }))).toBe("invalid");
  expect(await savePeers(data, { ...wish, seen: 2, places: without, because: "We looked again." })).toBe(3);
  const { set, history, rows } = await page(data);
  expect(set).toMatchObject({ version: 3, because: "We looked again.", leftOut: [expect.stringContaining("Its university")] });
  expect(set?.rows).toHaveLength(1 + rest.length);
  expect(rows[0]).toMatchObject({ keep: false, reason: "Its university changes everything." });
  expect(history.map(({ version }) => version)).toEqual([2, 1]);
  expect(history[0]?.words).toContain("In use by a target.");
});

test("nobody saves over what they have not seen, nor what the method does not say", async () => {
  const { data, lead } = await buildCoalition();
  const wish = await asSuggested(data);
  const saves = await Promise.allSettled([savePeers(data, wish), savePeers(lead, wish)]);
  expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const next = { ...wish, seen: 1 };
  expect(await refusalOf(savePeers(data, { ...next, places: wish.places.slice(1) }))).toBe("conflict");
  for (const id of ["99001", "9925000", "37067", wish.places[0]?.id ?? ""]) {
    expect(await refusalOf(savePeers(data, { ...next, places: [...wish.places, { id, by: "hand", keep: true, reason: "Because." }] }))).toBe("invalid");
  }
  expect(await savePeers(data, { ...next, places: [...wish.places, { id: "99021", by: "hand", keep: true, reason: "Our neighbor." }] })).toBe(2);
});

test("chosen by the lead and the data lead, read by all, unknown to others", async () => {
  const { data, core, viewer, facilitator } = await buildCoalition();
  const wish = await asSuggested(data, "count=4&band=0&add=99021");
  await savePeers(data, wish);
  for (const member of [core, viewer]) expect(await refusalOf(savePeers(member, { ...wish, seen: 1 }))).toBe("forbidden");
  expect((await page(viewer)).set?.rows.map(({ why }) => why)).toContain("Added by hand: Our neighbor.");
  const outside = await page(facilitator);
  expect(outside.set?.rows.map(({ why }) => why)).toContain("Added by hand");
  expect(JSON.stringify(outside)).not.toContain("Our neighbor.");
  const theirs = await buildCoalition({ name: "Neighbors" });
  expect(await page(theirs.data)).toMatchObject({ set: null, seen: 0 });
});

test("the database itself keeps every version as it was", async () => {
  const { data } = await buildCoalition();
  await savePeers(data, await asSuggested(data));
  await keepReading(data);
  await expect(asMember(data, (db) => db.peerSet.updateMany({ data: { band: 9 } }))).rejects.toThrow(/append-only/);
  await expect(asMember(data, (db) => db.peer.deleteMany())).rejects.toThrow(/append-only/);
  await expect(asMember(data, (db) => db.peerSetUse.deleteMany())).rejects.toThrow(/append-only/);
  await expect(asMember(data, (db) => db.standoutReading.deleteMany())).rejects.toThrow(/append-only/);
});

const shown = (member: Member, reading: string | null = null) => standoutPage(member, { reading });
const every = ({ pillars }: Awaited<ReturnType<typeof shown>>) => pillars.flatMap(({ groups, chance, weak }) => [...groups.flatMap(({ statements }) => statements), ...chance, ...weak]);

test("what stands out: both directions, each statement with its rows, quality and years", async () => {
  const { viewer } = await buildCoalition({ place: "99011" });
  const view = await shown(viewer);
  expect(view.peers).toBeNull();
  expect(view.pillars).toHaveLength(5);
  const tones = new Set(view.pillars.flatMap(({ groups }) => groups.map(({ tone }) => tone)));
  expect([...tones].sort()).toEqual(["concern", "gap", "strength"]);
  for (const { sentence, details, qualities, search, release: of } of every(view)) {
    expect(sentence).not.toBe("");
    expect(details.length).toBeGreaterThan(0);
    expect(qualities.length).toBeGreaterThan(0);
    expect(search).toMatch(/year=20\d\d/);
    expect(of).toBe(release);
  }
  for (const { groups } of view.pillars) for (const { statements } of groups) for (const { qualities } of statements) expect(qualities.every(({ quality }) => quality === 1 || quality === 2)).toBe(true);
});

test("a reading is kept with its peers, which are frozen from then on", async () => {
  const { data, viewer } = await buildCoalition();
  await savePeers(data, await asSuggested(data));
  const before = await shown(viewer);
  expect(before.peers).toMatchObject({ version: 1, frozen: false });
  const id = await keepReading(data);
  expect(await page(data)).toMatchObject({ frozen: true, set: { uses: "a kept reading of what stands out" } });
  const kept = await shown(viewer, id);
  expect(kept.pillars).toEqual(before.pillars);
  expect(kept).toMatchObject({ peers: { version: 1 }, kept: { words: expect.stringContaining(release) }, readings: [{ id }] });
  expect(await refusalOf(shown(viewer, "nonsense"))).toBe("not-found");
  const theirs = await buildCoalition({ name: "Neighbors" });
  expect(await refusalOf(shown(theirs.viewer, id))).toBe("not-found");
});

test("a statement goes into worksheet 2C once, with its figures and the way back to its rows", async () => {
  const { data, viewer } = await buildCoalition({ place: "99011" });
  const statement = every(await shown(data)).find(({ kind }) => kind === "gap");
  const key = statement?.key ?? "";
  expect(await refusalOf(noteStatement(viewer, { key }))).toBe("forbidden");
  await actOnStandout(data, { intent: "note", key });
  const answers = JSON.stringify(await listAnswers(data, { worksheet: "2C" }));
  expect(answers).toContain(statement?.sentence);
  expect(answers).toContain("disparities");
  expect(answers).toContain(`metrics/${statement?.metric}${statement?.search}#gap`);
  expect((await shown(data)).noted).toEqual([key]);
  expect(await refusalOf(noteStatement(data, { key }))).toBe("conflict");
  expect(await refusalOf(noteStatement(data, { key: "gap|nothing|gender" }))).toBe("conflict");
});

test("a statement that two people carry over at once stands there once", async () => {
  const { lead, data } = await buildCoalition({ place: "99011" });
  const { key } = every(await shown(data)).find(({ kind }) => kind === "gap") ?? { key: "" };
  const outcomes = await Promise.allSettled([lead, data, lead].map((member) => noteStatement(member, { key })));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected"]);
  const { rows } = await listAnswers(data, { worksheet: "2C" });
  expect(rows).toHaveLength(1);
});

test("a place without figures says so, and there is nothing to keep", async () => {
  const { data } = await buildCoalition({ place: "99999" });
  expect(await shown(data)).toMatchObject({ empty: true });
  expect(await refusalOf(keepReading(data))).toBe("conflict");
  expect(await page(data)).toMatchObject({ known: false, rows: [] });
});

test("the number of queries depends on neither peers nor figures", async () => {
  const { data } = await buildCoalition();
  const asked = async (work: () => Promise<unknown>) => {
    const query = vi.spyOn(pg.Client.prototype, "query");
    await work();
    const times = query.mock.calls.length;
    query.mockRestore();
    return times;
  };
  await savePeers(data, await asSuggested(data, "count=1&band=0&by=share_employed"));
  const [peers, standout] = [await asked(() => page(data)), await asked(() => shown(data))];
  await savePeers(data, await asSuggested(data, "count=11&band=0&by=share_employed&by=share_hs_degree&by=ratio_living_wage"));
  expect([await asked(() => page(data)), await asked(() => shown(data))]).toEqual([peers, standout]);
  expect(standout).toBeLessThanOrEqual(30);
});
