import { resolve } from "node:path";
// Not by the domain's door: behind it stand all words of the product, which take more memory than the import itself.
import { loadCommunities } from "~/domain/metric/community.server";
import { importFile } from "~/domain/metric/import-file.server";
import { PackedProblem } from "~/domain/metric/import-problem";
import { openedFiles } from "~/domain/metric/import-unpack.server";
import { bringIntoUse } from "~/domain/metric/release.server";
import { releaseNamedBy } from "~/domain/metric/release";
import type { ImportCommand } from "./command";
import { csvFiles } from "./csv-files";
import { inJson, type Voice } from "./import-voice";
import { inWords } from "./import-words";

/** The name of a release that neither the path nor the person named. */
const unnamed = "unnamed";

/** Loads every file, one transaction each; a file with errors changes nothing and does not stop the others. A dry run takes
 *  each file back after it, so it does not see two of its own files contradict each other. Returns the exit code. */
export async function importPaths(command: ImportCommand): Promise<number> {
  const paths = await csvFiles(command.paths).catch(() => []);
  if (paths.length === 0) {
    console.error(`There are no CSV files at ${command.paths.join(", ")}.`);
    return 1;
  }
  const started = performance.now();
  const run: Run = { command, voice: command.json ? inJson : inWords(command.all), labels: new Set(), files: 0, refused: 0 };
  if (!command.dryRun) await loadCommunities();
  for (const path of paths) await importPath(path, run);
  for (const label of run.labels) run.voice.use(label, await bringIntoUse(label));
  const { files, refused } = run;
  run.voice.end({ files, refused, seconds: secondsSince(started), peakMb: process.resourceUsage().maxRSS / 1024 });
  return refused > 0 ? 1 : 0;
}

/** What was asked, and what has happened so far: releases that took something in, files met, files refused. */
type Run = { readonly command: ImportCommand; readonly voice: Voice; readonly labels: Set<string>; files: number; refused: number };

async function importPath(path: string, run: Run): Promise<void> {
  try {
    for await (const file of openedFiles(path)) {
      run.files += 1;
      await importOne(file, run);
    }
  } catch (error) {
    if (!(error instanceof PackedProblem)) throw error;
    run.files += 1;
    run.refused += 1;
    run.voice.packed(path, error.reason);
  }
}

type Opened = { readonly path: string; readonly origin: string };

async function importOne({ path, origin }: Opened, run: Run): Promise<void> {
  const { release, only, dryRun } = run.command;
  const label = release ?? releaseNamedBy(resolve(origin)) ?? unnamed;
  const started = performance.now();
  const result = await importFile(path, { release: label, dryRun, ...(only && { only }) });
  await run.voice.result(result, { label, seconds: secondsSince(started) });
  if (result.outcome === "refused") run.refused += 1;
  else if (!dryRun && result.outcome !== "none-chosen") run.labels.add(label);
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
