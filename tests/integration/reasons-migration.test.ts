import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Before, databaseBefore } from "../setup/database-before";

let before: Before;
const [coalition, ana, local, indicator] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const ask = async (sql: string, values: readonly unknown[] = []) => (await before.client.query<Record<string, unknown>>(sql, [...values])).rows;

/** A database of the version before, with a figure of its own that a Spanish reader froze there. */
beforeAll(async () => {
  before = await databaseBefore(inject("templateUrl"), "20261130140000");
  await ask("insert into geography (id, kind, name, state_code, state_name) values ('99001', 'county', 'Forest County', '99', 'Example State')");
  await ask("insert into coalition (id, slug, name, community_id) values ($1, 'forest', 'Forest', '99001')", [coalition]);
  await ask("insert into account (id, email, name, password_hash, locale) values ($1, 'ana@example.org', 'Ana', 'none', 'es')", [ana]);
  await ask(
    `insert into local_indicator (id, coalition_id, name, definition, kind, direction, area, frequency, source, created_by)
     values ($1, $2, 'Ausencias', 'Faltas', 'share', 'lower', 'Dos zonas', 'year', 'Distrito', $3)`,
    [local, coalition, ana],
  );
  await ask("insert into local_batch (id, coalition_id, local_id, file_name, sha256, values, left_out, loaded_by, loaded_at) values ($1, $2, $3, 'faltas.csv', 'abc', 1, 0, $4, '2026-05-03T10:00:00Z')", [randomUUID(), coalition, local, ana]);
  await ask("insert into indicator (id, coalition_id, name, unit, direction, created_by, local_id, local_series) values ($1, $2, 'Ausencias', 'proportion', 'lower', $3, $4, '[\"\",\"\",\"\"]')", [indicator, coalition, ana, local]);
  await ask(
    `insert into baseline (id, coalition_id, indicator_id, value, year, release_label, file_sha256, row_key, source_note, frozen_by)
     values ($1, $2, $3, 0.18, 2024, '', 'abc', '["","2024","",""]', 'Datos locales', $4)`,
    [randomUUID(), coalition, indicator, ana],
  );
  await before.apply("20261130140000");
});

afterAll(() => before.drop());

test("what stands is in the language of its writer, and the source of an own figure is there in parts", async () => {
  expect(await ask("select language, source_note, own_source from baseline")).toEqual([
    { language: "es", source_note: "Datos locales", own_source: { source: "Distrito", area: "Dos zonas", frequency: "year", period: "2024", file: "faltas.csv", loaded: "2026-05-03" } },
  ]);
  expect(await ask("select language from local_indicator")).toEqual([{ language: "es" }]);
});

test("what happened still cannot be changed", async () => {
  await expect(ask("update baseline set language = 'en'")).rejects.toThrow(/append-only/);
});
