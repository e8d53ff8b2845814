import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { peersPage, savePeers, standoutPage } from "../../app/domain/insight/insight.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { buildCoalition } from "../build";

/** The really released files are not part of the product; where they are at hand, they are read too. */
const released = process.env.MOBILITY_METRICS_DIR;
const files = [
  ["v2024", "19_mobility-metrics_county_industry_longitudinal.csv"],
  ["v2025.01", "11_mobility-metrics_county_longitudinal.csv"],
  ["v2025.01", "18_mobility-metrics_county_disability_longitudinal.csv"],
] as const;

if (released) {
  describe("released files", () => {
    beforeAll(async () => {
      for (const [release, name] of files) expect(await importFile(join(released, `release-${release}`, name), { release })).toMatchObject({ outcome: "imported" });
      for (const release of ["v2024", "v2025.01"]) await activateRelease(release);
    }, 300_000);

    test("forty counties like Forsyth County are found, and what stands out is read against them", { timeout: 120_000 }, async () => {
      const { data } = await buildCoalition({ name: "Forsyth", place: "37067" });
      const { method, rows, seen, inBand } = await peersPage(data, { search: new URLSearchParams("count=40&band=2&by=pctl_income_20&by=share_low_birth_weight&by=share_hs_degree") });
      expect(rows).toHaveLength(40);
      expect(inBand).toBeGreaterThan(200);
      expect(await savePeers(data, { ...method, seen, places: rows.map(({ id, by }) => ({ id, by, keep: true })) })).toBe(1);
      const { pillars, peers } = await standoutPage(data, { reading: null });
      expect(peers).toMatchObject({ version: 1, count: 40 });
      const ranked = pillars.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements));
      expect(ranked.length).toBeGreaterThan(10);
      expect(ranked.flatMap(({ qualities }) => qualities).every(({ quality }) => quality === 1 || quality === 2)).toBe(true);
      expect(ranked.find(({ metric, kind }) => metric === "living-wage" && kind === "gap")).toMatchObject({
        sentence: "Professional services: 1.03. Leisure and other: 0.36. They are 0.66 apart (2022).",
        search: "?year=2022&by=industry",
        release: "v2024",
      });
    });
  });
} else {
  test("without MOBILITY_METRICS_DIR the released files are left out", () => expect(released).toBeUndefined());
}
