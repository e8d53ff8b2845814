import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { buffer } from "node:stream/consumers";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** How COPY reads rows: as text, the way `psql \copy` sends a prepared file, or in the binary form, which it reads fastest. */
export type Form = "text" | "binary";

/** The long rows of one file, as COPY takes them. */
export type Rows = { readonly table: string; readonly form: Form; readonly bytes: Buffer };

const chunk = 1 << 16;

/** The very rows that an import into this release stored, file by file, in their order. */
export async function preparedRows(client: pg.Client, label: string, form: Form): Promise<Rows[]> {
  const { rows } = await client.query<{ id: number }>("select f.id from release_file f join release r on r.id = f.release_id where r.label = $1 order by f.id", [label]);
  const prepared: Rows[] = [];
  for (const { id } of rows) prepared.push({ table: `bare_${id}`, form, bytes: await buffer(client.query(copyTo(`copy observation_${id} to stdout (format ${form})`))) });
  return prepared;
}

/** Seconds to copy the rows into new tables with no rules, one transaction each, and to build their primary keys. */
export async function copyBare(client: pg.Client, all: readonly Rows[]): Promise<number> {
  const started = performance.now();
  for (const { table, form, bytes } of all) {
    await client.query("begin");
    await client.query(`create table ${table} (geography_id text, metric_id smallint, subgroup_id smallint, year smallint, value float8, value2 float8, lb float8, ub float8, quality smallint, file_id integer)`);
    await pipeline(Readable.from(pieces(bytes)), client.query(copyFrom(`copy ${table} from stdin (format ${form})`)));
    await client.query(`alter table ${table} add primary key (geography_id, metric_id, subgroup_id, year, file_id)`);
    await client.query("commit");
  }
  return (performance.now() - started) / 1000;
}

export async function dropBare(client: pg.Client, all: readonly Rows[]): Promise<void> {
  for (const { table } of all) await client.query(`drop table ${table}`);
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}
