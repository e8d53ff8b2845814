import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawing } from "./draw";
import { labels } from "./group";
import { layouts } from "./layout";
import { sampleFile, sampleSeed, writeSampleRelease } from "./release";
import { type SampleRow, rowsOf } from "../sheets/rows";

/** The first sixteen digits of the sha-256 of the header line of each released file (v2025.01; 19 and 20 of v2024). */
const publishedHeaders: Record<string, string> = {
  "11": "170d4748e0e641fd",
  "12": "58877fd45cf93f34",
  "13": "41e262c62dc47f17",
  "14": "a6e94add08a1af75",
  "15": "f09a3fb91b34e5fb",
  "16": "b1bfcc763d59a5a3",
  "17": "66ec56b05e81515c",
  "18": "dfcc1e5d96f3f1a4",
  "19": "19b7beb96d5766f4",
  "20": "0ce53c0eb61c6120",
  "61": "738d94da919a633d",
  "62": "dffd80dad8ff7e9d",
  "63": "45dc8e67574a5449",
  "64": "9732af3519d01659",
  "65": "f8bd4279dfe9fbac",
  "66": "c41929a85448d1b8",
  "67": "99c16bcf7ad4f221",
  "68": "d2dcdcc3aa6362c7",
};

/** One column for each of the 24 predictors, in their order. */
const predictorColumns = [
  "share_employed", "ratio_living_wage", "pctl_income_50", "share_debt_coll", "ratio_black_nh_house_value_households",
  "share_in_preschool", "rate_learning", "share_meps20_black", "share_hs_degree", "share_digital_access",
  "share_affordable_available_50_ami", "share_homeless", "share_poverty_exposure", "share_black_nh_exposure",
  "share_economic_connectedness", "share_transit_commuter", "ratio_population_pc_physician",
  "share_low_birth_weight", "index_air_hazard", "rate_injury_death", "share_election_turnout",
  "share_desc_rep_hispanic", "rate_crime_violent", "rate_juv_arrest",
];

const files = layouts.map((layout) => ({ ...layout, text: sampleFile(layout, drawing(sampleSeed)) }));
const read = new Map(files.map((file) => [file.name, rowsOf(file.text)]));
const everyRow = [...read.values()].flat();

describe("the files on disk", () => {
  let folder: string;
  let paths: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sample-release-"));
    paths = await writeSampleRelease(join(folder, "release"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("are all eighteen of a release, small, and exactly what the seed says", async () => {
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
    expect(paths.map((path) => basename(path))).toEqual(files.map(({ name }) => name));
    expect(texts).toEqual(files.map(({ text }) => text));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});

test("another seed tells another story in the same layout", () => {
  const other = layouts.map((layout) => sampleFile(layout, drawing(sampleSeed + 1)));
  expect(other.every((text, at) => text !== files[at]?.text)).toBe(true);
  expect(other.map(headerOf)).toEqual(files.map(({ text }) => headerOf(text)));
});

test.each(files)("$name has the published columns", ({ name, text }) => {
  const hash = createHash("sha256").update(headerOf(text)).digest("hex").slice(0, 16);
  expect(hash).toBe(publishedHeaders[name.slice(0, 2)]);
});

const released = process.env.MOBILITY_METRICS_DIR;
if (released) {
  test("the columns are those of the real files that are at hand", async () => {
    const atHand = files.filter(({ name }) => existsSync(join(released, "release-v2025.01", name)));
    expect(atHand.length).toBeGreaterThan(0);
    for (const { name, text } of atHand) {
      const real = await readFile(join(released, "release-v2025.01", name), "latin1");
      expect(headerOf(text)).toBe(headerOf(real));
    }
  });
}

test("every line has as many cells as its header", () => {
  for (const { name, columns } of files) {
    const widths = new Set(read.get(name)?.map((row) => row.size));
    expect([...widths]).toEqual([columns.length]);
  }
});

test("every place is in the state that does not exist", () => {
  expect(new Set(everyRow.map((row) => `${row.get("state")} ${row.get("state_name")}`))).toEqual(
    new Set(["99 Example State"]),
  );
});

test("no key comes twice, and each place and year has a row for every label", () => {
  for (const { name, kind, breakdown } of files) {
    const rows = read.get(name) ?? [];
    const keys = rows.map((row) => [row.get("year"), row.get(kind), breakdown && row.get("subgroup")].join());
    const places = new Set(rows.map((row) => row.get(kind))).size;
    const years = new Set(rows.map((row) => row.get("year"))).size;
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.length).toBe(places * years * (breakdown ? labels[breakdown].length + 1 : 1));
    expect(places).toBe(kind === "county" ? 12 : 5);
  }
});

test("race-share files call their breakdown race-ethnicity, as the released ones do", () => {
  const types = new Set(rowsNumbered("13").map((row) => row.get("subgroup_type")));
  expect(types).toEqual(new Set(["all", "race-ethnicity"]));
});

test("bounds lie around their value", () => {
  const bounded = everyRow.flatMap((row) =>
    [...row.keys()].filter((column) => holds(row, `${column}_lb`)).map((column) => ({ row, column })),
  );
  expect(bounded.length).toBeGreaterThan(2_000);
  for (const { row, column } of bounded) {
    expect(number(row, `${column}_lb`)).toBeLessThanOrEqual(number(row, column));
    expect(number(row, column)).toBeLessThanOrEqual(number(row, `${column}_ub`));
  }
});

test("shares lie between 0 and 1", () => {
  const shares = everyRow.flatMap((row) => [...row].filter(([column, cell]) => isShare(column) && cell !== "NA"));
  expect(shares.length).toBeGreaterThan(2_000);
  expect(shares.filter(([, cell]) => Number(cell) < 0 || Number(cell) > 1)).toEqual([]);
});

test("a value has a quality mark, and a gap has none", () => {
  const graded = everyRow.flatMap((row) =>
    [...row].flatMap(([column, cell]) => (row.has(`${column}_quality`) ? [[cell, row.get(`${column}_quality`)]] : [])),
  );
  const marks = ["Strong", "Marginal", "Weak"];
  expect(graded.filter(([cell, mark = ""]) => marks.includes(mark) === (cell === "NA"))).toEqual([]);
});

test("Forest County has a value for each of the 24 predictors", () => {
  const forest = rowsNumbered("11").filter((row) => row.get("county_name") === "Forest County");
  const without = predictorColumns.filter((column) => !forest.some((row) => holds(row, column)));
  expect(without).toEqual([]);
});

test("percentiles of income and levels of affordable housing keep their order", () => {
  const rising = ["pctl_income_20", "pctl_income_50", "pctl_income_80"];
  const housing = ["30", "50", "80"].map((level) => `share_affordable_available_${level}_ami`);
  for (const columns of [rising, housing]) {
    const rows = everyRow.filter((row) => columns.every((column) => holds(row, column)));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const values = columns.map((column) => number(row, column));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  }
});

test("the shares of housing wealth and of households each add up to one", () => {
  const columns = ["black_nh", "hispanic", "other_nh", "white_nh"].map((race) => `ratio_${race}_house_value_households`);
  const rows = everyRow.filter((row) => columns.every((column) => holds(row, column)));
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const pairs = columns.map((column) => (row.get(column) ?? "").split(":").map(Number));
    for (const side of [0, 1]) {
      expect(pairs.reduce((sum, pair) => sum + (pair[side] ?? Number.NaN), 0)).toBeCloseTo(1, 2);
    }
  }
});

test("the oddities that an importer meets are all there", () => {
  const cells = everyRow.flatMap((row) => [...row.values()]);
  const [city] = rowsNumbered("61");
  expect(cells.some((cell) => /^\d\.?\d*e-\d+$/.test(cell))).toBe(true);
  expect(everyRow.some((row) => row.get("county_name") === "Río Claro County")).toBe(true);
  expect(everyRow.some((row) => row.get("subgroup") === "Trade, Transit, Utilities")).toBe(true);
  expect(new Set(cells.filter((cell) => /^(Strong|Marginal|Weak)$/.test(cell))).size).toBe(3);
  expect([city?.get("subgroup_type"), city?.get("subgroup")]).toEqual(["tenure", "All"]);
});

test("employment of all people differs between one-year and five-year data, learning does not", () => {
  const key = (row: SampleRow) => `${row.get("year")} ${row.get("county")}`;
  const overall = new Map(rowsNumbered("11").map((row) => [key(row), row]));
  const all = rowsNumbered("12").filter((row) => row.get("subgroup") === "All");
  const same = (column: string) =>
    all.filter((row) => holds(row, column)).map((row) => row.get(column) === overall.get(key(row))?.get(column));
  expect(new Set(same("share_employed"))).toEqual(new Set([false]));
  expect(new Set(same("rate_learning"))).toEqual(new Set([true]));
});

function rowsNumbered(number: string): readonly SampleRow[] {
  return files.filter(({ name }) => name.startsWith(`${number}_`)).flatMap(({ name }) => read.get(name) ?? []);
}

function headerOf(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function isShare(column: string): boolean {
  return /^share_(?!affordable)/.test(column) && !column.endsWith("_quality");
}

function holds(row: SampleRow, column: string): boolean {
  return (row.get(column) ?? "NA") !== "NA";
}

function number(row: SampleRow, column: string): number {
  return Number(row.get(column));
}
