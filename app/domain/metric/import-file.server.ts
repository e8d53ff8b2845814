import type { PoolClient } from "pg";
import { asSystemSql } from "~/db/work.server";
import { CodeBook } from "./code-book.server";
import { copyValues, type Progress } from "./file-copy.server";
import { keepPlaces } from "./file-places.server";
import { FileReading, type FileWish } from "./file-reading.server";
import { keepFile } from "./held-file.server";
import { keepRankings } from "./keep-rankings.server";
import { rankingsOf } from "./rankings-of-file";
import type { ReleaseFile } from "./release-file";
import type { Report } from "./report";
import type { RowReading } from "./row-reading";

export type ImportWish = FileWish & {
  /** Label of the release the file belongs to: "v2025.01". */
  readonly release: string;
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
 *  and never change. `reading` is the same file with the same wish, when its reading was begun before. */
export async function importFile(path: string, wish: ImportWish, reading: FileReading = new FileReading(path, wish)): Promise<ImportResult> {
  try {
    const sha256 = await reading.sha256;
    return await asSystemSql((client) => importInTurn(client, reading, { ...wish, sha256 }));
  } catch (error) {
    if (error instanceof TakenBack) return error.result;
    throw error;
  } finally {
    reading.stop();
  }
}

type Loading = ImportWish & { readonly sha256: string };

async function importInTurn(client: PoolClient, reading: FileReading, wish: Loading): Promise<ImportResult> {
  const file = reading.name;
  await client.query("select pg_advisory_xact_lock(hashtext('metrics import'))");
  if (await isHeld(client, wish)) return { outcome: "unchanged", file };
  const { report, replaced } = await load(client, reading, wish);
  if (wish.dryRun) throw new TakenBack({ outcome: "checked", file, report, replaced });
  return { outcome: "imported", file, report, replaced };
}

/** Whether the release holds these very bytes, with the same places chosen. */
async function isHeld(client: PoolClient, { release, sha256, only }: Loading): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from release_file f join release r on r.id = f.release_id
     where r.label = $1 and f.sha256 = $2 and f.retired_at is null and coalesce(f.report #> '{selection,only}', '[]') = $3::jsonb`,
    [release, sha256, JSON.stringify([...(only ?? [])])],
  );
  return rowCount !== 0;
}

async function load(client: PoolClient, source: FileReading, { release, sha256, progress }: Loading) {
  const { rows } = await client.query<{ id: number }>("select nextval('release_file_id_seq')::int as id");
  const id = rows[0]?.id ?? 0;
  const codes = await CodeBook.open(client);
  await copyValues(client, source, { fileId: id, codes: (body) => codes.for(id, body), ...(progress && { progress }) });
  const { file, body } = accepted(source);
  const [rankings] = await Promise.all([rankingsOf(body.book, file.geography), attach(client, id)]);
  await keepPlaces(client, file.geography, source.reading.places());
  const report = source.reading.report();
  const held = { id, name: source.name, sha256, file, columns: body.columns, report, fictional: body.frame.fictional() ?? false };
  const { replaced, problems } = await keepFile(client, release, held);
  source.reading.findings.addAll(problems);
  accepted(source);
  await keepRankings(client, { rankings, codes: codes.for(id, body) });
  await codes.close(client);
  return { report, replaced };
}

/** Builds the index and makes the rows a part of all observations. */
async function attach(client: PoolClient, fileId: number): Promise<void> {
  // Rows are found by their key alone: a rough idea of the columns does, and takes a third of the time.
  await client.query("set local default_statistics_target = 20");
  await client.query("select attach_observations($1)", [fileId]);
}

/** Ends the transaction when the file has errors, or nothing of what was chosen. */
function accepted({ name, reading }: FileReading): { file: ReleaseFile; body: RowReading } {
  const { body, findings } = reading;
  const result = { file: name, report: reading.report() };
  if (body === null || findings.errors > 0) throw new TakenBack({ outcome: "refused", ...result });
  if (body.kept.values === 0 && result.report.selection) throw new TakenBack({ outcome: "none-chosen", ...result });
  return { file: body.file, body };
}
