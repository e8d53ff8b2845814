import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbeddedDatabase } from "../database/embedded-database";
import { startProduct } from "./product";
import { median, rounded, type Report } from "./report";
import { inTemporaryFolder } from "./temporary-folder";

const runs = 5;
/** What has to be done once after a start has settled by then. */
const settled = 3_000;

/** How long a warm start takes (built, data there), next to what its PostgreSQL alone needs, turn by turn; and the memory of
 *  the app process when nobody does anything. */
export function benchStart(): Promise<Report> {
  return inTemporaryFolder(async (folder) => {
    const first = await startOnce(folder);
    const alone: number[] = [];
    const warm: { seconds: number; mb: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      alone.push(await postgresAlone(folder));
      warm.push(await startOnce(folder));
    }
    return reportOf({ first: first.seconds, alone: median(alone), warm: median(warm.map(({ seconds }) => seconds)), mb: median(warm.map(({ mb }) => mb)) });
  });
}

async function startOnce(folder: string): Promise<{ seconds: number; mb: number }> {
  const product = await startProduct({ DATA_DIR: folder });
  await wait(settled);
  const mb = product.residentMb();
  await product.stop();
  return { seconds: product.seconds, mb };
}

/** Seconds until the embedded PostgreSQL takes connections, on the same data. */
async function postgresAlone(folder: string): Promise<number> {
  const started = performance.now();
  const database = await startEmbeddedDatabase(resolve(folder, "postgres"));
  const seconds = (performance.now() - started) / 1000;
  await database.stop();
  return seconds;
}

function reportOf({ first, alone, warm, mb }: { first: number; alone: number; warm: number; mb: number }): Report {
  return {
    title: `Start: medians of ${runs} starts, PostgreSQL alone and the whole product in turns`,
    lines: [
      { what: "First start, sample loaded", ours: first, unit: "s" },
      { what: "PostgreSQL alone", ours: alone, unit: "s" },
      { what: "Warm start to the first page", ours: warm, limit: 3 * alone + 2, unit: "s" },
      { what: "Memory of the app, idle", ours: mb, limit: 300, unit: "MB" },
    ],
    json: { warm_s: rounded(warm), postgres_alone_s: rounded(alone), rss_mb: rounded(mb) },
  };
}
