import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { BinaryRows } from "./binary-rows";
import type { CodePage } from "./code-book.server";
import { copyColumns, CopyRows } from "./copy-rows";
import type { FileReading } from "./file-reading.server";

export type FileCopy = { readonly page: CodePage; readonly progress?: (so: Progress) => void };

/** Rows and values read so far, and how many errors were found in them. */
export type Progress = { readonly rows: number; readonly values: number; readonly errors: number };

/** Copies into the file's own bare table; the index is built once the rows are there. After the first error the rest is still
 *  checked, so that the report is whole, but no longer copied. */
export async function copyValues(client: PoolClient, file: FileReading, { page, progress }: FileCopy): Promise<void> {
  const { reading, batches } = file;
  async function* copyBytes() {
    let rows: CopyRows | null = null;
    for await (const batch of batches) {
      const { body, findings } = reading;
      progress?.({ ...(body?.size ?? { rows: 0, values: 0 }), errors: findings.errors });
      if (findings.errors > 0 || !body) continue;
      rows ??= new CopyRows(page.codes(body));
      const bytes = rows.bytesOf(batch);
      body.giveBack(batch);
      yield bytes;
    }
    yield (rows ?? new BinaryRows()).end();
  }
  const { rows } = await client.query<{ part: string }>("select open_observations($1) as part", [page.fileId]);
  // Nobody else sees the table yet, so its rows are marked as seen by all at once, and no reader has to do it later.
  const stream = client.query(copyFrom(`copy ${client.escapeIdentifier(rows[0]?.part ?? "")} (${copyColumns}) from stdin (format binary, freeze true)`));
  // Batches wait as numbers, not as rows, which are twice as long.
  await pipeline(Readable.from(copyBytes(), { highWaterMark: 1 }), stream);
}
