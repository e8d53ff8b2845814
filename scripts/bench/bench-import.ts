import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import pg from "pg";
import { startEmbeddedDatabase } from "../database/embedded-database";
import { migrate } from "../migrate";
import { writeSampleRelease } from "../sample/figures/release";
import { copyBare, dropBare, type Form, preparedRows } from "./bare-copy";
import { importOf, type Imported } from "./import-process";
import { plantBadCells } from "./planted-cells";
import { median, rounded, type Report } from "./report";
import { inTemporaryFolder } from "./temporary-folder";

const turns = 5;

/** The import of a whole release as people run it, next to the least PostgreSQL needs for the same rows: COPY of the rows,
 *  ready in memory, into bare tables, and the same indexes. In turns, on one database. The limit counts against rows as text,
 *  which is what anybody with `psql` could do; rows in the binary form, which our import sends, stand beside it. */
export function benchImport(): Promise<Report> {
  return inTemporaryFolder(async (folder) => {
    const database = await startEmbeddedDatabase(resolve(folder, "postgres"));
    try {
      await migrate(database.url);
      const release = await releaseFolder(folder);
      const turned = await inTurns(database.url, release.path);
      const planted = await plantBadCells(release.path, resolve(folder, "planted"));
      const damaged = await importOf(database.url, resolve(folder, "planted"), "damaged");
      return reportOf({ title: release.title, ...turned, damaged, planted });
    } finally {
      await database.stop();
    }
  });
}

/** The eleven released files where they are at hand; else the release that the product invents. */
async function releaseFolder(folder: string): Promise<{ path: string; title: string }> {
  const released = process.env.MOBILITY_METRICS_DIR;
  if (released) {
    const path = join(released, "release-v2025.01");
    return { path, title: `the ${(await readdir(path)).filter((name) => name.endsWith(".csv")).length} files of release v2025.01` };
  }
  await writeSampleRelease(join(folder, "sample"));
  return { path: join(folder, "sample"), title: "the invented release (MOBILITY_METRICS_DIR is not set)" };
}

type Turns = { readonly imports: readonly Imported[]; readonly copies: Readonly<Record<Form, readonly number[]>> };

async function inTurns(url: string, path: string): Promise<Turns> {
  const imports: Imported[] = [];
  const copies: Record<Form, number[]> = { text: [], binary: [] };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let turn = 1; turn <= turns; turn += 1) {
      imports.push(await importOf(url, path, `turn ${turn}`));
      for (const form of ["text", "binary"] as const) {
        const rows = await preparedRows(client, `turn ${turn}`, form);
        copies[form].push(await copyBare(client, rows));
        await dropBare(client, rows);
      }
    }
  } finally {
    await client.end();
  }
  return { imports, copies };
}

type Measured = Turns & { readonly title: string; readonly damaged: Imported; readonly planted: ReadonlySet<string> };

function reportOf({ title, imports, copies, damaged, planted }: Measured): Report {
  const [ours, limit] = [median(imports.map(({ seconds }) => seconds)), median(copies.text)];
  // Each import next to the copies after it: what else the machine does falls on all of them.
  const over = (form: Form) => median(imports.map(({ seconds }, turn) => seconds / (copies[form][turn] ?? Number.NaN)));
  const [ratio, ratioBinary] = [over("text"), over("binary")];
  const megabytes = Math.max(...imports.map(({ peakMb }) => peakMb), damaged.peakMb);
  const values = imports[0]?.values ?? 0;
  const named = damaged.errors.filter((error) => planted.has(error)).length;
  const lost = values - planted.size - damaged.values;
  return {
    title: `Import of ${title}: ${values.toLocaleString("en-US")} values, medians of ${turns} turns. Of ${planted.size} planted bad cells ${named} were named with file, line and column, ${damaged.errors.length - named} others; good values not read beside them: ${lost}.`,
    lines: [
      { what: "Import: checks, report, rows, indexes, ranks, medians, use", ours, limit: 1.5 * limit, unit: "s" },
      { what: "COPY of the prepared rows and the same indexes", ours: limit, unit: "s" },
      { what: "The same with the rows in the binary form", ours: median(copies.binary), unit: "s" },
      { what: "Import ÷ COPY, turn by turn", ours: ratio, limit: 1.5, unit: "×" },
      { what: "Import ÷ COPY of binary rows", ours: ratioBinary, unit: "×" },
      { what: "Memory of the importer at its peak", ours: megabytes, limit: 250, unit: "MB" },
    ],
    json: { ratio: rounded(ratio), ratio_binary: rounded(ratioBinary), rss_mb: rounded(megabytes), values, bad_named: named, bad_planted: planted.size, good_lost: lost },
  };
}
