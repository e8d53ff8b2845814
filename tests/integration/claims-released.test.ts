import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { metricPage } from "../../app/domain/metric/metric.server";
import { nationGlance } from "../../app/domain/nation/nation-glance.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { buildCoalition } from "../build";
import { isSoundCell, type ReleasedRow, releasedRows } from "../released-rows";

/** What is said with the really released numbers, counted again from the files themselves. */
const released = process.env.MOBILITY_METRICS_DIR;

if (released) {
  describe("released files", () => {
    const county = join(released, "release-v2025.01", "11_mobility-metrics_county_longitudinal.csv");
    const city = join(released, "release-v2025.01", "61_mobility-metrics_place_longitudinal.csv");
    let rows: ReleasedRow[] = [];

    beforeAll(async () => {
      rows = await releasedRows(county);
      for (const file of [county, city]) expect(await importFile(file, { release: "v2025.01", thisYear: 2026 })).toMatchObject({ outcome: "imported" });
      await activateRelease("v2025.01");
    }, 300_000);

    async function glance(member: Member, key: string, search: string) {
      const { view, medians } = await metricPage(member, { key, search: new URLSearchParams(search) });
      return (await nationGlance(member, { ...view.chosen, medians }))?.sentences ?? [];
    }

    /** Where Forsyth County stands among sound figures, higher being better, and how many others there are. */
    function counted(column: string, year: string) {
      const values = rows.filter((row) => row.year === year && row[column] !== "NA");
      const sound = values.filter((row) => isSoundCell(row, column)).map((row) => Number(row[column]));
      const own = Number(values.find(({ state, county: code }) => `${state}${code}` === "37067")?.[column]);
      return { rank: 1 + sound.filter((value) => value > own).length, of: sound.length, leftOut: values.length - sound.length };
    }

    test("ranks are among sound figures, and say how many are left out", { timeout: 120_000 }, async () => {
      const { viewer } = await buildCoalition({ name: "Forsyth", place: "37067" });
      const number = new Intl.NumberFormat("en-US");
      for (const [key, column, search] of [["digital-access", "share_digital_access", "year=2023"], ["household-income", "pctl_income_50", "year=2023&measure=pctl_income_50"]] as const) {
        const { rank, of, leftOut } = counted(column, "2023");
        expect((await glance(viewer, key, search))[0]).toMatch(`It ranks ${number.format(rank)} of ${number.format(of)} counties with a sound figure. Left out, because they are weak or have no quality mark: ${number.format(leftOut)} of ${number.format(of + leftOut)} figures.`);
      }
      expect([counted("share_digital_access", "2023"), counted("pctl_income_50", "2023")]).toEqual([{ rank: 347, of: 1034, leftOut: 2110 }, { rank: 688, of: 1034, leftOut: 1766 }]);
      expect((await glance(viewer, "crime", "year=2023"))[0]).toBe("The FBI cautions against ranking places by these numbers.");
    });
  });
} else {
  test("without MOBILITY_METRICS_DIR the released files are left out", () => expect(released).toBeUndefined());
}
