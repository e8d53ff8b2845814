import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countyOverall } from "../../app/domain/release-import/any-file";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { whatChanged } from "../../app/domain/process/what-changed.server";
import { worksheetPage } from "../../app/domain/process/worksheet-page.server";
import { importFile } from "../../app/domain/release-import/import-file.server";
import { bringIntoUse } from "../../app/domain/release/release.server";
import { proposeTarget, targetPage } from "../../app/domain/target/target.server";
import { listMeasures } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";
import { reading } from "../either-language";

const english = "Share of adults ages 25 to 54 who are employed";
const spanish = "Porcentaje de personas de 25 a 54 años con empleo";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "either-language-"));
  await writeFile(join(folder, countyOverall.name), countyOverall.text);
  await importFile(join(folder, countyOverall.name), { release: "v2030.01", thisYear: 2026 });
  await bringIntoUse("v2030.01");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["es", "en", english, spanish],
  ["en", "es", spanish, english],
] as const)("what is frozen and aimed for in %s is named and sourced in %s for who reads it so", async (writer, reader, name, other) => {
  const { data, core } = await buildCoalition();
  const baseline = await reading(writer, () => freezeBaseline(data, { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2022 }));
  const target = await reading(writer, () => proposeTarget(data, { baseline: baseline.id, value: 0.9, year: 2035 }));
  const seen = await reading(reader, async () => ({
    page: await targetPage(core, target),
    measures: await listMeasures(core),
    choices: (await worksheetPage(core, { step: 8, worksheet: "measurement_plan" })).referents,
    news: await whatChanged(core, { since: null }),
  }));
  expect(seen.page.target.indicator.name).toBe(name);
  expect(seen.page.target.baseline.source).toContain(reader === "en" ? "Time period: " : "Período: ");
  expect(seen.measures.map((one) => one.name)).toEqual([`${name} · Forest County, EX`]);
  const told = JSON.stringify([seen.choices, seen.news]);
  expect(told).toContain(name);
  expect(told).not.toContain(other);
});
