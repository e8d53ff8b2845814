import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { asSystemSql } from "../../app/db/work.server";
import { connections, readConnections } from "../../app/domain/insight/interconnection.server";
import { speakingColumns } from "../../app/domain/insight/speaking-columns";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { predictors } from "../../app/content/framework";
import { buildCoalition } from "../build";
import { loadRelease } from "../load-release";

/** Spearman's correlation as PostgreSQL figures it from the observations themselves: average ranks over the places where both
 *  values are strong or marginal. No physician at all is the worst there is; a wage of zero is a hole. */
const bySql = `with overall as (
    select c.key, o.year, o.geography_id, o.value, o.quality, max(o.year) over (partition by c.key) as newest
    from observation o join metric_column c on c.id = o.metric_id join subgroup s on s.id = o.subgroup_id
    where o.file_id = $3 and c.key in ($1, $2) and s.breakdown = 'overall' and not (c.key = 'ratio_living_wage' and o.value = 0)
  ), pairs as (
    select max(case when value = 0 and key = 'ratio_population_pc_physician' then 'Infinity' else value end) filter (where key = $1) as one,
           max(case when value = 0 and key = 'ratio_population_pc_physician' then 'Infinity' else value end) filter (where key = $2) as other,
           bool_and(coalesce(quality in (1, 2), false)) as sound
    from overall where year = newest group by geography_id having count(*) = 2
  ), ranked as (
    select rank() over (order by one) + (count(*) over (partition by one) - 1) / 2.0 as one,
           rank() over (order by other) + (count(*) over (partition by other) - 1) / 2.0 as other
    from pairs where sound
  )
  select (select count(*)::int from ranked) as places, (select count(*)::int from pairs where not sound) as weak, (select corr(one, other) from ranked) as r`;

type Found = { readonly places: number; readonly weak: number; readonly r: number | null };

async function expectSameBySql(own: string, file: string, pairs: readonly (readonly [string, string])[]): Promise<void> {
  await asSystemSql(async (client) => {
    const laid = await readConnections(client, own);
    const files = await client.query<{ id: number }>("select id from release_file where name = $1 and retired_at is null", [file]);
    for (const [one, other] of pairs) {
      const { rows } = await client.query<Found>(bySql, [one, other, files.rows[0]?.id]);
      const found = laid.between(one, other);
      expect([found?.places, found?.weak], `${one} and ${other}`).toEqual([rows[0]?.places, rows[0]?.weak]);
      expect(found?.r ?? 2, `${one} and ${other}`).toBeCloseTo(rows[0]?.r ?? 2, 9);
    }
  });
}

const marks = ["Strong", "Marginal", "Weak", "Strong", "NA"];

/** Sixty invented counties: wages and physicians follow employment with some disorder, with equal values, weak ones and holes. */
function sixty(turn: 1 | -1): string[] {
  const header = "year,state,county,state_name,county_name,population,share_employed,share_employed_quality,ratio_living_wage,ratio_living_wage_quality,ratio_population_pc_physician,ratio_population_pc_physician_quality,share_desc_rep_hispanic,share_desc_rep_hispanic_quality";
  const lines = Array.from({ length: 60 }, (_, at) => {
    const level = Math.floor(at / 2);
    const wage = at % 17 === 0 ? "0" : String(0.5 + (turn * (level + ((at * 7) % 11))) / 100);
    const physicians = at % 13 === 0 ? "0" : at % 19 === 0 ? "NA" : String(3000 - 40 * level + ((at * 5) % 9) * 50);
    const mark = (cell: string, shift: number) => (cell === "NA" ? "NA" : marks[(at + shift) % marks.length]);
    const cells = [["share_employed", String(0.5 + level / 100)], ["wage", wage], ["physicians", physicians], ["hispanic", "0.2"]].map(([, cell = "NA"], shift) => `${cell},${mark(cell, shift)}`);
    return `2023,99,${String(2 * at + 1).padStart(3, "0")},Example State,County ${at},50000,${cells.join(",")}`;
  });
  return [header, ...lines];
}

const own = "99001";

describe("invented counties", () => {
  beforeAll(() => loadRelease("v2030.01", { "11_counties.csv": sixty(1) }));

  test("the correlation, the places that count and the weak ones are what the database figures from the rows", async () => {
    await expectSameBySql(own, "11_counties.csv", [
      ["share_employed", "ratio_living_wage"],
      ["share_employed", "ratio_population_pc_physician"],
      ["ratio_living_wage", "ratio_population_pc_physician"],
    ]);
  });

  test("whoever may read published figures may read it; what has no figures or no better side has no connection", async () => {
    const { viewer } = await buildCoalition();
    const laid = await connections(viewer);
    expect(laid.about("share_employed")).toEqual({ year: 2023, release: "v2030.01" });
    expect(laid.between("share_employed", "ratio_living_wage")?.r).toBeGreaterThan(0.8);
    expect(laid.between("share_employed", "share_digital_access")).toBeNull();
    expect(laid.between("share_employed", "share_desc_rep_hispanic")).toBeNull();
  });

  test("invented places and real ones never mix", async () => {
    const laid = await asSystemSql((client) => readConnections(client, "37067"));
    expect(laid.about("share_employed")).toBeUndefined();
  });

  test("a release that comes into use changes what is said at once", async () => {
    await loadRelease("v2031.01", { "11_counties.csv": sixty(-1) });
    const { lead } = await buildCoalition();
    expect((await connections(lead)).between("share_employed", "ratio_living_wage")?.r).toBeLessThan(-0.8);
  });
});

/** The really released files are not part of the product; where they are at hand, they are read too. */
const released = process.env.MOBILITY_METRICS_DIR;

if (released) {
  describe("released files", () => {
    const files = ["11_mobility-metrics_county_longitudinal.csv", "61_mobility-metrics_place_longitudinal.csv"];
    beforeAll(async () => {
      for (const name of files) expect(await importFile(join(released, "release-v2025.01", name), { release: "v2025.01" })).toMatchObject({ outcome: "imported" });
      await activateRelease("v2025.01");
    }, 300_000);

    const speaking = predictors.flatMap(({ key }) => speakingColumns(key).map((column) => column.key));
    const pairs = speaking.flatMap((one, at) => speaking.slice(at + 1).map((other) => [one, other] as const));

    test("every pair of counties' measures is figured once, and then known", async () => {
      const laid = await asSystemSql((client) => readConnections(client, "37067"));
      for (const [one, other] of pairs) expect(laid.between(one, other)?.places, `${one} and ${other}`).toBeGreaterThan(300);
      expect(await asSystemSql((client) => readConnections(client, "37081"))).toBe(laid);
    });

    test("a sample of pairs is what the database figures from the rows", { timeout: 120_000 }, async () => {
      const some = pairs.filter((_, at) => at % 23 === 0);
      await expectSameBySql("37067", files[0] ?? "", some);
      const cities = await asSystemSql((client) => readConnections(client, "3775000"));
      await expectSameBySql("3775000", files[1] ?? "", some.filter((pair) => pair.every((column) => cities.about(column) !== undefined)));
    });
  });
} else {
  test("without MOBILITY_METRICS_DIR the released files are left out", () => expect(released).toBeUndefined());
}
