import { v7 as newId } from "uuid";
import { asSystemSql } from "~/db/work.server";
import { groupCommit } from "./group-commit";
import type { LoggedUpdate } from "./merge";

/** A text as it lies in the database: its last snapshot and every update since. */
export type StoredDocument = { readonly id: string; readonly snapshot: Uint8Array | null; readonly updates: readonly LoggedUpdate[] };

export type NewUpdate = { readonly coalitionId: string; readonly documentId: string; readonly accountId: string; readonly bytes: Uint8Array };

/** The channel on which processes tell each other that a text has new rows: `{by, document, rows}`, the process, the id of
 *  the text, the row numbers. A hint only: the rows are the truth. */
export const hintChannel = "documents";

/** Tells this process's own hints from those of others. */
export const thisProcess = newId();

/** Reads a text, making its row when this is the first time anyone opens it. */
export function openDocument({ coalitionId, name }: { readonly coalitionId: string; readonly name: string }): Promise<StoredDocument> {
  return asSystemSql(async (db) => {
    await db.query("insert into document (id, coalition_id, name) values ($1, $2, $3) on conflict (coalition_id, name) do nothing", [newId(), coalitionId, name]);
    const { rows } = await db.query<Row>(
      `select d.id, d.snapshot, u.seq::text as seq, u.bytes from document d left join document_update u on u.document_id = d.id
       where d.coalition_id = $1 and d.name = $2 order by u.seq`,
      [coalitionId, name],
    );
    const [first] = rows;
    if (!first) throw new Error("The text was made a moment ago and is not there.");
    return { id: first.id, snapshot: first.snapshot, updates: rows.flatMap(({ seq, bytes }) => (seq && bytes ? [{ seq, bytes }] : [])) };
  });
}

type Row = { readonly id: string; readonly snapshot: Buffer | null; readonly seq: string | null; readonly bytes: Buffer | null };

/** The named rows of a text that are still in the log; merged ones are gone. */
export function readUpdates(documentId: string, seqs: readonly string[]): Promise<LoggedUpdate[]> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<LoggedUpdate>("select seq::text as seq, bytes from document_update where document_id = $1 and seq = any($2::bigint[]) order by seq", [
      documentId,
      seqs,
    ]);
    return rows;
  });
}

/** Texts whose log has rows that nobody has merged yet: left by a process that ended at a bad moment. */
export function listUnmerged(): Promise<string[]> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<{ id: string }>("select distinct document_id as id from document_update");
    return rows.map(({ id }) => id);
  });
}

const log = groupCommit<NewUpdate>(store);

/** Writes an update down. Resolves when it is committed: only then may it be applied, acknowledged and passed on. */
export function appendUpdate(update: NewUpdate): Promise<void> {
  return log.append(update);
}

/** Resolves when everything that was appended is written. */
export function logSettled(): Promise<void> {
  return log.settled();
}

/** One statement, so that a keystroke costs one trip to the database inside its transaction: the rows, and one hint for
 *  each text they belong to. */
async function store(updates: readonly NewUpdate[]): Promise<void> {
  await asSystemSql((db) =>
    db.query(
      `with written as (
         insert into document_update (coalition_id, document_id, account_id, bytes)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[]) returning seq, document_id)
       select pg_notify($5, json_build_object('by', $6::text, 'document', document_id, 'rows', json_agg(seq::text))::text)
       from written group by document_id`,
      [
        updates.map((row) => row.coalitionId),
        updates.map((row) => row.documentId),
        updates.map((row) => row.accountId),
        updates.map((row) => Buffer.from(row.bytes)),
        hintChannel,
        thisProcess,
      ],
    ),
  );
}
