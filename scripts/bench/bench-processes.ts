import { resolve } from "node:path";
import autocannon from "autocannon";
import { startEmbeddedDatabase } from "../database/embedded-database";
import { startProduct } from "./product";
import { median, rounded, type Report } from "./report";
import { closeDoors } from "./sampled-product";
import { inTemporaryFolder } from "./temporary-folder";

const clients = 20;
const seconds = { warmUp: 3, measured: 8 };
const turns = 3;
const wanted = 1.6;

type Turn = { readonly rps: number; /** Share of one core that making the requests took. */ readonly generator: number };

/** Answers a second of one process that serves and of two, in turns, when twenty clients go through the main pages in turn and
 *  never pause. PostgreSQL and the clients are on the same cores; what the clients take is told beside it. */
export function benchProcesses(): Promise<Report> {
  return inTemporaryFolder(async (folder) => {
    const database = await startEmbeddedDatabase(resolve(folder, "postgres"));
    try {
      Object.assign(process.env, { DATABASE_URL: database.url, SAMPLE: "on" });
      const measured = { one: [] as Turn[], two: [] as Turn[] };
      for (let turn = 0; turn < turns; turn += 1) {
        measured.one.push(await answersOf("1", folder));
        measured.two.push(await answersOf("2", folder));
      }
      return reportOf(measured);
    } finally {
      await closeDoors();
      await database.stop();
    }
  });
}

async function answersOf(processes: string, folder: string): Promise<Turn> {
  const product = await startProduct({ DATA_DIR: folder, PROCESSES: processes });
  try {
    const { sampleLead, signedInClients } = await import("./clients");
    const { mainPages } = await import("./main-pages");
    const lead = await sampleLead();
    const cookies = await signedInClients(lead, clients);
    const paths = (await mainPages(lead)).map(({ path }) => path);
    await load(product.url, paths, cookies, seconds.warmUp);
    const before = process.cpuUsage();
    const rps = await load(product.url, paths, cookies, seconds.measured);
    const { user, system } = process.cpuUsage(before);
    const turn = { rps, generator: (user + system) / 1_000_000 / seconds.measured };
    console.log(`PROCESSES=${processes}: ${rounded(rps)} answers a second; making the requests took ${rounded(turn.generator)} of a core`);
    return turn;
  } finally {
    await product.stop();
  }
}

/** Each client begins at another page, so that all are asked for at any time. */
async function load(url: string, paths: readonly string[], cookies: readonly string[], duration: number): Promise<number> {
  let seated = 0;
  const result = await autocannon({
    url,
    connections: cookies.length,
    duration,
    setupClient: (client) => {
      const at = seated++;
      const headers = { cookie: cookies[at % cookies.length] ?? "" };
      client.setRequests(paths.map((_, nth) => ({ method: "GET", path: paths[(nth + at) % paths.length] ?? "/", headers })));
    },
  });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.non2xx} answers were refused and ${result.errors} connections broke.`);
  return result["2xx"] / result.duration;
}

function reportOf({ one, two }: { readonly one: readonly Turn[]; readonly two: readonly Turn[] }): Report {
  const rps = (turns: readonly Turn[]) => median(turns.map((turn) => turn.rps));
  const speedup = rps(two) / rps(one);
  return {
    title: `Processes: ${clients} clients that never pause, medians of ${turns} turns`,
    lines: [
      { what: "One process serves", ours: rps(one), unit: "/s" },
      { what: "Two processes serve", ours: rps(two), unit: "/s" },
      { what: "Two give more by", ours: speedup, limit: wanted, unit: "×", atLeast: true },
    ],
    json: { rps_1: rounded(rps(one)), rps_2: rounded(rps(two)), speedup: rounded(speedup), generator_cores: rounded(median(two.map(({ generator }) => generator))) },
  };
}
