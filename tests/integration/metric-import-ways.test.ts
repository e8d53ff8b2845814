import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { countyOverall, industry, placeWithStrays } from "../../app/domain/release-import/any-file";
import { readChosen, type Chosen } from "../../app/domain/release-import/chosen";
import { PackedProblem } from "../../app/domain/release-import/import-problem";
import { openedFiles, unpackLimits } from "../../app/domain/release-import/import-unpack.server";
import { showFigures } from "../../app/domain/figure/figure.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { listReleases } from "../../app/domain/release/release.server";
import { readCommand } from "../../scripts/metrics/command";
import { importPaths } from "../../scripts/metrics/import-paths";
import { zipOf } from "../packed";

let folder = "";
let serial = 0;
let release = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metric-ways-"));
});
beforeEach(() => {
  release = `ways ${(serial += 1)}`;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Runs the command as typed; returns its exit code and what it printed. */
async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const command = readCommand(["import", ...words]);
  if (typeof command === "string" || command.verb !== "import") throw new Error(String(command));
  const said: string[] = [];
  const keep = (line: string) => void said.push(line);
  const spies = [vi.spyOn(console, "log").mockImplementation(keep), vi.spyOn(console, "error").mockImplementation(keep)];
  try {
    return { code: await importPaths(command), said: said.join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const filesOf = async (label: string) => (await listReleases()).find((one) => one.label === label)?.files.map(({ name, rows, values }) => ({ name, rows, values })) ?? [];

async function everything() {
  return asSystemSql(async (client) => {
    const { rows } = await client.query(
      `select (select count(*) from observation)::int as observations, (select count(*) from release)::int as releases, (select count(*) from release_file)::int as files,
              (select count(*) from geography)::int as places, (select count(*) from metric_column)::int as columns, (select count(*) from subgroup)::int as labels,
              (select count(*) from pg_class where relname like 'observation%')::int as tables`,
    );
    return rows[0];
  });
}

function chosen(typed: string): Chosen {
  const read = readChosen(typed);
  if (typeof read === "string") throw new Error(read);
  return read;
}

describe("a dry run", () => {
  test("from the command line, does not even bring in the list of counties", async () => {
    const before = await everything();
    expect(before).toMatchObject({ places: 0 });
    const { code, said } = await run(await written(industry.name, industry.text), "--dry-run", "--release", release);
    expect([code, said]).toEqual([0, expect.stringContaining("would bring 3 rows, 3 values")]);
    expect(await everything()).toEqual(before);
  });

  test("says what an import would say and changes nothing", async () => {
    const path = await written(countyOverall.name, countyOverall.text);
    const before = await everything();
    const dry = await importFile(path, { release, dryRun: true });
    expect(await everything()).toEqual(before);
    const real = await importFile(path, { release });
    expect([dry, real]).toEqual([{ ...real, outcome: "checked" }, expect.objectContaining({ outcome: "imported" })]);
  });

  test("finds what is wrong, line by line", async () => {
    const path = await written(countyOverall.name, countyOverall.text.replace("0.72,0.7,0.74", "0.72,0.74,0.7"));
    const before = await everything();
    expect(await run(path, "--dry-run", "--release", release)).toMatchObject({ code: 1, said: expect.stringContaining("line 4, column share_employed") });
    expect(await everything()).toEqual(before);
  });
});

describe("packed files", () => {
  test("a .gz is the file in it, and the same as the file itself", async () => {
    const packed = await written(`${countyOverall.name}.gz`, gzipSync(countyOverall.text));
    expect(await run(packed, "--release", release)).toMatchObject({ code: 0 });
    expect(await filesOf(release)).toEqual([{ name: countyOverall.name, rows: 4, values: 8 }]);
    const plain = await written(countyOverall.name, countyOverall.text);
    expect((await run(plain, "--release", release)).said).toContain("nothing to do");
  });

  test("a .zip brings all its tables, and its folder names the release", async () => {
    const zip = zipOf([
      { name: `release-v2041.01/${countyOverall.name}`, text: countyOverall.text },
      { name: `release-v2041.01/${industry.name}`, text: industry.text, stored: true },
      { name: `__MACOSX/release-v2041.01/._${industry.name}`, text: "shadow" },
      { name: "release-v2041.01/README.md", text: "words" },
    ]);
    expect(await run(await written("all.zip", zip))).toMatchObject({ code: 0 });
    expect((await filesOf("v2041.01")).map(({ name }) => name)).toEqual([countyOverall.name, industry.name]);
  });

  test("a folder is searched for packed files too, and nothing unpacked is left behind", async () => {
    const place = await mkdtemp(join(folder, "release-v2042.01-"));
    await writeFile(join(place, `${placeWithStrays.name}.gz`), gzipSync(placeWithStrays.text));
    await writeFile(join(place, "rest.zip"), zipOf([industry]));
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith("mobility-unpacked-"));
    expect(await run(place, "--release", release)).toMatchObject({ code: 0 });
    expect((await filesOf(release)).map(({ name }) => name)).toEqual([industry.name, placeWithStrays.name]);
    expect((await readdir(tmpdir())).filter((name) => name.startsWith("mobility-unpacked-"))).toEqual(before);
  });

  const good = zipOf([industry]);
  test.each<[string, string, Uint8Array, string]>([
    ["a .gz that is none", "a.csv.gz", Buffer.from(countyOverall.text), "damaged"],
    ["half a .gz", "b.csv.gz", gzipSync(countyOverall.text).subarray(0, 150), "damaged"],
    ["a .zip that is none", "c.zip", Buffer.from(countyOverall.text), "damaged"],
    ["an empty .zip", "d.zip", Buffer.alloc(0), "damaged"],
    ["half a .zip", "e.zip", good.subarray(0, good.length / 2), "damaged"],
    ["a .zip with a changed byte", "f.zip", zipOf([{ ...industry, stored: true }]).with(200, 0), "damaged"],
    ["a .zip without tables", "g.zip", zipOf([{ name: "a.txt", text: "a" }]), "no CSV file"],
    ["a .zip with a password", "h.zip", zipOf([{ ...industry, flags: 1 }]), "password"],
    ["a .zip that says it is small", "i.zip", zipOf([{ ...industry, claimed: 10 }]), "unpacks to far more"],
    ["a .zip that says it is huge", "j.zip", zipOf([{ ...industry, claimed: 0xfffffff0 }]), "unpacks to far more"],
    ["a .zip of very many files", "k.zip", zipOf(Array.from({ length: 101 }, (_, nth) => ({ name: `${nth}.csv`, text: "" }))), "far more files"],
  ])("%s changes nothing and says why", async (_what, name, bytes, words) => {
    const before = await everything();
    const { code, said } = await run(await written(name, bytes), "--release", release);
    expect([code, said]).toEqual([1, expect.stringContaining(words)]);
    expect(await everything()).toEqual(before);
  });

  test("a bomb stops at the limit of bytes, and at the limit of time", async () => {
    const bomb = await written("bomb.csv.gz", gzipSync(Buffer.alloc(8 << 20)));
    const opening = async (limits: Partial<typeof unpackLimits>) => {
      for await (const { path } of openedFiles(bomb, { ...unpackLimits, ...limits })) return basename(path);
      return null;
    };
    await expect(opening({ largestFile: 1 << 20 })).rejects.toEqual(new PackedProblem("too-large"));
    await expect(opening({ longest: 0 })).rejects.toEqual(new PackedProblem("too-slow"));
    expect(await opening({})).toBe("bomb.csv");
  });

  test("one bad table in a .zip does not keep the others out", async () => {
    const zip = zipOf([{ ...countyOverall, text: countyOverall.text.replace("0.72,0.7", "high,0.7") }, industry]);
    const { code, said } = await run(await written("one-bad.zip", zip), "--release", release);
    expect([code, said]).toEqual([1, expect.stringContaining(`${countyOverall.name}, line 4, column share_employed`)]);
    expect((await filesOf(release)).map(({ name }) => name)).toEqual([industry.name]);
  });
});

describe("chosen places", () => {
  test("are kept, the others are counted", async () => {
    const path = await written(countyOverall.name, countyOverall.text);
    const { said } = await run(path, "--only", "county:99001,place:9900100", "--release", release);
    expect(said).toContain("Left out, of other places: 2 rows, 3 values.");
    const figures = await showFigures({ geographies: ["99001", "99003"], columns: ["share_employed"], breakdowns: ["overall"], release });
    expect(figures.map(({ geography, year }) => [geography, year])).toEqual([["99001", 2021], ["99001", 2022]]);
    expect(await filesOf(release)).toEqual([{ name: countyOverall.name, rows: 2, values: 5 }]);
  });

  test("other choices of the same file take the place of the earlier ones; the same choice is left alone", async () => {
    const path = await written(countyOverall.name, countyOverall.text);
    const take = async (only?: string) => (await importFile(path, { release, ...(only !== undefined && { only: chosen(only) }) })).outcome;
    expect([await take("99001"), await take("99001"), await take("99003,99001"), await take("99001,99003"), await take(), await take()]).toEqual(
      ["imported", "unchanged", "imported", "unchanged", "imported", "unchanged"],
    );
    expect(await filesOf(release)).toEqual([{ name: countyOverall.name, rows: 4, values: 8 }]);
  });

  test("a file without any of them leaves no trace", async () => {
    const path = await written(placeWithStrays.name, placeWithStrays.text);
    const before = await everything();
    expect(await importFile(path, { release, only: chosen("99001") })).toMatchObject({ outcome: "none-chosen", report: { rows: 0, selection: { leftOut: { rows: 2, values: 3 } } } });
    expect(await everything()).toEqual(before);
  });

  test("a file that is wrong elsewhere is refused all the same", async () => {
    const path = await written(countyOverall.name, countyOverall.text.replace("6.9e-1", "many"));
    expect(await importFile(path, { release, only: chosen("99001") })).toMatchObject({ outcome: "refused", report: { findings: [{ line: 5, column: "share_employed" }] } });
  });
});

test("for other programs each file is a line, and the last line the whole", async () => {
  const { said } = await run(await written(`${industry.name}.gz`, gzipSync(industry.text)), await written("no.zip", "no"), "--json", "--release", release);
  expect(said.split("\n").map((line): unknown => JSON.parse(line))).toEqual([
    expect.objectContaining({ outcome: "imported", file: industry.name, release, report: expect.objectContaining({ values: 3 }) }),
    { outcome: "refused", file: "no.zip", reason: "damaged" },
    { release, inUse: expect.any(Boolean) },
    { files: 2, refused: 1, seconds: expect.any(Number), peakMb: expect.any(Number) },
  ]);
});

test("a list of places that is none is answered before anything is read", () => {
  expect(readCommand(["import", "x.csv", "--only", "370"])).toMatch(/^--only: 370: expected/);
});
