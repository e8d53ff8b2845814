import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { founder, others } from "../../scripts/sample/people";

const first = "20261129130000_confirmed_addresses";

test("accounts of the version before are unconfirmed, the sample's people confirmed, and links of who has left are taken back", async () => {
  const admin = inject("templateUrl").replace(/\/planner$/, "/postgres");
  const name = `before_${randomBytes(4).toString("hex")}`;
  await withClient(admin, (client) => client.query(`create database ${name} template template0`));
  try {
    await withClient(admin.replace(/\/postgres$/, `/${name}`), async (client) => {
      const migrations = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).toSorted();
      for (const one of migrations.filter((migration) => migration < first)) await apply(client, one);
      await fillOld(client);
      await apply(client, first);
      const { rows } = await client.query<{ email: string; confirmed_by: string | null }>("select email, confirmed_by from account order by email");
      const sample = new Set<string>([founder, ...others].map(({ email }) => email));
      expect(rows).toHaveLength(sample.size + 2);
      expect(rows.filter(({ confirmed_by: by }) => by === "sample").map(({ email }) => email)).toEqual([...sample].toSorted());
      expect(rows.filter(({ confirmed_by: by }) => by === null).map(({ email }) => email)).toEqual(["gone@example.net", "stays@example.net"]);
      const { rows: open } = await client.query<{ invitee: string }>("select invitee from invitation where withdrawn_at is null");
      expect(open).toEqual([{ invitee: "by who stays" }]);
    });
  } finally {
    await withClient(admin, (client) => client.query(`drop database ${name} with (force)`));
  }
});

/** A planner with the sample, and a coalition that one of its two leads has left. */
async function fillOld(client: pg.Client): Promise<void> {
  await client.query("insert into geography (id, kind, name, state_code, state_name, fictional) values ('99001', 'county', 'Forest', '99', 'Example', true)");
  const people = [...[founder, ...others].map(({ email }) => email), "stays@example.net", "gone@example.net"];
  await client.query("insert into account (id, email, name, password_hash) select gen_random_uuid(), email, 'Somebody', 'x' from unnest($1::text[]) email", [people]);
  await client.query("insert into coalition (id, slug, name, community_id) values (gen_random_uuid(), 'old', 'Old', '99001')");
  await client.query(
    `insert into membership (id, coalition_id, account_id, roles, left_at)
     select gen_random_uuid(), c.id, a.id, '{lead}', case when a.email like 'gone%' then now() end from coalition c, account a where a.email like '%example.net'`,
  );
  await client.query(
    `insert into invitation (id, coalition_id, roles, token_hash, invitee, invited_by, expires_at)
     select gen_random_uuid(), coalition_id, '{lead}', account_id::text, case when left_at is null then 'by who stays' else 'by who has left' end, account_id, now() + interval '1 day' from membership`,
  );
}

async function apply(client: pg.Client, migration: string): Promise<void> {
  await client.query(readFileSync(`prisma/migrations/${migration}/migration.sql`, "utf8"));
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
