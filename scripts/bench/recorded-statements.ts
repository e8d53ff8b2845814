import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";

/** What one connection was asked, in its order; `values` where the text has places for them. */
export type Asked = readonly { readonly text: string; readonly values: readonly (string | null)[] }[];

/** Makes PostgreSQL write down what it is asked, once `record` says so. */
export const logSettings = { logging_collector: "on", log_destination: "jsonlog", log_filename: "asked.log" };

const line = z.object({ pid: z.number(), message: z.string().default(""), detail: z.string().default("") });

/** What the product asks PostgreSQL while `work` is done, connection by connection: read from PostgreSQL's own log, so that the
 *  product does not know of it. `folder` is that of the embedded PostgreSQL. */
export async function record(url: string, folder: string, work: () => Promise<unknown>): Promise<Asked[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("alter system set log_statement = 'all'");
    const begun = await mark(client, folder);
    await work();
    const ended = await mark(client, folder);
    return askedIn(ended.slice(begun.length));
  } finally {
    await client.query("alter system reset log_statement");
    await client.query("select pg_reload_conf()");
    await client.end();
  }
}

/** The log up to now: PostgreSQL writes it when it comes to it, so a word of ours is waited for. */
async function mark(client: pg.Client, folder: string): Promise<string> {
  await client.query("select pg_reload_conf()");
  const word = `mark ${crypto.randomUUID()}`;
  const file = join(folder, "cluster/log/asked.json");
  for (;;) {
    await client.query(`select '${word}'`);
    const text = await readFile(file, "utf8").catch(() => "");
    if (text.includes(word)) return text;
    await wait(20);
  }
}

function askedIn(log: string): Asked[] {
  const connections = new Map<number, { text: string; values: (string | null)[] }[]>();
  for (const written of log.split("\n")) {
    if (!written.startsWith("{")) continue;
    const { pid, message, detail } = line.parse(JSON.parse(written));
    const text = /^(?:statement|execute [^:]*): ([^]*)$/.exec(message)?.[1];
    if (text === undefined || text.includes("select 'mark ") || text.includes("pg_reload_conf")) continue;
    connections.set(pid, [...(connections.get(pid) ?? []), { text, values: valuesIn(detail) }]);
  }
  return [...connections.values()];
}

/** "Parameters: $1 = 'it''s', $2 = NULL" */
function valuesIn(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null);
}
