import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Before, databaseBefore } from "../setup/database-before";

let before: Before;
const coalition = randomUUID();
const people = ["ana", "bo", "cy"] as const;
type PersonName = (typeof people)[number];
const accounts: Readonly<Record<PersonName, string>> = { ana: randomUUID(), bo: randomUUID(), cy: randomUUID() };
const memberships: Readonly<Record<PersonName, string>> = { ana: randomUUID(), bo: randomUUID(), cy: randomUUID() };

const ask = async (sql: string, values: readonly unknown[] = []) => (await before.client.query<Record<string, unknown>>(sql, [...values])).rows;

/** A worksheet's field with every text it ever had, each by somebody. */
async function answered(worksheet: string, item: string | null, field: string, versions: readonly (readonly [PersonName, unknown])[]): Promise<void> {
  const id = randomUUID();
  const [by, value] = versions.at(-1) ?? ["ana", ""];
  await ask("insert into answer (id, coalition_id, worksheet, item_id, field, value, version, changed_by) values ($1, $2, $3, $4, $5, $6, $7, $8)", [id, coalition, worksheet, item, field, JSON.stringify(value), versions.length, accounts[by]]);
  for (const [at, [who, said]] of versions.entries()) {
    await ask("insert into answer_version (coalition_id, answer_id, version, value, changed_by) values ($1, $2, $3, $4, $5)", [coalition, id, at + 1, JSON.stringify(said), accounts[who]]);
  }
}

async function row(worksheet: string, by: PersonName, day: number): Promise<string> {
  const id = randomUUID();
  await ask("insert into worksheet_item (id, coalition_id, worksheet, position, added_by, added_at) values ($1, $2, $3, 'i', $4, $5)", [id, coalition, worksheet, accounts[by], `2026-01-0${day}`]);
  return id;
}

/** A database of the version before, with what people had answered there. */
beforeAll(async () => {
  before = await databaseBefore(inject("templateUrl"), "20261129140000");
  await ask("insert into geography (id, kind, name, state_code, state_name) values ('99001', 'county', 'Forest County', '99', 'Example State')");
  await ask("insert into coalition (id, slug, name, community_id) values ($1, 'forest', 'Forest', '99001')", [coalition]);
  for (const person of people) {
    await ask("insert into account (id, email, name, password_hash) values ($1, $2, $3, 'none')", [accounts[person], `${person}@example.org`, person]);
    await ask("insert into membership (id, coalition_id, account_id, roles) values ($1, $2, $3, '{core}')", [memberships[person], coalition, accounts[person]]);
  }
  await answered("attested", null, "1.e", [["ana", false], ["ana", true]]);
  await answered("attested", null, "9.d", [["bo", true]]);
  await answered("attested", null, "5.a", [["bo", true], ["cy", false]]);
  await answered("readiness", null, "data_sharing.rating", [["ana", 4], ["bo", 1], ["ana", 3]]);
  await answered("readiness", null, "data_sharing.gap_action", [["ana", "Ask the board"]]);
  const action = await row("action_screen", "ana", 1);
  await answered("action_screen", action, "impact", [["ana", 5], ["cy", 2]]);
  await answered("action_screen", action, "name", [["ana", "Fee waivers"]]);
  const [older, newer, paper] = [await row("health_check", "ana", 1), await row("health_check", "ana", 3), await row("health_check", "bo", 2)];
  await answered("health_check", older, "voice", [["ana", 1]]);
  await answered("health_check", newer, "voice", [["ana", 2], ["ana", 5]]);
  await answered("health_check", newer, "comment", [["ana", "Say it plainly"]]);
  await answered("health_check", paper, "ci.common_agenda", [["bo", 3]]);
  await ask("insert into activity (id, coalition_id, account_id, actor, kind, subject_kind, subject_id) values ($1, $2, $3, 'ana', 'answer.changed', 'answer', 'health_check'), ($4, $2, $3, 'ana', 'answer.changed', 'answer', 'charter')", [randomUUID(), coalition, accounts.ana, randomUUID()]);
  await before.apply("2026112914");
}, 60_000);

afterAll(() => before.drop());

test("words that criteria are met move, with who said them; what was taken back does not", async () => {
  const words = await ask("select criterion, account_id as account, reason, withdrawn_at as back from criterion_attestation order by criterion");
  expect(words).toEqual([
    { criterion: "1.e", account: accounts.ana, reason: "", back: null },
    { criterion: "9.d", account: accounts.bo, reason: "", back: null },
  ]);
});

test("ratings that replaced one another belong to their people again, the newest of each", async () => {
  const own = await ask("select worksheet, field, respondent, value from own_answer where not anonymous order by worksheet, field, value");
  expect(own).toEqual([
    { worksheet: "action_screen", field: "impact", respondent: memberships.cy, value: 2 },
    { worksheet: "action_screen", field: "impact", respondent: memberships.ana, value: 5 },
    { worksheet: "readiness", field: "data_sharing.rating", respondent: memberships.bo, value: 1 },
    { worksheet: "readiness", field: "data_sharing.rating", respondent: memberships.ana, value: 3 },
  ]);
  expect(await ask("select field from answer where worksheet in ('readiness', 'action_screen') and field in ('data_sharing.gap_action', 'name') order by field")).toEqual([{ field: "data_sharing.gap_action" }, { field: "name" }]);
});

test("answers to the health check stay, and nothing tells whose they are", async () => {
  const own = await ask("select field, respondent, value from own_answer where anonymous order by field, value");
  expect(own.map(({ field, value }) => [field, value])).toEqual([["ci.common_agenda", 3], ["comment", "Say it plainly"], ["voice", 1], ["voice", 5]]);
  const text = JSON.stringify(own);
  for (const id of [...Object.values(accounts), ...Object.values(memberships)]) expect(text).not.toContain(id);
  expect(await ask("select id from answer where worksheet = 'health_check'")).toEqual([]);
  expect(await ask("select id from worksheet_item where worksheet = 'health_check'")).toEqual([]);
  expect(await ask("select v.value from answer_version v left join answer a on a.id = v.answer_id where a.id is null")).toEqual([]);
  expect(await ask("select subject_id from activity")).toEqual([{ subject_id: "charter" }]);
});

test("a person's newest sheet is theirs to go on with; what they typed for others is nobody's", async () => {
  await ask("begin");
  await ask("select set_config('app.coalition', $1, true)", [coalition]);
  const [mine] = await ask("select anonymous_respondent('health_check', $1::uuid) as name", [memberships.ana]);
  await ask("commit");
  const own = await ask("select field, value from own_answer where respondent = $1 order by field", [mine?.["name"]]);
  expect(own).toEqual([{ field: "comment", value: "Say it plainly" }, { field: "voice", value: 5 }]);
});

test("what happened stays append-only afterwards", async () => {
  for (const table of ["answer_version", "activity"]) await expect(ask(`delete from ${table}`)).rejects.toThrow("append-only");
});
