import { readdirSync } from "node:fs";
import pg from "pg";

/** What is put into a new database, once. */
export const preparations = ["communities", "sample"] as const;
export type Preparation = (typeof preparations)[number];

/** What this database still lacks: migrations, and which of the wanted preparations. A few milliseconds when nothing. */
export async function missingIn(url: string, wanted: readonly Preparation[]): Promise<{ readonly tables: boolean; readonly preparations: readonly Preparation[] }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // What breaks makes the question fail; it must not end the process besides.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows: found } = await client.query<{ known: boolean }>("select to_regclass('_prisma_migrations') is not null and to_regclass('preparation') is not null as known");
    if (!found[0]?.known) return { tables: true, preparations: wanted };
    const { rows: applied } = await client.query<{ name: string }>("select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null");
    const { rows: done } = await client.query<{ name: string }>("select name from preparation");
    const has = (list: readonly { readonly name: string }[], name: string) => list.some((row) => row.name === name);
    return { tables: migrationNames().some((name) => !has(applied, name)), preparations: wanted.filter((name) => !has(done, name)) };
  } finally {
    await client.end();
  }
}

function migrationNames(): string[] {
  return readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
