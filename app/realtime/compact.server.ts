import * as Y from "yjs";
import type { PoolClient } from "pg";
import { asSystemSql } from "~/db/work.server";
import { merge, type LoggedUpdate } from "./merge";
import { plainText, proseOf } from "./prose";

export type Compacted = {
  /** Size of the new snapshot in bytes. */
  readonly size: number;
  /** What the text says now, when it says something else than before. */
  readonly newText: string | null;
  /** Rows that no document can take; they stay in the log for somebody to look at. */
  readonly unusable: readonly string[];
};

/**
 * Folds the log of a text into its snapshot and writes down, in the same transaction, what the text says as JSON and as
 * plain words. Made from persisted rows only; exactly the merged rows are deleted, because row numbers commit out of
 * order. One process at a time. Null when there was nothing to fold.
 */
export function compact(documentId: string): Promise<Compacted | null> {
  return asSystemSql(async (db) => {
    await db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`document:${documentId}`]);
    const { rows: updates } = await db.query<LoggedUpdate>("select seq::text as seq, bytes from document_update where document_id = $1 order by seq", [documentId]);
    const { rows } = await db.query<Stored>("select coalition_id, name, snapshot, text from document where id = $1", [documentId]);
    const [stored] = rows;
    if (!stored || updates.length === 0) return null;
    const { document, merged, unusable } = merge(stored.snapshot, updates);
    const snapshot = Y.encodeStateAsUpdate(document);
    const text = await save(db, documentId, document, snapshot);
    await db.query("delete from document_update where document_id = $1 and seq = any($2::bigint[])", [documentId, merged]);
    await announceText(db, stored);
    return { size: snapshot.byteLength, newText: text === stored.text ? null : text, unusable };
  });
}

type Stored = { readonly coalition_id: string; readonly name: string; readonly snapshot: Buffer | null; readonly text: string };

async function save(db: PoolClient, documentId: string, document: Y.Doc, snapshot: Uint8Array): Promise<string> {
  const prose = proseOf(document);
  const text = plainText(prose);
  // Its words are in the language of whoever began it.
  await db.query(
    `update document set snapshot = $2, json = $3, text = $4, changed_at = now(), language = coalesce(language,
       (select a.locale from document_update u join account a on a.id = u.account_id where u.document_id = $1 and a.locale in ('en', 'es') order by u.seq limit 1))
     where id = $1`,
    [documentId, Buffer.from(snapshot), JSON.stringify(prose), text],
  );
  return text;
}

/** Pages that show the text read it again. */
async function announceText(db: PoolClient, { coalition_id: coalition, name }: Stored): Promise<void> {
  const topic = name === "vision" ? "theory" : "plan";
  await db.query("select pg_notify('changes', $1)", [JSON.stringify({ coalition, topic })]);
}
