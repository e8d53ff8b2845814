import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { columnOf } from "../../app/content/metrics";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { metricPage } from "../../app/domain/metric/metric.server";
import { nationGlance } from "../../app/domain/nation/nation-glance.server";
import { keepReading } from "../../app/domain/insight/insight.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { activateRelease } from "../../app/domain/release/release.server";
import { buildCoalition } from "../build";
import { isSoundCell, type ReleasedRow, releasedRows } from "../released-rows";

const end = z.object({ year: z.number() }).optional();
const facts = z.array(z.object({ kind: z.string(), column: z.string(), tone: z.string(), weak: z.boolean(), from: end, to: end, others: z.object({ count: z.number(), rose: z.number(), fell: z.number(), better: z.number() }).optional() }));
const findings = z.array(z.object({ ranked: z.object({ concern: facts, strength: facts }), chance: facts, weak: facts }));

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
      expect((await glance(viewer, "housing-wealth", "year=2023"))[0]).toMatch(/Places are ordered by the share of housing wealth over the share of households: 1 means equal parts\.$/);
      expect((await glance(viewer, "crime", "year=2023"))[0]).toBe("The FBI cautions against ranking places by these numbers.");
    });

    test("a city in which most people of its state's listed cities live is not held against their median", { timeout: 120_000 }, async () => {
      const cities = (await releasedRows(city)).filter(({ year, state }) => year === "2023" && state === "36");
      const people = (id: string) => Number(cities.find(({ place }) => place === id)?.population);
      const part = people("51000") / cities.reduce((sum, { population }) => sum + Number(population), 0);
      const { viewer } = await buildCoalition({ name: "New York", place: "3651000" });
      const said = await glance(viewer, "employment", "year=2023");
      expect([said.at(-1), Math.round(100 * part)]).toEqual(["It is not held against the median of the listed cities of New York: 89% of their people live in this city.", 89]);
      expect(said.join(" ")).toContain("the median of the listed cities of the nation");
      const { viewer: other } = await buildCoalition({ name: "Buffalo", place: "3611000" });
      expect((await glance(other, "employment", "year=2023")).at(-1)).toMatch(/^That is (above|below|about) the median of the listed cities of New York/);
    });

    /** What two years brought every county with a sound figure in both, but ours. */
    function changesOf(column: string, [from, to]: readonly [string, string]) {
      const valuesIn = (year: string) => new Map(rows.filter((row) => row.year === year && isSoundCell(row, column)).map(({ state, county: code, [column]: value }) => [`${state}${code}`, Number(value)]));
      const [before, now] = [valuesIn(from), valuesIn(to)];
      const changes = [...now].flatMap(([id, value]) => (before.has(id) ? [{ id, change: value - (before.get(id) ?? 0) }] : []));
      return { own: changes.find(({ id }) => id === "37067")?.change ?? 0, others: changes.filter(({ id }) => id !== "37067").map(({ change }) => change) };
    }

    /** What stands out over time, as it is kept: in numbers. */
    async function keptChanges(member: Member) {
      const id = await keepReading(member);
      const { facts } = await asMember(member, (db) => db.standoutReading.findUniqueOrThrow({ where: { id }, select: { facts: true } }));
      return findings.parse(facts).flatMap(({ ranked, chance, weak }) => [...ranked.concern, ...ranked.strength, ...chance, ...weak]).filter(({ kind }) => kind === "trend");
    }

    test("a change stands out only against what other counties did, and the card says what that was", { timeout: 120_000 }, async () => {
      const { data } = await buildCoalition({ name: "Forsyth, over time", place: "37067" });
      const changes = await keptChanges(data);
      expect(changes.length).toBeGreaterThan(0);
      for (const { column, from, to, others, tone, weak } of changes.filter((change) => !change.weak)) {
        const direction = columnOf(column)?.direction;
        const told = changesOf(column, [String(from?.year), String(to?.year)]);
        const better = told.others.filter((change) => (direction === "higher" ? change < told.own : change > told.own)).length;
        expect([column, others?.count, others?.rose, others?.fell, others?.better, weak]).toEqual([column, told.others.length, told.others.filter((change) => change > 0).length, told.others.filter((change) => change < 0).length, better, false]);
        const equal = told.others.filter((change) => change === told.own).length;
        const share = (better + equal / 2) / told.others.length;
        expect([column, tone === "strength" ? share >= 0.75 : share <= 0.25]).toEqual([column, true]);
      }
      const everywhere = { "living wage fell": changesOf("ratio_living_wage", ["2018", "2023"]).others, "turnout rose": changesOf("share_election_turnout", ["2016", "2020"]).others };
      const fell = (changed: readonly number[]) => Math.round((100 * changed.filter((change) => change < 0).length) / changed.length);
      expect([fell(everywhere["living wage fell"]), 100 - fell(everywhere["turnout rose"])]).toEqual([97, 98]);
      const debt = changesOf("share_debt_coll", ["2018", "2023"]);
      expect([debt.others.length, fell(debt.others), debt.own < 0]).toEqual([2935, 98, true]);
      const said = changes.find(({ column }) => column === "share_debt_coll");
      const better = debt.others.filter((change) => change > debt.own).length / debt.others.length;
      expect([said === undefined, better > 0.25 && better < 0.75]).toEqual([true, true]);
    });
  });
} else {
  test("without MOBILITY_METRICS_DIR the released files are left out", () => expect(released).toBeUndefined());
}
