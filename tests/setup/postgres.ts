import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "../../scripts/database/embedded-database";
import { migrate } from "../../scripts/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's address with the migrated, empty database every test database is cloned from. */
    templateUrl: string;
  }
}

/** A PostgreSQL of the run's own, thrown away afterwards; nothing is asked of the disk. */
export default async function startPostgres({ provide, name }: TestProject) {
  const folder = join(tmpdir(), `planner-test-${process.pid}-${name}`);
  const database = await startEmbeddedDatabase(folder, { settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" } });
  await migrate(database.url);
  await withClient(database.url.replace(/\/planner$/, "/postgres"), (client) => client.query("alter database planner with allow_connections true is_template true"));
  provide("templateUrl", database.url);
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Clones the template; returns the new database's address and how to drop it. */
export async function cloneDatabase(templateUrl: string, name: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const admin = templateUrl.replace(/\/planner$/, "/postgres");
  await withClient(admin, (client) => client.query(`create database ${name} template planner strategy file_copy`));
  return {
    url: templateUrl.replace(/\/planner$/, `/${name}`),
    drop: () => withClient(admin, (client) => client.query(`drop database ${name} with (force)`)),
  };
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
