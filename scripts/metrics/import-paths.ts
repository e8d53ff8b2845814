import { resolve } from "node:path";
import { bringIntoUse, importFile, loadCommunities, type ImportResult } from "~/domain/metric/metric.server";
import { releaseNamedBy } from "~/domain/metric/release";
import type { Command } from "./command";
import { csvFiles } from "./csv-files";
import { reportLines } from "./report-lines";

type ImportCommand = Extract<Command, { verb: "import" }>;

/** The name of a release that neither the path nor the person named. */
const unnamed = "unnamed";

/** Loads every file, one transaction each; a file with errors changes nothing and does not stop the others. */
export async function importPaths({ paths, release, all }: ImportCommand): Promise<number> {
  const files = await csvFiles(paths).catch(() => []);
  if (files.length === 0) {
    console.error(`There are no CSV files at ${paths.join(", ")}.`);
    return 1;
  }
  await loadCommunities();
  const labels = new Set<string>();
  let refused = 0;
  for (const file of files) {
    const label = release ?? releaseNamedBy(resolve(file)) ?? unnamed;
    const started = performance.now();
    const result = await importFile(file, { release: label });
    sayResult(result, { label, all, seconds: (performance.now() - started) / 1000 });
    if (result.outcome === "refused") refused += 1;
    else labels.add(label);
  }
  for (const label of labels) await sayUse(label);
  if (refused > 0) console.error(`${refused} of ${files.length} files were refused; nothing of them was kept.`);
  return refused > 0 ? 1 : 0;
}

type Circumstances = { readonly label: string; readonly all: boolean; readonly seconds: number };

function sayResult(result: ImportResult, { label, all, seconds }: Circumstances): void {
  if (result.outcome === "unchanged") return console.log(`${result.file}: already in ${label}, nothing to do.`);
  const { rows, values } = result.report;
  const size = `${rows.toLocaleString("en-US")} rows, ${values.toLocaleString("en-US")} values`;
  if (result.outcome === "imported") {
    console.log(`${result.file}: ${size} into ${label} in ${seconds.toFixed(1)} s${result.replaced ? ", in place of the earlier file" : ""}.`);
  } else {
    console.error(`${result.file}: refused, nothing was changed.`);
  }
  for (const line of reportLines(result.file, result.report, all)) console.error(`  ${line}`);
}

async function sayUse(label: string): Promise<void> {
  if (await bringIntoUse(label)) console.log(`Release ${label} is in use.`);
  else console.log(`Release ${label} stands beside the others. It would change figures shown today; to use it: npm run metrics -- activate ${label}`);
}
