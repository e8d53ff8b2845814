import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { readMedians } from "../../app/domain/ranking/medians.server";
import { showFigures } from "../../app/domain/figure/figure.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { bringIntoUse } from "../../app/domain/release/release.server";
import { releaseNamedBy } from "../../app/domain/release/release";
import { csvFiles } from "../../scripts/metrics/csv-files";

/** The really released files are not part of the product; where they are at hand, they are loaded too. */
const released = process.env.MOBILITY_METRICS_DIR;

/** Counts the values of a file in another way than the import does: every cell of a metric column that is not NA. */
async function valuesIn(path: string): Promise<number> {
  const [header = "", ...rows] = (await readFile(path, "latin1")).trimEnd().split("\n");
  const key = /^(year|state|county|place|population|subgroup)|_name$|_lb$|_ub$|_quality$/;
  const metric = header.split(",").map((name) => !key.test(name));
  return rows.reduce((sum, row) => sum + [...row.matchAll(/(?:"[^"]*"|[^,]*)(?:,|$)/g)].filter(([cell], at) => metric[at] && !/^NA,?$/.test(cell)).length, 0);
}

async function valuesHeld(): Promise<Map<string, number>> {
  return asSystemSql(async (client) => {
    const { rows } = await client.query<{ file: string; held: number }>(
      "select r.label || '/' || f.name as file, count(o.value)::int as held from observation o join release_file f on f.id = o.file_id join release r on r.id = f.release_id group by 1",
    );
    return new Map(rows.map(({ file, held }) => [file, held]));
  });
}

/** The national medians that the publisher prints: "year|column" → the number at four decimals, or null where it is held back. */
async function publishedMedians(folder: string): Promise<Map<string, number | null>> {
  const [header = "", ...rows] = (await readFile(join(folder, "reference/county_medians_year_suppressed.csv"), "utf8")).trimEnd().split("\n");
  const [, , ...columns] = header.split(",");
  return new Map(
    rows.flatMap((row) => {
      const [year, , ...cells] = row.split(",");
      return columns.map((column, at): [string, number | null] => [`${year}|${column}`, cells[at] === "NA" ? null : Number(cells[at])]);
    }),
  );
}

type Cell = { readonly ours: number | null; readonly theirs: number | null };

/** The same number at so many decimals (a half may have been rounded either way), or held back by both. */
function same({ ours, theirs }: Cell, decimals: number): boolean {
  return ours === null || theirs === null ? ours === theirs : Math.abs(ours - theirs) <= 0.5001 * 10 ** -decimals;
}

if (released) {
  describe("released files", () => {
    let files: string[] = [];

    beforeAll(async () => {
      files = await csvFiles([released]);
      for (const file of files) {
        const release = releaseNamedBy(file) ?? "unnamed";
        expect(await importFile(file, { release, thisYear: 2026 })).toMatchObject({ outcome: "imported", report: { errors: 0 } });
        await bringIntoUse(release);
      }
    }, 300_000);

    test("every value of every file is in the database", async () => {
      const held = await valuesHeld();
      for (const file of files) expect([file, held.get(`${releaseNamedBy(file)}/${basename(file)}`)]).toEqual([file, await valuesIn(file)]);
    }, 120_000);

    test("the printed figures come back to the digit", async () => {
      const industry = await showFigures({ geographies: ["37067"], columns: ["ratio_living_wage"], breakdowns: ["industry"] });
      expect(Object.fromEntries(industry.map(({ subgroup, value }) => [subgroup, value]))).toEqual({
        All: 0.7321081,
        "Goods Producing": 0.8166991,
        "Public Administration": 0.7219653,
        "Trade, Transit, Utilities": 0.5531889,
        "Information Services": 1.00353,
        "Professional Services": 1.025742,
        "Education and Health": 0.8866845,
        "Leisure and Other": 0.363924,
      });
      const [wealth] = (await showFigures({ geographies: ["37067"], columns: ["ratio_black_nh_house_value_households"], breakdowns: ["overall"] })).filter(({ year }) => year === 2022);
      expect(wealth).toMatchObject({ value: 0.136, value2: 0.256, quality: 1 });
      const [learning] = (await showFigures({ geographies: ["17031"], columns: ["rate_learning"], breakdowns: ["overall"] })).filter(({ year }) => year === 2017);
      expect(learning).toMatchObject({ value: 1.1522659, lb: 1.1349843, ub: 1.1695476, quality: 1 });
    });

    test("the national medians are the published ones", async () => {
      const published = await publishedMedians(released);
      const columns = [...new Set([...published.keys()].map((key) => key.slice(5)))];
      const made = await asSystemSql((client) => readMedians(client, { geographyKind: "county", fictional: false, columns, states: [""] }));
      const ours = new Map(made.map(({ year, column, value }) => [`${year}|${column}`, value]));
      const cells = [...published].map(([key, theirs]) => ({ key, theirs, ours: ours.get(key) ?? null }));
      expect([cells.length, cells.filter(({ theirs }) => theirs !== null).length]).toEqual([430, 239]);
      // The transport metrics were published from figures rounded to two decimals.
      const [rounded, others] = [cells.filter(({ key }) => /share_trans/.test(key)), cells.filter(({ key }) => !/share_trans/.test(key))];
      expect(others.filter((cell) => !same(cell, 4))).toEqual([]);
      expect(rounded.filter((cell) => !same(cell, 2))).toEqual([]);
    });
  });
} else {
  test("without MOBILITY_METRICS_DIR the released files are left out", () => expect(released).toBeUndefined());
}
