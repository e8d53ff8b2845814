import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import { importFile } from "../../app/domain/release-import/import-file.server";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metric-bad-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How many rows every table of metrics has. */
async function everything() {
  const tables = ["observation", "release", "release_file", "geography", "metric_column", "subgroup", "ranking", "median"];
  return asSystemSql(async (client) => {
    const counts = tables.map((table) => `(select count(*) from ${table})::int as ${table}`).join(", ");
    const { rows } = await client.query(`select ${counts}, (select count(*) from pg_class where relname like 'observation%')::int as tables`);
    return rows[0];
  });
}

async function refused(path: string) {
  const before = await everything();
  const result = await importFile(path, { release: "bad files", thisYear: 2026 });
  expect(await everything()).toEqual(before);
  if (result.outcome !== "refused") throw new Error(`The file came in: ${result.outcome}.`);
  return result.report;
}

async function written(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const rows = countyOverall.text.trimEnd().split("\n");
const named = countyOverall.text.replaceAll("Forest County", "Doña Ana County");

describe("a file that is damaged changes nothing and says on which line", () => {
  test.each<[string, string | Uint8Array, { code: string; line: number | null; column?: string }]>([
    ["cut in the middle of a row", countyOverall.text.slice(0, countyOverall.text.lastIndexOf("6.9e-1")), { code: "cut", line: 5 }],
    ["cut in the middle of a character", Buffer.from(named).subarray(0, Buffer.from(named).lastIndexOf(0xb1)), { code: "cut", line: 4 }],
    ["separated by tabs", countyOverall.text.replaceAll(",", "\t"), { code: "separator", line: 1 }],
    ["separated by bars", countyOverall.text.replaceAll(",", "|"), { code: "separator", line: 1 }],
    ["an error page of a server", "<html><head><title>502 Bad Gateway</title></head></html>\n", { code: "web_page", line: 1 }],
    ["words where numbers belong", countyOverall.text.replace(/^2022,99,003.*$/m, rows[4]?.replace("6.9e-1,0.66,0.72", "high,higher,highest") ?? ""), { code: "number", line: 5, column: "share_employed" }],
    ["a row that comes twice", `${countyOverall.text}${rows[2]}\n`, { code: "duplicate", line: 6 }],
    ["a quote that never ends", countyOverall.text.replace("Harbor County", '"Harbor County'), { code: "quote", line: 3 }],
    ["a cell too many", countyOverall.text.replace("Harbor County", "Harbor, County"), { code: "cells", line: 3 }],
    ["the newest values without their years", industry.text.replaceAll(/^[^,]*,/gm, ""), { code: "no_year", line: 1 }],
  ])("%s", async (what, bytes, found) => {
    const report = await refused(await written(`${what}.csv`, bytes));
    expect(report.findings).toContainEqual(expect.objectContaining(found));
  });

  test("every cell of the wrong kind is named, not only the first", async () => {
    const header = rows[0] ?? "";
    const wrong = rows.slice(1).map((row) => row.split(",").map((cell, at) => (at < 6 ? cell : "x")).join(","));
    const { findings } = await refused(await written("wrong-types.csv", `${[header, ...wrong].join("\n")}\n`));
    // Three values, two bounds and three marks in each of four rows; a mark is judged even beside a value that is none.
    for (const line of [2, 3, 4, 5]) expect(findings.filter((found) => found.line === line).map(({ column }) => column)).toEqual(header.split(",").slice(6).toSorted(byValueFirst(header)));
  });

  test("one endless line, without reading it to its end", async () => {
    const path = join(folder, "endless.csv");
    const file = await open(path, "w");
    await file.truncate(64 << 20);
    await file.close();
    const { findings } = await refused(path);
    expect(findings).toMatchObject([{ code: "long_line", line: 1 }]);
  });
});

/** Findings of a value come before those of its bounds and mark, whatever the order of the columns. */
function byValueFirst(header: string) {
  const at = new Map(header.split(",").map((name, nth) => [name, nth]));
  return (one: string, other: string) => (at.get(one) ?? 0) - (at.get(other) ?? 0);
}
