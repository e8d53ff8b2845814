import { basename, join, relative } from "node:path";
import { databaseFaultOf } from "~/db/database-fault";
import { asSystemSql } from "~/db/work.server";
import { env } from "~/env.server";
import type { Progress } from "./loading/file-copy.server";
import { importFile } from "./import-file.server";
import { PackedProblem } from "./import-problem";
import { openedFiles, type OpenedFile } from "./import-unpack.server";
import { releaseNamedBy } from "../release/release";
import { askerStillKeeps } from "./asker.server";
import { FetchProblem } from "./fetch-problem";
import { Fetcher } from "./fetcher.server";
import { closeEntry, failBatch, findJob, openEntry, tellProgress, type Job } from "./import-entry.server";
import { pathInFolder } from "./bringing/released-folder.server";
import { discard, folderOf, makeFolder } from "./bringing/import-folder.server";
import type { FailReason } from "./release-import";
import { useWhatIsComplete } from "./use-complete.server";

/** How addresses are fetched unless a test brings its own server. */
export function publicFetcher(): Fetcher {
  return new Fetcher({ mostBytes: env.IMPORT_MAX_MB << 20, longest: env.FETCH_SECONDS * 1000 });
}

/** Reads the files of an import that was asked for, one after another, and writes down what became of each. Whether who asked may
 *  still do so is asked again first. While it works it holds a lock, so that whoever looks knows that somebody is at it. What came to
 *  nothing is written down, not thrown; only a fault of ours is thrown as well. */
export async function runImport(id: string, fetcher: Fetcher = publicFetcher()): Promise<void> {
  const job = await findJob(id);
  if (!job) return;
  try {
    if (!(await askerStillKeeps(job))) return await failBatch(job.batch, "no-right");
    await asSystemSql(async (turn) => {
      await turn.query("select pg_advisory_xact_lock(hashtext('release import'), hashtext($1))", [job.batch]);
      await carryOut(job, fetcher);
    });
    if (!job.dryRun) await useWhatIsComplete();
  } catch (error) {
    const reason = reasonOf(error);
    await failBatch(job.batch, reason);
    if (reason === "fault") throw error;
  } finally {
    await discard([job]);
  }
}

async function carryOut(job: Job, fetcher: Fetcher): Promise<void> {
  let first = true;
  for await (const opened of openedFiles(await pathOf(job, fetcher))) {
    const table = { file: basename(opened.path), label: labelOf(job, opened) };
    await takeTable(job, { ...table, path: opened.path, entry: await openEntry(job, table, first) });
    first = false;
  }
}

function pathOf(job: Job, fetcher: Fetcher): Promise<string> {
  if (job.source === "upload") return Promise.resolve(join(folderOf(job.id), job.origin));
  if (job.source === "folder") return pathInFolder(job.origin);
  return makeFolder(job.id).then((folder) => fetcher.fetchTo(folder, job.origin));
}

/** Only what a person chose may name the release, not the folders of ours it lies in. */
function labelOf({ id, source, origin, label }: Job, opened: OpenedFile): string | null {
  const inside = opened.origin.startsWith(folderOf(id)) ? relative(folderOf(id), opened.origin) : opened.origin;
  return label ?? releaseNamedBy(inside) ?? (source === "address" ? releaseNamedBy(origin) : null);
}

type OpenTable = { readonly path: string; readonly entry: string; readonly label: string | null };

async function takeTable({ only, dryRun, batch }: Job, { path, entry, label: release }: OpenTable): Promise<void> {
  if (release === null) return failBatch(batch, "no-release");
  const teller = new Teller(entry);
  const progress = (so: Progress) => teller.tell(so);
  const result = await importFile(path, { release, dryRun, progress, ...(only.length > 0 && { only: new Set(only) }) });
  await teller.quiet();
  await closeEntry(entry, result);
}

function reasonOf(error: unknown): FailReason {
  if (error instanceof PackedProblem || error instanceof FetchProblem) return error.reason;
  if (databaseFaultOf(error) === "full") return "full";
  return error instanceof Error && "code" in error && error.code === "ENOENT" ? "lost" : "fault";
}

/** Milliseconds between two signs of progress. */
const pause = 1_000;

/** Shows progress now and then, one sign at a time, without holding up the reading. */
class Teller {
  private last = 0;
  private telling: Promise<void> | null = null;
  private failure: unknown;

  constructor(private readonly entry: string) {}

  tell(so: Progress): void {
    if (this.telling || performance.now() - this.last < pause) return;
    this.last = performance.now();
    this.telling = tellProgress(this.entry, so)
      .catch((error: unknown) => void (this.failure = error))
      .finally(() => (this.telling = null));
  }

  /** Waits until the last sign is given. */
  async quiet(): Promise<void> {
    await this.telling;
    if (this.failure !== undefined) throw this.failure;
  }
}
