import { randomBytes } from "node:crypto";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { sqlFromNothing } from "../../scripts/migrate";

const columns = `select table_name, column_name, data_type, is_nullable, column_default is not null as has_default
  from information_schema.columns where table_schema = 'public' and table_name not in ('_prisma_migrations', 'rate_limit', 'preparation', 'search_text') and table_name !~ '^observation_'
  order by table_name, column_name`;

test("the migrations lead to the tables that the schema describes", async () => {
  const url = inject("templateUrl");
  const name = `drift_${randomBytes(4).toString("hex")}`;
  const described = await withClient(url.replace(/\/planner$/, "/postgres"), async (admin) => {
    await admin.query(`create database ${name} template template0`);
    const rows = await withClient(url.replace(/\/planner$/, `/${name}`), async (client) => {
      await client.query(await sqlFromNothing(url.replace(/\/planner$/, `/${name}`)));
      return (await client.query(columns)).rows;
    });
    await admin.query(`drop database ${name} with (force)`);
    return rows;
  });
  const migrated = await withClient(process.env.DATABASE_URL ?? "", async (client) => (await client.query(columns)).rows);
  expect(migrated).toEqual(described);
});

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
