import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { copyColumns, copyRow, type Codes } from "./copy-row";
import { finding } from "./finding";
import { linesOf, LineTooLong } from "./lines";
import type { Observation } from "./observation";
import type { Reading } from "./reading";

export type FileCopy = { readonly path: string; readonly fileId: number; readonly codes: Codes; readonly progress?: (so: Progress) => void };

/** Rows and values read so far, and how many errors were found in them. */
export type Progress = { readonly rows: number; readonly values: number; readonly errors: number };

/** Copies into the file's own bare table; the index is built once the rows are there. After the first error the rest is still
 *  checked, so that the report is whole, but no longer copied. Returns the columns that had a value. */
export async function copyObservations(client: PoolClient, reading: Reading, { path, fileId, codes, progress }: FileCopy): Promise<string[]> {
  const columns = new Set<string>();
  async function* copyText() {
    for await (const observations of observationsIn(path, reading)) {
      progress?.({ rows: reading.rows, values: reading.values, errors: reading.findings.errors });
      if (reading.findings.errors > 0) continue;
      let text = "";
      for (const observation of observations) {
        columns.add(observation.column);
        text += copyRow(observation, fileId, codes);
      }
      yield Buffer.from(text);
    }
  }
  const { rows } = await client.query<{ part: string }>("select open_observations($1) as part", [fileId]);
  const stream = client.query(copyFrom(`copy ${client.escapeIdentifier(rows[0]?.part ?? "")} (${copyColumns}) from stdin`));
  await pipeline(Readable.from(copyText()), stream);
  return [...columns];
}

const chunkBytes = 1 << 16;

/** The file as observations, batch by batch; what is no table ends early, with a finding. */
async function* observationsIn(path: string, reading: Reading): AsyncGenerator<Observation[]> {
  try {
    for await (const batch of linesOf(createReadStream(path, { highWaterMark: chunkBytes }))) {
      yield reading.take(batch);
      if (reading.hopeless) return;
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    reading.findings.add(finding("long_line", error.line, null, ""));
  }
  yield reading.close();
}
