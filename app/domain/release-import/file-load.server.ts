import type { PoolClient } from "pg";
import { asSystemSql } from "~/db/work.server";
import type { CodeBook, CodePage } from "./loading/code-book.server";
import { copyValues, type Progress } from "./loading/file-copy.server";
import { keepPlaces } from "./loading/file-places.server";
import type { FileReading, FileWish } from "./loading/file-reading.server";
import { keepFile } from "./loading/held-file.server";
import { keepRankings } from "./loading/keep-rankings.server";
import { rankingsOf } from "./loading/rankings-of-file";
import type { ReleaseFile } from "./reading/release-file";
import type { Report } from "./report";
import type { RowReading } from "./reading/row-reading";

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

type Entry = { readonly page: CodePage; readonly sha256: string; readonly unranked: boolean };

/** Carries a result out of the transaction that it takes back. */
class TakenBack extends Error {
  constructor(readonly result: ImportResult) {
    super(`Nothing of ${result.file} is kept: ${result.outcome}.`);
  }
}

/** What the files of one turn share: the numbers they use, and when the file before has come in, or has not. */
type Queue = { readonly codes: CodeBook; readonly before: Promise<void> };

/** One file on its way into the database, in a transaction of its own, begun at once: first its rows and their index, in a table
 *  that nobody sees; then, when the file before it has settled, everything else. */
export class FileLoad {
  readonly result: Promise<ImportResult>;
  /** When the file is in, or is not; never a failure. */
  readonly settled: Promise<void>;
  private stopped = false;

  constructor(
    private readonly source: FileReading,
    private readonly wish: ImportWish,
    private readonly queue: Queue,
  ) {
    this.result = this.load();
    this.settled = this.result.then(ignored, ignored);
  }

  /** Lets go of it: nothing of it is kept, unless it has settled before. Ends when nothing of it goes on. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.source.stop();
    await this.settled;
  }

  private async load(): Promise<ImportResult> {
    try {
      const sha256 = await this.source.sha256;
      return await asSystemSql((client) => this.within(client, sha256));
    } catch (error) {
      if (error instanceof TakenBack) return error.result;
      throw error;
    } finally {
      this.source.stop();
    }
  }

  private async within(client: PoolClient, sha256: string): Promise<ImportResult> {
    const { source, wish, queue } = this;
    const unchanged = { outcome: "unchanged", file: source.name } as const;
    if (await isHeld(client, wish, sha256)) return unchanged;
    const page = queue.codes.page(await newFileId(client));
    await copyValues(client, source, { page, ...(wish.progress && { progress: wish.progress }) });
    const found = accepted(source);
    const { file, body } = found;
    const [rankings] = await Promise.all([rankingsOf(body.book, file.geography), buildIndex(client, page)]);
    await this.turn();
    await client.query("select attach_observations($1)", [page.fileId]);
    // The file before may have been the same one.
    if (await isHeld(client, wish, sha256)) throw new TakenBack(unchanged);
    const { report, replaced } = await this.enter(client, found, { page, sha256, unranked: rankings.length === 0 });
    await keepRankings(client, { rankings, codes: page.codes(body) });
    await page.keep(client);
    if (wish.dryRun) throw new TakenBack({ outcome: "checked", file: source.name, report, replaced });
    return { outcome: "imported", file: source.name, report, replaced };
  }

  private async turn(): Promise<void> {
    await this.queue.before;
    if (this.stopped) throw new Error(`${this.source.name} is not wanted any more.`);
  }

  /** Enters places and file, now that its observations are in place. */
  private async enter(client: PoolClient, { file, body }: Accepted, { page, sha256, unranked }: Entry) {
    const { source, wish } = this;
    await keepPlaces(client, file.geography, source.reading.places());
    const report: Report = { ...source.reading.report(), ...(unranked && { unranked }) };
    const held = { id: page.fileId, name: source.name, sha256, file, parts: body.parts, report, fictional: body.frame.fictional() ?? false };
    const { replaced, problems } = await keepFile(client, wish.release, held);
    source.reading.findings.addAll(problems);
    accepted(source);
    return { report, replaced };
  }
}

function ignored(): void {}

/** Whether the release holds these very bytes, with the same places chosen. A file that came in before values were ranked has
 *  no ranks, and does not say that it can have none; brought in again it gets them. */
async function isHeld(client: PoolClient, { release, only }: ImportWish, sha256: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from release_file f join release r on r.id = f.release_id
     where r.label = $1 and f.sha256 = $2 and f.retired_at is null and coalesce(f.report #> '{selection,only}', '[]') = $3::jsonb
       and (f."values" = 0 or f.report ? 'unranked' or exists (select from ranking k where k.file_id = f.id))`,
    [release, sha256, JSON.stringify([...(only ?? [])])],
  );
  return rowCount !== 0;
}

async function newFileId(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ id: number }>("select nextval('release_file_id_seq')::int as id");
  return rows[0]?.id ?? 0;
}

async function buildIndex(client: PoolClient, { fileId }: CodePage): Promise<void> {
  // Rows are found by their key alone: a rough idea of the columns does, and takes a third of the time.
  await client.query("set local default_statistics_target = 20");
  await client.query("select index_observations($1)", [fileId]);
}

/** A file that may come in: its layout, and its rows. */
type Accepted = { readonly file: ReleaseFile; readonly body: RowReading };

/** Ends the transaction when the file has errors, or nothing of what was chosen. */
function accepted({ name, reading }: FileReading): Accepted {
  const { body, findings } = reading;
  if (body === null || findings.errors > 0) throw new TakenBack({ outcome: "refused", file: name, report: reading.report() });
  if (body.kept.values > 0) return { file: body.file, body };
  const report = reading.report();
  if (report.selection) throw new TakenBack({ outcome: "none-chosen", file: name, report });
  return { file: body.file, body };
}
