import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { announceToAll } from "../../app/domain/activity/activity.server";
import type { Member } from "../../app/domain/coalition/member";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import { readChosen } from "../../app/domain/release-import/chosen";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { listReleases } from "../../app/domain/release/release.server";
import { type AskedImports, askImports, changeReleases, folderOf, keepSent, listImports, releasePage, reportOf, type SentFile, weighRelease } from "../../app/domain/release-import/release-import.server";
import { Fetcher } from "../../app/domain/release-import/fetcher.server";
import { endOrphans, takeNext } from "../../app/domain/release-import/import-entry.server";
import { reportCsv } from "../../app/domain/release-import/report-file";
import { runImport } from "../../app/domain/release-import/run-import.server";
import { closeChanges, listenToShared } from "../../app/realtime/changes.server";
import { workOnImports } from "../../app/realtime/import-work.server";
import { buildCoalition } from "../build";
import { zipOf } from "../packed";
import { refusalOf } from "../refusal";
import { selfSigned } from "../self-signed";

// Read once, when the settings are: before anything else is loaded.
vi.hoisted(() => {
  process.env.RELEASE_KEEPERS = "leads";
  process.env.DATA_DIR = `${process.env.TMPDIR ?? "/tmp"}/planner-imports-${process.pid}`;
});

afterAll(() => rm(process.env.DATA_DIR ?? "", { recursive: true, force: true }));

let serial = 0;
const freshLabel = () => `import ${(serial += 1)}`;
const sent = (name: string, text: string | Uint8Array) => keepSent(name, (async function* () { yield Buffer.from(text); })());
const wish = (files: readonly SentFile[], more: Partial<AskedImports> = {}): AskedImports => ({ files, ...more });

/** Asks for files and reads all that wait, as the server does; returns the newest lines of the history. */
async function bring(member: Member, files: readonly SentFile[], more: Partial<AskedImports> = {}, fetcher?: Fetcher) {
  const known = new Set((await listImports(member, { most: 500 })).map(({ id }) => id));
  await askImports(member, wish(files, more));
  for (let id = await takeNext(); id !== null; id = await takeNext()) await runImport(id, fetcher);
  return (await listImports(member, { most: 500 })).filter(({ id }) => !known.has(id)).toReversed();
}

const release = async (label: string) => (await listReleases()).find((one) => one.label === label);

describe("bringing files in", () => {
  test("a file waits, is read, and stands in the history with its report; nothing is left on the disk", async () => {
    const label = freshLabel();
    const { data } = await buildCoalition();
    const file = await sent(`C:\\files\\${countyOverall.name}`, countyOverall.text);
    await askImports(data, wish([file], { release: label }));
    expect(await listImports(data, { most: 1 })).toMatchObject([{ id: file.id, state: "waiting", origin: countyOverall.name, actor: data.name, hasReport: false }]);
    expect(await takeNext()).toBe(file.id);
    await runImport(file.id);
    const [line] = await listImports(data, { most: 1 });
    expect(line).toMatchObject({ state: "imported", file: countyOverall.name, label, rows: 4, values: 8, rejects: 0, hasReport: true, heldFile: expect.any(Number) });
    expect(existsSync(folderOf(file.id))).toBe(false);
    expect(await reportOf(data, { id: file.id })).toMatchObject({ file: countyOverall.name, report: { rows: 4, values: 8 } });
    expect(await reportOf(data, { id: String(line?.heldFile) })).toEqual(await reportOf(data, { id: file.id }));
  });

  test("a zip is a line for each table, and its folder names the release", async () => {
    const { lead } = await buildCoalition();
    const zip = zipOf([{ name: `release-v2061.01/${countyOverall.name}`, text: countyOverall.text }, { name: `release-v2061.01/${industry.name}`, text: industry.text.replace("0.55", "many") }]);
    const lines = await bring(lead, [await sent("all.zip", zip)]);
    expect(lines.map(({ file, label, state, rejects, origin }) => [file, label, state, rejects, origin])).toEqual([
      [countyOverall.name, "v2061.01", "imported", 0, "all.zip"],
      [industry.name, "v2061.01", "refused", 1, "all.zip"],
    ]);
    expect(lines.map(({ problems }) => problems)).toEqual([[], [expect.stringMatching(/^line 3, column ratio_living_wage: “many”/)]]);
    const csv = reportCsv((await reportOf(lead, { id: lines[1]?.id ?? "" })).report);
    expect(csv).toContain('"error",3,"ratio_living_wage"');
  });

  test("what a file begins with says how it is packed", async () => {
    const { lead } = await buildCoalition();
    expect(await bring(lead, [await sent(countyOverall.name, gzipSync(countyOverall.text))], { release: freshLabel() })).toMatchObject([{ state: "imported", rows: 4 }]);
    expect(await bring(lead, [await sent("table", zipOf([industry]))], { release: freshLabel() })).toMatchObject([{ state: "imported", file: industry.name }]);
  });

  test("the same file again, a check only, chosen places", async () => {
    const label = freshLabel();
    const { lead } = await buildCoalition();
    const file = () => sent(countyOverall.name, countyOverall.text);
    const only = readChosen("99001");
    const none = readChosen("37067");
    if (typeof only === "string" || typeof none === "string") throw new Error("These are places.");
    expect(await bring(lead, [await file()], { release: label, dryRun: "on" })).toMatchObject([{ state: "checked", rows: 4, heldFile: null }]);
    expect(await release(label)).toBeUndefined();
    expect(await bring(lead, [await file()], { release: label, only: none })).toMatchObject([{ state: "none-chosen" }]);
    expect(await bring(lead, [await file()], { release: label, only })).toMatchObject([{ state: "imported", rows: 2 }]);
    expect(await bring(lead, [await file()], { release: label, only })).toMatchObject([{ state: "unchanged" }]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["broken.zip", "no zip", "damaged"],
    ["empty.zip", zipOf([]), "no-table"],
    ["nameless.zip", zipOf([countyOverall]), "no-release"],
  ])("%s comes to nothing, and the history says why", async (name, bytes, reason) => {
    const { lead } = await buildCoalition();
    const before = await listReleases();
    expect(await bring(lead, [await sent(name, bytes)])).toMatchObject([{ state: "failed", reason, hasReport: false }]);
    expect(await listReleases()).toEqual(before);
  });

  test("a file that is gone from the disk", async () => {
    const { lead } = await buildCoalition();
    const file = await sent(countyOverall.name, countyOverall.text);
    await rm(folderOf(file.id), { recursive: true });
    expect(await bring(lead, [file], { release: freshLabel() })).toMatchObject([{ state: "failed", reason: "lost" }]);
  });

  test("a release comes into use when all its files are in, not with the first one", async () => {
    const { lead } = await buildCoalition();
    const rows = (column: string, value: number) => `year,state,county,${column}\n2024,99,601,${value}\n`;
    await bring(lead, [await sent("a.csv", rows("share_hs_degree", 0.8))], { release: "v2062.01" });
    expect((await release("v2062.01"))?.activatedAt).toBeInstanceOf(Date);
    // The first file alone only adds; the second would change what is shown.
    await bring(lead, [await sent("1.csv", rows("share_in_preschool", 0.4)), await sent("2.csv", rows("share_hs_degree", 0.9))], { release: "v2063.01" });
    expect(await release("v2063.01")).toMatchObject({ activatedAt: null, files: [{ name: "1.csv" }, { name: "2.csv" }] });
  });
});

describe("from an address", () => {
  const { key, cert } = selfSigned();
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = createServer({ key, cert }, (request, response) => (request.url?.endsWith("11_county.csv") ? response.end(countyOverall.text) : response.writeHead(404).end()));
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    const address = server.address();
    port = typeof address === "object" && address ? address.port : 0;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  const here = () => new Fetcher({ mostBytes: 1 << 20, longest: 10_000 }, { ca: cert, port, allows: (address) => address === "127.0.0.1" || address === "::1" });

  test("a file is fetched and read, and the address names the release", async () => {
    const { lead } = await buildCoalition();
    const address = `https://localhost:${port}/release-v2064.01/11_county.csv`;
    expect(await bring(lead, [], { address }, here())).toMatchObject([{ state: "imported", source: "address", origin: address, file: "11_county.csv", label: "v2064.01" }]);
  });

  test("what is not there or not public is said", async () => {
    const { lead } = await buildCoalition();
    expect(await bring(lead, [], { address: `https://localhost:${port}/v2065/none.csv` }, here())).toMatchObject([{ state: "failed", reason: "not-there" }]);
    expect(await bring(lead, [], { address: "https://localhost/v2065/11_county.csv" })).toMatchObject([{ state: "failed", reason: "not-public" }]);
  });
});

describe("who may", () => {
  test("leads and data leads, nobody else; what others sent is thrown away", async () => {
    const label = freshLabel();
    const { core, viewer, exec } = await buildCoalition();
    for (const member of [core, viewer, exec]) {
      const file = await sent(countyOverall.name, countyOverall.text);
      expect(await refusalOf(askImports(member, wish([file], { release: label })))).toBe("forbidden");
      expect(await refusalOf(changeReleases(member, { wish: { intent: "activate", release: label }, files: [] }))).toBe("forbidden");
      expect(await refusalOf(changeReleases(member, { wish: { intent: "undo", file: 1 }, files: [] }))).toBe("forbidden");
      expect(existsSync(folderOf(file.id))).toBe(false);
    }
    expect((await readdir(join(process.env.DATA_DIR ?? "", "imports"))).length).toBe(0);
  });

  test("another coalition sees the release, not who brought it or with what findings", async () => {
    const label = freshLabel();
    const { lead } = await buildCoalition();
    const [line] = await bring(lead, [await sent(countyOverall.name, countyOverall.text)], { release: label });
    const other = await buildCoalition({ name: "Elsewhere" });
    expect((await releasePage(other.lead, new URLSearchParams())).releases.some((one) => one.label === label)).toBe(true);
    expect((await listImports(other.lead, { most: 500 })).map(({ id }) => id)).not.toContain(line?.id);
    expect(await refusalOf(reportOf(other.lead, { id: line?.id ?? "" }))).toBe("not-found");
  });

  test("nothing chosen, no release named, too many at once", async () => {
    const { lead } = await buildCoalition();
    expect(await refusalOf(askImports(lead, wish([])))).toBe("invalid");
    const file = await sent(countyOverall.name, countyOverall.text);
    expect(await refusalOf(askImports(lead, wish([file])))).toBe("invalid");
    expect(existsSync(folderOf(file.id))).toBe(false);
    const crowd = Array.from({ length: 41 }, (_, nth) => ({ id: `01994a50-0000-7000-8000-0000000000${String(nth).padStart(2, "0")}`, name: "v2066.zip" }));
    expect(await refusalOf(askImports(lead, wish(crowd)))).toBe("limited");
  });
});

describe("what using a waiting release changes", () => {
  test("is counted against what is shown today", async () => {
    const { data } = await buildCoalition();
    const folder = await mkdtemp(join(tmpdir(), "weigh-"));
    const write = async (label: string, name: string, text: string) => {
      await writeFile(join(folder, name), text);
      await importFile(join(folder, name), { release: label, thisYear: 2026 });
    };
    const table = (values: readonly string[]) => `year,state,county,share_digital_access\n${values.map((value, nth) => `2024,99,${701 + nth},${value}\n`).join("")}`;
    await write("v2071.01", "a.csv", table(["0.1", "0.2", "0.3", "0.4"]));
    await changeReleases(data, { wish: { intent: "activate", release: "v2071.01" }, files: [] });
    for (const county of ["99701", "99702"]) {
      await freezeBaseline(data, { geography: county, column: "share_digital_access", breakdown: "overall", subgroup: "", year: 2024, override: "Its quality is not rated." });
    }
    await write("v2072.01", "a.csv", table(["0.1", "0.25", "0.35"]));
    await write("v2072.01", "b.csv", "year,state,county,share_employed\n2024,99,701,0.5\n".replace("county", "place").replace("701", "00701"));
    expect(await weighRelease({ label: "v2072.01" })).toEqual({ label: "v2072.01", changed: 2, same: 1, gone: 1, added: expect.any(Number), baselines: 1 });
    const page = await releasePage(data, new URLSearchParams({ weigh: "v2072.01" }));
    expect(page).toMatchObject({ keeps: true, weight: { label: "v2072.01" } });
    expect(await releasePage(data, new URLSearchParams({ weigh: "no such release" }))).toMatchObject({ weight: null });
    await changeReleases(data, { wish: { intent: "activate", release: "v2072.01" }, files: [] });
    expect(await weighRelease({ label: "v2072.01" })).toMatchObject({ changed: 0, gone: 0, added: 0, baselines: 0 });
    await rm(folder, { recursive: true });
  });
});

describe("taking back from the page", () => {
  test("marks the line of the history", async () => {
    const { lead } = await buildCoalition();
    const [line] = await bring(lead, [await sent(countyOverall.name, countyOverall.text)], { release: freshLabel() });
    expect(await changeReleases(lead, { wish: { intent: "undo", file: line?.heldFile ?? 0 }, files: [] })).toContain("the release is gone");
    expect((await listImports(lead, { most: 1 }))[0]).toMatchObject({ id: line?.id, state: "undone", heldFile: null, hasReport: true });
  });
});

/** What is announced to all coalitions while something is done, up to a last notice of our own. */
async function noticesWhile(work: () => Promise<unknown>): Promise<(string | null)[]> {
  const heard: (string | null)[] = [];
  const stop = listenToShared(({ topic }) => heard.push(topic));
  await work();
  await asSystemSql((client) => announceToAll(client, "last"));
  await expect.poll(() => heard).toContain("last");
  stop();
  return heard.filter((topic) => topic !== "last");
}

describe("in the background", () => {
  test("what waits is worked on one after another, and later ones as they come", async () => {
    const label = freshLabel();
    const { lead } = await buildCoalition();
    let atOnce = 0;
    const most: number[] = [];
    const faults: unknown[] = [];
    const run = async (id: string) => {
      most.push((atOnce += 1));
      await runImport(id);
      atOnce -= 1;
    };
    await askImports(lead, wish([await sent(countyOverall.name, countyOverall.text), await sent(industry.name, industry.text)], { release: label }));
    const stop = workOnImports({ run, onFault: (error) => faults.push(error) });
    const states = async () => (await listImports(lead, { most: 500 })).map(({ state }) => state);
    await expect.poll(states, { timeout: 15_000 }).toEqual(["imported", "imported"]);
    await askImports(lead, wish([await sent("no.zip", "no")], { release: label }));
    await expect.poll(states, { timeout: 15_000 }).toEqual(["failed", "imported", "imported"]);
    stop();
    expect(await takeNext()).toBeNull();
    const quiet = await noticesWhile(async () => [await endOrphans(), await takeNext()]);
    await closeChanges();
    expect(quiet).toEqual([]);
    expect([Math.max(...most), faults]).toEqual([1, []]);
  });

  test("an import that a stopped planner left behind is ended with an honest reason; one that is being read is not", async () => {
    const { lead } = await buildCoalition();
    const files = [await sent(countyOverall.name, countyOverall.text), await sent(industry.name, industry.text)];
    await askImports(lead, wish(files, { release: freshLabel() }));
    expect([await takeNext(), await takeNext()]).toEqual(files.map(({ id }) => id));
    const [, alive] = files;
    await asSystemSql(async (reader) => {
      await reader.query("select pg_advisory_xact_lock(hashtext('release import'), hashtext($1))", [alive?.id]);
      await endOrphans();
    });
    const lines = await listImports(lead, { most: 2 });
    expect(lines.map(({ id, state, reason }) => [id, state, reason])).toEqual([[alive?.id, "running", null], [files[0]?.id, "failed", "interrupted"]]);
    await endOrphans();
    expect((await listImports(lead, { most: 1 }))[0]).toMatchObject({ state: "failed", reason: "interrupted" });
  });
});
