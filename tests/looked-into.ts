import { z } from "zod";
import { asMember, asMemberSql, readTogether, type Tenant } from "../app/db/work.server";
import type { PoolClient } from "pg";

/** How often the tables have been looked into on one connection since its transaction began. */
const question = "select relname as name, (coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int as times from pg_stat_xact_user_tables";
const counts = z.array(z.object({ name: z.string(), times: z.number() })).transform((rows) => new Map(rows.map(({ name, times }) => [name, times])));

/** The tables that PostgreSQL looks into while verbs of several domains read. */
export function lookedIntoTogether(tenant: Tenant, read: () => Promise<unknown>): Promise<string[]> {
  return readTogether(tenant, () => lookedInto(() => asMember(tenant, (db) => db.$queryRawUnsafe(question)), read));
}

/** The tables that PostgreSQL looks into while one verb reads. */
export function lookedIntoBy(tenant: Tenant, read: (db: PoolClient) => Promise<unknown>): Promise<string[]> {
  return asMemberSql(tenant, (db) => lookedInto(async () => (await db.query(question)).rows, () => read(db)));
}

async function lookedInto(ask: () => Promise<unknown>, read: () => Promise<unknown>): Promise<string[]> {
  const before = counts.parse(await ask());
  await read();
  return [...counts.parse(await ask())].filter(([name, times]) => times > (before.get(name) ?? 0)).map(([name]) => name);
}
