import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Before, databaseBefore } from "../setup/database-before";

let before: Before;
const coalition = randomUUID();
const people = { en: randomUUID(), es: randomUUID() } as const;
const ask = async (sql: string, values: readonly unknown[] = []) => (await before.client.query<Record<string, unknown>>(sql, [...values])).rows;

/** A database of the version before, with what two people had written there, and a row that an import made. */
beforeAll(async () => {
  before = await databaseBefore(inject("templateUrl"), "20261130090000");
  await ask("insert into geography (id, kind, name, state_code, state_name) values ('99001', 'county', 'Forest County', '99', 'Example State')");
  await ask("insert into coalition (id, slug, name, community_id) values ($1, 'forest', 'Forest', '99001')", [coalition]);
  for (const [locale, id] of Object.entries(people)) {
    await ask("insert into account (id, email, name, password_hash, locale) values ($1, $2, $2, 'none', $3)", [id, `${locale}@example.org`, locale]);
    await ask("insert into answer (id, coalition_id, worksheet, field, value, changed_by) values ($1, $2, 'charter', $3, $4, $5)", [randomUUID(), coalition, `field_${locale}`, JSON.stringify("Words"), id]);
    await ask("insert into theory_node (id, coalition_id, kind, text, position, added_by) values ($1, $2, 'value', $3, 'i', $4)", [randomUUID(), coalition, locale, id]);
  }
  await ask("insert into theory_node (id, coalition_id, kind, text, position) values ($1, $2, 'value', 'nobody', 'j')", [randomUUID(), coalition]);
  await before.apply("20261130090000");
});

afterAll(() => before.drop());

test("words that stand have the language of whoever wrote them, and none where nobody can tell", async () => {
  expect(await ask("select field, language from answer order by field")).toEqual([{ field: "field_en", language: "en" }, { field: "field_es", language: "es" }]);
  expect(await ask("select text, language from theory_node order by text")).toEqual([{ text: "en", language: "en" }, { text: "es", language: "es" }, { text: "nobody", language: null }]);
});
