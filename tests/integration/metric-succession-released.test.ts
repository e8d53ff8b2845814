import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { changedPlaces } from "../../app/content/changed-places";
import { metricColumns } from "../../app/content/metrics";
import type { Figure } from "../../app/domain/figure/figure";
import { observations } from "../../app/domain/figure/figure.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { bringIntoUse } from "../../app/domain/release/release.server";
import { metricPage } from "../../app/domain/metric/metric.server";
import { namesOf } from "../../app/domain/place/succession";
import { buildCoalition } from "../build";

/** The really released files are not part of the product; where they are at hand, changed places are read from them too. */
const released = process.env.MOBILITY_METRICS_DIR;
const release = "v2025.01";
const changed = [...new Set(changedPlaces.flatMap(({ before, after }) => [before, ...after]))];
const columns = metricColumns.map(({ key }) => key);

/** "46102|2015|share_employed" for each value of the file in these places: counted without the import. */
async function valuesIn(path: string, places: readonly string[]): Promise<Set<string>> {
  const [header = "", ...rows] = (await readFile(path, "latin1")).trimEnd().split("\n");
  const names = header.split(",");
  const cellsOf = (row: string) => [...row.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell);
  return new Set(
    rows.flatMap((row) => {
      const [year, state, county] = row.split(",");
      if (!places.includes(`${state}${county}`)) return [];
      const cells = cellsOf(row);
      return columns.filter((column) => names.includes(column) && cells[names.indexOf(column)] !== "NA").map((column) => `${state}${county}|${year}|${column}`);
    }),
  );
}

if (released) {
  describe("changed places in the released county file", () => {
    const file = join(released, `release-${release}`, "11_mobility-metrics_county_longitudinal.csv");
    const read = async (geographies: readonly string[]): Promise<Figure[]> => {
      const { data } = await buildCoalition();
      return observations(data, { geographies, columns, breakdowns: ["overall"] });
    };

    beforeAll(async () => {
      expect(await importFile(file, { release, thisYear: 2026, only: new Set(changed) })).toMatchObject({ outcome: "imported" });
      await bringIntoUse(release);
    }, 120_000);

    test("a renamed county has every value of both its codes, each under the one it was released with", async () => {
      for (const place of ["02158", "46102"]) {
        const figures = await read([place]);
        const found = new Set(figures.map(({ geography, recordedAs, year, column }) => `${recordedAs ?? geography}|${year}|${column}`));
        expect(found).toEqual(await valuesIn(file, namesOf(place)));
        expect(new Set(figures.map(({ year }) => year))).toEqual(new Set([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]));
      }
    });

    test("every other changed place has its own values and no others", async () => {
      const others = changed.filter((id) => namesOf(id).length === 1);
      const found = new Set((await read(others)).map(({ geography, year, column }) => `${geography}|${year}|${column}`));
      expect(found).toEqual(await valuesIn(file, others));
    });

    test("Connecticut goes on through its successors: counties until 2021, then regions, side by side", async () => {
      const { data } = await buildCoalition({ place: "09001" });
      const { view, succession } = await metricPage(data, { key: "employment", search: new URLSearchParams({ with: "09120,09140,09190" }) });
      expect(view.panels.map(({ title, bars }) => [title, bars.map(({ label }) => label)])).toEqual([
        ["Fairfield County, CT (until 2021)", ["2014", "2015", "2016", "2017", "2018", "2019", "2021"]],
        ["Greater Bridgeport Planning Region, CT (since 2022)", ["2022", "2023"]],
        ["Naugatuck Valley Planning Region, CT (since 2022)", ["2022", "2023"]],
        ["Western Connecticut Planning Region, CT (since 2022)", ["2022", "2023"]],
      ]);
      expect(succession[0]?.title).toBe("Fairfield County, CT: other areas since 2022");
    });
  });
} else {
  test("without MOBILITY_METRICS_DIR the released county file is left out", () => expect(released).toBeUndefined());
}
