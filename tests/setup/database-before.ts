import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

const folder = "prisma/migrations";

/** A database as it was before a migration, owned by an account that is no superuser (row-level security holds for it), as a
 *  coalition's own PostgreSQL has it. */
export type Before = {
  /** The connection that may do everything, for filling and for looking. */
  readonly client: pg.Client;
  /** Applies the migrations whose names begin so, as the owner. */
  readonly apply: (name: string) => Promise<void>;
  readonly drop: () => Promise<void>;
};

export async function databaseBefore(templateUrl: string, migration: string): Promise<Before> {
  const name = `before_${randomBytes(4).toString("hex")}`;
  const admin = await open(templateUrl.replace(/\/planner$/, "/postgres"));
  await admin.query(`create role ${name} login password '${name}'`);
  await admin.query(`grant app_member, app_account, app_system to ${name} with admin option`);
  await admin.query(`create database ${name} owner ${name} template template0`);
  const url = new URL(templateUrl.replace(/\/planner$/, `/${name}`));
  const client = await open(url.href);
  const owner = await open(Object.assign(new URL(url), { username: name, password: name }).href);
  const apply = async (wanted: (folderName: string) => boolean) => {
    for (const one of readdirSync(folder).filter((found) => /^\d{14}_/.test(found) && wanted(found)).sort()) await owner.query(readFileSync(join(folder, one, "migration.sql"), "utf8"));
  };
  await apply((found) => found < migration);
  return {
    client,
    apply: (wanted) => apply((found) => found.startsWith(wanted)),
    drop: async () => {
      await owner.end();
      await client.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.query(`drop role ${name}`);
      await admin.end();
    },
  };
}

async function open(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
