import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { asSystemSql } from "~/db/work.server";
import type { Chosen } from "./chosen";
import { CodeBook } from "./code-book.server";
import { copyObservations, type Progress } from "./file-copy.server";
import { keepPlaces } from "./file-places.server";
import { keepFile } from "./held-file.server";
import { keepRankings } from "./keep-rankings.server";
import { Reading } from "./reading";
import type { ReleaseFile } from "./release-file";
import type { Report } from "./report";

export type ImportWish = {
  /** Label of the release the file belongs to: "v2025.01". */
  readonly release: string;
  readonly thisYear?: number;
  /** The only places to keep; all of them when absent. */
  readonly only?: Chosen;
  /** Does everything an import does, then takes it back. */
  readonly dryRun?: boolean;
  /** Told again and again how far the reading is. */
  readonly progress?: (so: Progress) => void;
};

export type ImportResult =
  | { readonly outcome: "imported"; readonly file: string; readonly report: Report; readonly replaced: boolean }
  | { readonly outcome: "checked"; readonly file: string; readonly report: Report; readonly replaced: boolean }
  | { readonly outcome: "unchanged"; readonly file: string }
  | { readonly outcome: "none-chosen"; readonly file: string; readonly report: Report }
  | { readonly outcome: "refused"; readonly file: string; readonly report: Report };

/** Carries a result out of the transaction that it takes back. */
class TakenBack extends Error {
  constructor(readonly result: ImportResult) {
    super(`Nothing of ${result.file} is kept: ${result.outcome}.`);
  }
}

/** Loads one released file, streaming, in one transaction: either the whole file is in, or nothing has changed and the report
 *  says line by line why. The same file again (by SHA-256) is left alone; a corrected file of the same name takes the
 *  place of the earlier one in its release, and so does the same file with other chosen places. Frozen baselines are copies
 *  and never change. */
export async function importFile(path: string, wish: ImportWish): Promise<ImportResult> {
  const file = basename(path);
  const sha256 = await checksum(path);
  try {
    return await asSystemSql(async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtext('metrics import'))");
      if (await isHeld(client, sha256, wish)) return { outcome: "unchanged", file };
      const { report, replaced } = await load(client, path, { ...wish, sha256 });
      if (wish.dryRun) throw new TakenBack({ outcome: "checked", file, report, replaced });
      return { outcome: "imported", file, report, replaced };
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result;
    throw error;
  }
}

async function checksum(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Whether the release holds these very bytes, with the same places chosen. */
async function isHeld(client: PoolClient, sha256: string, { release, only }: ImportWish): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from release_file f join release r on r.id = f.release_id
     where r.label = $1 and f.sha256 = $2 and f.retired_at is null and coalesce(f.report #> '{selection,only}', '[]') = $3::jsonb`,
    [release, sha256, JSON.stringify([...(only ?? [])])],
  );
  return rowCount !== 0;
}

type Loading = ImportWish & { readonly sha256: string };

async function load(client: PoolClient, path: string, { release, sha256, only, progress, thisYear = new Date().getFullYear() }: Loading) {
  const reading = new Reading(basename(path), thisYear, only);
  const { rows } = await client.query<{ id: number }>("select nextval('release_file_id_seq')::int as id");
  const fileId = rows[0]?.id ?? 0;
  const codes = await CodeBook.open(client, () => reading.file?.breakdown ?? "overall");
  const columns = await copyObservations(client, reading, { path, fileId, codes, ...(progress && { progress }) });
  const file = accepted(reading, path);
  // Rows are found by their key alone: a rough idea of the columns does, and takes a third of the time.
  await client.query("set local default_statistics_target = 20");
  await client.query("select attach_observations($1)", [fileId]);
  await keepPlaces(client, file.geography, reading.places());
  const held = {
    id: fileId,
    name: basename(path),
    sha256,
    file,
    columns,
    report: reading.report(),
    fictional: reading.frame.fictional() ?? false,
  };
  const { replaced, problems } = await keepFile(client, release, held);
  reading.findings.addAll(problems);
  accepted(reading, path);
  await keepRankings(client, { fileId, file, book: reading.book, codes });
  await codes.close(client);
  return { report: held.report, replaced };
}

/** Ends the transaction when the file has errors, or nothing of what was chosen. */
function accepted(reading: Reading, path: string): ReleaseFile {
  const result = { file: basename(path), report: reading.report() };
  if (reading.file === null || reading.findings.errors > 0) throw new TakenBack({ outcome: "refused", ...result });
  if (reading.values === 0 && result.report.selection) throw new TakenBack({ outcome: "none-chosen", ...result });
  return reading.file;
}
