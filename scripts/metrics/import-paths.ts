import { resolve } from "node:path";
import { bringIntoUse, importFile, loadCommunities, openedFiles } from "~/domain/metric/metric.server";
import { PackedProblem } from "~/domain/metric/import-problem";
import { releaseNamedBy } from "~/domain/metric/release";
import type { ImportCommand } from "./command";
import { csvFiles } from "./csv-files";
import { sayPacked, sayResult } from "./import-words";

/** The name of a release that neither the path nor the person named. */
const unnamed = "unnamed";

/** Loads every file, one transaction each; a file with errors changes nothing and does not stop the others. A dry run takes
 *  each file back after it, so it does not see two of its own files contradict each other. */
export async function importPaths(command: ImportCommand): Promise<number> {
  const paths = await csvFiles(command.paths).catch(() => []);
  if (paths.length === 0) {
    console.error(`There are no CSV files at ${command.paths.join(", ")}.`);
    return 1;
  }
  if (!command.dryRun) await loadCommunities();
  const tally: Tally = { labels: new Set(), files: 0, refused: 0 };
  for (const path of paths) await importPath(path, command, tally);
  for (const label of tally.labels) await sayUse(label);
  if (tally.refused > 0) console.error(`${tally.refused} of ${tally.files} files were refused; nothing of them was kept.`);
  return tally.refused > 0 ? 1 : 0;
}

/** What has happened so far: releases that took something in, files met, files refused. */
type Tally = { readonly labels: Set<string>; files: number; refused: number };

async function importPath(path: string, command: ImportCommand, tally: Tally): Promise<void> {
  try {
    for await (const file of openedFiles(path)) {
      tally.files += 1;
      await importOne(file, command, tally);
    }
  } catch (error) {
    if (!(error instanceof PackedProblem)) throw error;
    tally.files += 1;
    tally.refused += 1;
    console.error(sayPacked(path, error.reason));
  }
}

type Opened = { readonly path: string; readonly origin: string };

async function importOne({ path, origin }: Opened, { release, only, dryRun, all }: ImportCommand, tally: Tally): Promise<void> {
  const label = release ?? releaseNamedBy(resolve(origin)) ?? unnamed;
  const started = performance.now();
  const result = await importFile(path, { release: label, dryRun, ...(only && { only }) });
  sayResult(result, { label, all, seconds: (performance.now() - started) / 1000 });
  if (result.outcome === "refused") tally.refused += 1;
  else if (!dryRun && result.outcome !== "none-chosen") tally.labels.add(label);
}

async function sayUse(label: string): Promise<void> {
  if (await bringIntoUse(label)) console.log(`Release ${label} is in use.`);
  else console.log(`Release ${label} stands beside the others. It would change figures shown today; to use it: npm run metrics -- activate ${label}`);
}
