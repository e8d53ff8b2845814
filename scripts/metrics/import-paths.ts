import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
// Not by the domain's door: behind it stand all words of the product, which take more memory than the import itself.
import { loadCommunities } from "~/domain/place/community.server";
import type { ImportWish } from "~/domain/release-import/file-load.server";
import { PackedProblem } from "~/domain/release-import/import-problem";
import { ImportTurn } from "~/domain/release-import/import-turn.server";
import { openedFiles, type OpenedFile } from "~/domain/release-import/import-unpack.server";
import { bringIntoUse } from "~/domain/release/release.server";
import { releaseNamedBy } from "~/domain/release/release";
import { FetchProblem } from "~/domain/release-import/fetch-problem";
import { recordCommand } from "~/domain/release-import/import-entry.server";
import { publicFetcher } from "~/domain/release-import/run-import.server";
import type { ImportCommand } from "./command";
import { csvFiles } from "./csv-files";
import { inJson, type UnreadReason, type Voice } from "./import-voice";
import { inWords } from "./import-words";
import { LoadingAhead } from "./loading-ahead";
import { peakMegabytes } from "./peak-memory";

/** The name of a release that neither the path nor the person named. */
const unnamed = "unnamed";

/** Loads every file, one transaction each; a file with errors changes nothing and does not stop the others. A dry run takes
 *  each file back after it, so it does not see two of its own files contradict each other. Returns the exit code. */
export async function importPaths(command: ImportCommand): Promise<number> {
  const addresses = command.paths.filter(isAddress);
  const paths = await csvFiles(command.paths.filter((path) => !isAddress(path))).catch(() => []);
  if (paths.length + addresses.length === 0) {
    console.error(`There are no CSV files at ${command.paths.join(", ")}.`);
    return 1;
  }
  const started = performance.now();
  const voice = command.json ? inJson : inWords(command.all);
  const run: Run = { command, voice, labels: new Set(), files: 0, refused: 0 };
  if (!command.dryRun) await loadCommunities();
  await importAll(paths.map((path) => ({ path, from: resolve(path), origin: basename(path) })), run);
  for (const address of addresses) await importAddress(address, run);
  for (const label of run.labels) run.voice.use(label, await bringIntoUse(label));
  const { files, refused } = run;
  run.voice.end({ files, refused, seconds: secondsSince(started), peakMb: peakMegabytes() });
  return refused > 0 ? 1 : 0;
}

/** What was asked, and what has happened so far: releases that took something in, files met, files refused. */
type Run = {
  readonly command: ImportCommand;
  readonly voice: Voice;
  readonly labels: Set<string>;
  files: number;
  refused: number;
};

function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** A file to open: where it lies, the path or address that may name its release, and what the history calls it. */
type Source = { readonly path: string; readonly from: string; readonly origin: string };

async function importAddress(address: string, run: Run): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "mobility-fetched-"));
  try {
    const path = await publicFetcher().fetchTo(folder, address);
    await importAll([{ path, from: address, origin: address }], run);
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    refuse(address, error.reason, run);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All of them in one turn, each begun before the one before it has come in. */
function importAll(sources: readonly Source[], run: Run): Promise<void> {
  return ImportTurn.take(async (turn) => {
    const wishes = new Map(sources.map((source) => [source.path, wishOf(source, { path: source.path, origin: source.path }, run)]));
    const ahead = new LoadingAhead(turn, wishes);
    try {
      for (const source of sources) await importPath(source, run, ahead);
    } finally {
      await ahead.stop();
    }
  });
}

async function importPath(source: Source, run: Run, ahead: LoadingAhead): Promise<void> {
  try {
    for await (const file of openedFiles(source.path)) {
      run.files += 1;
      await importOne(source, file, run, ahead);
    }
  } catch (error) {
    if (!(error instanceof PackedProblem)) throw error;
    refuse(source.origin, error.reason, run);
  }
}

function refuse(origin: string, reason: UnreadReason, run: Run): void {
  run.files += 1;
  run.refused += 1;
  run.voice.unread(origin, reason);
}

async function importOne(source: Source, file: OpenedFile, run: Run, ahead: LoadingAhead): Promise<void> {
  const wish = wishOf(source, file, run);
  const { release: label, dryRun } = wish;
  const started = performance.now();
  const { result: loading } = await ahead.of(file.path, wish);
  const result = await loading;
  if (!dryRun) await recordCommand({ origin: source.origin, label, result });
  await run.voice.result(result, { label, seconds: secondsSince(started) });
  if (result.outcome === "refused") run.refused += 1;
  else if (!dryRun && result.outcome !== "none-chosen") run.labels.add(label);
}

function wishOf({ path: whole, from }: Source, { origin: inside }: OpenedFile, { command: { release, only, dryRun } }: Run): ImportWish {
  const label = release ?? releaseNamedBy(join(from, relative(whole, inside))) ?? unnamed;
  return { release: label, dryRun, ...(only && { only }) };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
