import type { PoolClient } from "pg";
import { v7 as newId } from "uuid";
import { asSystemSql } from "~/db/work.server";
import { announceToAll } from "../activity/activity.server";
import type { Progress } from "./loading/file-copy.server";
import type { ImportResult } from "./import-file.server";
import { type Asker, nextInTurn, type ServedAt } from "../next-in-turn";
import type { FailReason } from "./release-import";

// How the history of imports is written. Kept free of words for people: the command line and the background process load
// it, and need their memory for the files.

/** An import that somebody asked for on a page. */
export type Job = {
  readonly id: string;
  readonly batch: string;
  /** Who asked for it, in which coalition. */
  readonly coalitionId: string;
  readonly accountId: string;
  readonly source: "upload" | "address" | "folder";
  readonly origin: string;
  readonly label: string | null;
  readonly only: readonly string[];
  readonly dryRun: boolean;
};

/** A table inside what was chosen, and the release it goes to; null when nothing names one. */
export type Table = { readonly file: string; readonly label: string | null };

type Waiting = Asker & { readonly id: string };

/** Who has the turn of those that wait (see `nextInTurn`), now running; null when none waits. Two processes never take the same one. */
export async function takeNext(): Promise<string | null> {
  return asSystemSql(async (client) => {
    await lineUp(client);
    const { rows } = await client.query<Waiting>("select id, coalition_id as coalition, account_id as person from release_import where state = 'waiting' order by asked_at, id");
    const next = nextInTurn(rows, await servedBefore(client, rows));
    if (!next) return null;
    // Later than all before it, also within the same millisecond: by that it is seen who was served last.
    await client.query("update release_import set state = 'running', started_at = greatest(now(), (select max(started_at) from release_import) + interval '1 millisecond') where id = $1", [next.id]);
    // Told only when one was taken: who works on imports asks again whenever it is told.
    await announceToAll(client, "import");
    return next.id;
  });
}

/** Waits until nobody else changes what stands in the line; ours ends with the transaction. */
export async function lineUp(client: PoolClient): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtext('release import line'))");
}

async function servedBefore(client: PoolClient, waiting: readonly Waiting[]): Promise<ServedAt> {
  const { rows } = await client.query<Asker & { readonly at: Date }>(
    "select coalition_id as coalition, account_id as person, max(started_at) as at from release_import where coalition_id = any($1::uuid[]) and started_at is not null group by 1, 2",
    [[...new Set(waiting.map(({ coalition }) => coalition))]],
  );
  return ({ coalition, person }) => Math.max(0, ...rows.filter((row) => row.coalition === coalition && (person === undefined || row.person === person)).map(({ at }) => at.getTime()));
}

export async function findJob(id: string): Promise<Job | null> {
  return asSystemSql(async (client) => {
    const { rows } = await client.query<Job>(`select id, batch, coalition_id as "coalitionId", account_id as "accountId", source, origin, label, places as "only", dry_run as "dryRun" from release_import where id = $1 and source <> 'command'`, [id]);
    return rows[0] ?? null;
  });
}

/** The line of the history for a table of a job: the job's own for the first one, then new ones beside it. */
export async function openEntry(job: Job, { file, label }: Table, first: boolean): Promise<string> {
  const id = first ? job.id : newId();
  await said(async (client) => {
    if (first) await client.query("update release_import set file = $2, label = $3, state = 'running', reason = null, ended_at = null where id = $1", [id, file, label]);
    else {
      await client.query(
        `insert into release_import (id, batch, coalition_id, account_id, actor, source, origin, file, label, places, dry_run, state, asked_at, started_at)
         select $2, batch, coalition_id, account_id, actor, source, origin, $3, $4, places, dry_run, 'running', asked_at, now() from release_import where id = $1`,
        [job.id, id, file, label],
      );
    }
  });
  return id;
}

/** Shows how far a file is. */
export async function tellProgress(id: string, { rows, values, errors }: Progress): Promise<void> {
  await said((client) => client.query(`update release_import set rows = $2, "values" = $3, rejects = $4 where id = $1 and state = 'running'`, [id, rows, values, errors]));
}

/** Writes down what became of a file. */
export async function closeEntry(id: string, result: ImportResult): Promise<void> {
  await said((client) => close(client, id, result));
}

/** Writes down that the open files of a batch came to nothing. */
export async function failBatch(batch: string, reason: FailReason): Promise<void> {
  await said((client) => client.query("update release_import set state = 'failed', reason = $2, ended_at = now() where batch = $1 and state = 'running'", [batch, reason]));
}

/** Ends imports that nobody is working on any more, because the planner was stopped meanwhile. Nothing of them was kept; who
 *  works on one holds its lock. Returns which were ended and which still wait. */
export async function endOrphans(): Promise<{ readonly ended: readonly string[]; readonly waiting: readonly string[] }> {
  return asSystemSql(async (client) => {
    const { rows: ended } = await client.query<{ id: string }>(
      `with running as materialized (select id, batch from release_import where state = 'running' and source <> 'command'),
            orphan as materialized (select id from running where pg_try_advisory_xact_lock(hashtext('release import'), hashtext(batch::text)))
       update release_import i set state = 'failed', reason = 'interrupted', ended_at = now() from orphan where orphan.id = i.id returning i.id`,
    );
    if (ended.length > 0) await announceToAll(client, "import");
    const { rows: waiting } = await client.query<{ id: string }>("select id from release_import where state = 'waiting'");
    return { ended: ended.map(({ id }) => id), waiting: waiting.map(({ id }) => id) };
  });
}

/** Enters what the command line has done already. */
export async function recordCommand({ origin, label, result }: { readonly origin: string; readonly label: string; readonly result: ImportResult }): Promise<void> {
  const id = newId();
  await said(async (client) => {
    await client.query(
      "insert into release_import (id, batch, source, origin, file, label, state, started_at) values ($1, $1, 'command', $2, $3, $4, 'running', now())",
      [id, origin, result.file, label],
    );
    await close(client, id, result);
  });
}

async function close(client: PoolClient, id: string, result: ImportResult): Promise<void> {
  const report = "report" in result ? result.report : null;
  await client.query(
    `update release_import i set state = $2, rows = $3, "values" = $4, rejects = $5, warnings = $6, report = $7, ended_at = now(),
       file_id = (select f.id from release_file f join release r on r.id = f.release_id
                  where $2 = 'imported' and r.label = i.label and f.name = $8 and f.retired_at is null)
     where id = $1`,
    [id, result.outcome, report?.rows ?? 0, report?.values ?? 0, report?.errors ?? 0, report?.warnings ?? 0, report && JSON.stringify(report), result.file],
  );
}

/** A change of the history that open pages hear of. */
function said<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  return asSystemSql(async (client) => {
    const done = await work(client);
    await announceToAll(client, "import");
    return done;
  });
}
