import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { countyOverall, industry, placeWithStrays, raceShare, type MadeFile } from "../../app/domain/release-import/any-file";
import type { ImportResult } from "../../app/domain/release-import/file-load.server";
import { ImportTurn } from "../../app/domain/release-import/import-turn.server";
import { showFigures } from "../../app/domain/figure/figure.server";
import { importFile } from "../../app/domain/release-import/import-file.server";

/** Files that are on their way into the database at the same time. */

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "turn-files-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function written({ name, text }: MadeFile): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** All begun before the first has come in. */
async function together(release: string, files: readonly MadeFile[]): Promise<ImportResult["outcome"][]> {
  const paths = await Promise.all(files.map(written));
  return ImportTurn.take(async (turn) => {
    const loads = paths.map((path) => turn.begin(path, { release, thisYear: 2026 }));
    const outcomes: ImportResult["outcome"][] = [];
    for (const { result } of loads) outcomes.push((await result).outcome);
    return outcomes;
  });
}

async function numbersOf(column: string): Promise<number> {
  return asSystemSql(async (client) => (await client.query("select 1 from metric_column where key = $1", [column])).rowCount ?? 0);
}

async function tables(): Promise<number> {
  return asSystemSql(async (client) => (await client.query("select 1 from pg_class where relname ~ '^observation_[0-9]+$'")).rowCount ?? 0);
}

const valuesOf = async (release: string, geography: string, column: string) =>
  (await showFigures({ geographies: [geography], columns: [column], breakdowns: ["overall", "industry"], release })).map(({ value }) => value);

test("a refused file takes nothing from the one behind it, which uses the same new columns and labels", async () => {
  const broken = { ...countyOverall, name: "12_mobility-metrics_county_longitudinal.csv", text: countyOverall.text.replace("6.9e-1", "many") };
  expect(await numbersOf("share_employed")).toBe(0);
  expect(await together("both", [broken, countyOverall, industry])).toEqual(["refused", "imported", "imported"]);
  expect(await numbersOf("share_employed")).toBe(1);
  expect(await valuesOf("both", "99003", "share_employed")).toEqual([0.68, 0.69]);
  expect(new Set(await valuesOf("both", "99001", "ratio_living_wage"))).toEqual(new Set([0.8, 0.55, 1.03]));
});

test("files come in in the order in which they were begun, however small the later ones are", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${2000 + (at % 20)},99,${String(Math.floor(at / 20)).padStart(3, "0")},Example State,Forest County,50100,0.5`);
  const large = { name: countyOverall.name, text: ["year,state,county,state_name,county_name,population,share_employed", ...rows, ""].join("\n") };
  const contradicting = { ...countyOverall, name: "12_mobility-metrics_county_longitudinal.csv" };
  expect(await together("order", [large, contradicting])).toEqual(["imported", "refused"]);
});

test("the same file twice in one turn comes in once", async () => {
  expect(await together("twice", [raceShare, raceShare])).toEqual(["imported", "unchanged"]);
});

test("a file that came in before values were ranked gets its ranks when it is brought in again", async () => {
  expect(await together("unranked", [industry])).toEqual(["imported"]);
  await asSystemSql((client) => client.query("delete from ranking where file_id = (select f.id from release_file f join release r on r.id = f.release_id where r.label = 'unranked')"));
  expect(await together("unranked", [industry])).toEqual(["imported"]);
  expect(await together("unranked", [industry])).toEqual(["unchanged"]);
});

test("what a file replaces is dropped while the next one is being copied", async () => {
  const version = (value: string) => ({ ...countyOverall, text: countyOverall.text.replace("0.72,0.7", value) });
  for (const value of ["0.73,0.7", "0.735,0.7"]) expect((await importFile(await written(version(value)), { release: "replaced", thisYear: 2026 })).outcome).toBe("imported");
  const before = await tables();
  expect(await together("replaced", [version("0.74,0.7"), placeWithStrays, industry])).toEqual(["imported", "imported", "imported"]);
  expect(await tables()).toBe(before + 2);
  expect(await valuesOf("replaced", "99001", "share_employed")).toEqual([0.71, 0.74]);
});

test("of a file that is let go nothing is kept", async () => {
  const [first, second] = [await written(countyOverall), await written(placeWithStrays)];
  const before = await tables();
  const outcome = await ImportTurn.take(async (turn) => {
    const [wanted, unwanted] = [turn.begin(first, { release: "let go", thisYear: 2026 }), turn.begin(second, { release: "let go", thisYear: 2026 })];
    await unwanted.stop();
    await expect(unwanted.result).rejects.toThrow();
    return (await wanted.result).outcome;
  });
  expect(outcome).toBe("imported");
  expect(await tables()).toBe(before + 1);
  expect(await valuesOf("let go", "9900100", "share_employed")).toEqual([]);
});

test("a second turn waits for the first", async () => {
  const path = await written(industry);
  const order: string[] = [];
  const first = ImportTurn.take(async (turn) => {
    second = importFile(path, { release: "second", thisYear: 2026 }).then(({ outcome }) => order.push(`second ${outcome}`));
    const { outcome } = await turn.begin(path, { release: "first", thisYear: 2026 }).result;
    order.push(`first ${outcome}`);
  });
  let second: Promise<unknown> = Promise.resolve();
  await first;
  await second;
  expect(order).toEqual(["first imported", "second imported"]);
});
