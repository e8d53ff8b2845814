import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { asSystemSql } from "~/db/work.server";
import { CodeBook } from "./code-book.server";
import { copyObservations } from "./file-copy.server";
import { keepPlaces } from "./file-places.server";
import { keepFile } from "./held-file.server";
import { Reading } from "./reading";
import type { ReleaseFile } from "./release-file";
import type { Report } from "./report";

export type ImportWish = {
  /** Label of the release the file belongs to: "v2025.01". */
  readonly release: string;
  readonly thisYear?: number;
};

export type ImportResult =
  | { readonly outcome: "imported"; readonly file: string; readonly report: Report; readonly replaced: boolean }
  | { readonly outcome: "unchanged"; readonly file: string }
  | { readonly outcome: "refused"; readonly file: string; readonly report: Report };

/** Carries a report out of the transaction that it ends. */
class Refused extends Error {
  constructor(readonly report: Report) {
    super("The file has errors.");
  }
}

/** Loads one released file, streaming, in one transaction: either the whole file is in, or nothing has changed and the report
 *  says line by line why. The same file again (by SHA-256) is left alone; a corrected file of the same name takes the
 *  place of the earlier one in its release. Frozen baselines are copies and never change. */
export async function importFile(path: string, { release, thisYear = new Date().getFullYear() }: ImportWish): Promise<ImportResult> {
  const file = basename(path);
  const sha256 = await checksum(path);
  try {
    return await asSystemSql(async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtext('metrics import'))");
      if (await isHeld(client, release, sha256)) return { outcome: "unchanged", file };
      const { report, replaced } = await load(client, path, { release, sha256, thisYear });
      return { outcome: "imported", file, report, replaced };
    });
  } catch (error) {
    if (error instanceof Refused) return { outcome: "refused", file, report: error.report };
    throw error;
  }
}

async function checksum(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function isHeld(client: PoolClient, release: string, sha256: string): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from release_file f join release r on r.id = f.release_id where r.label = $1 and f.sha256 = $2",
    [release, sha256],
  );
  return rowCount !== 0;
}

type Loading = { readonly release: string; readonly sha256: string; readonly thisYear: number };

async function load(client: PoolClient, path: string, { release, sha256, thisYear }: Loading) {
  const reading = new Reading(basename(path), thisYear);
  const { rows } = await client.query<{ id: number }>("select nextval('release_file_id_seq')::int as id");
  const fileId = rows[0]?.id ?? 0;
  const codes = await CodeBook.open(client, () => reading.file?.breakdown ?? "overall");
  const columns = await copyObservations(client, reading, { path, fileId, codes });
  const file = accepted(reading);
  await codes.close(client);
  await client.query("select attach_observations($1)", [fileId]);
  await keepPlaces(client, file.geography, reading.frame.places());
  const held = {
    id: fileId,
    name: basename(path),
    sha256,
    file,
    columns,
    report: reportOf(reading),
    fictional: reading.frame.fictional() ?? false,
  };
  const { replaced, problems } = await keepFile(client, release, held);
  reading.findings.addAll(problems);
  accepted(reading);
  return { report: held.report, replaced };
}

function accepted(reading: Reading): ReleaseFile {
  if (reading.file === null || reading.findings.errors > 0) throw new Refused(reportOf(reading));
  return reading.file;
}

function reportOf(reading: Reading): Report {
  return reading.findings.report({ rows: reading.rows, values: reading.values });
}
