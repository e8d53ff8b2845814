import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { askDatabase } from "./database-answer";
import type { RunsAs } from "./database-account";

/** How PostgreSQL is run on its data. `url` leads to a database that is always there. */
export type Cluster = {
  readonly postgres: string;
  readonly data: string;
  readonly port: number;
  readonly url: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly runsAs: RunsAs;
};

/** How long a start may take, in milliseconds: after a fault PostgreSQL first takes up what it had written down. */
const patience = 60_000;

/** What passes by itself: the last processes of a server that was killed still hold its memory, its lock or its port. */
const passing = /is still in use|lock file .* already exists|could not create any TCP\/IP sockets/;

/** Starts PostgreSQL and waits until it takes connections; `ended` gives up the wait. It is told apart from the terminal
 *  (`detached`), so that Ctrl-C reaches us first and clients are drained before it stops. */
export async function startPostmaster(cluster: Cluster, ended?: AbortSignal): Promise<ChildProcess> {
  await endOrphan(cluster.data);
  const until = performance.now() + patience;
  for (;;) {
    const { child, said } = launch(cluster);
    const taken = await ready(child, { url: cluster.url, until, ended }).catch(async (error: unknown) => {
      await stopPostmaster(child);
      throw error;
    });
    if (taken) return child;
    await stopPostmaster(child);
    ended?.throwIfAborted();
    if (!passing.test(said()) || performance.now() > until) throw new Error(`The embedded PostgreSQL could not start: ${said().trim() || "it does not answer"}`);
    await wait(50);
  }
}

/** Ends PostgreSQL; who is connected is cut off. */
export function stopPostmaster(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGINT");
  });
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function launch({ postgres, data, port, settings, runsAs }: Cluster) {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "100", shared_buffers: "256MB", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(postgres, ["-D", data, "-p", String(port), ...flags], { stdio: ["ignore", "ignore", "pipe"], detached: true, ...runsAs });
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
  return { child, said: () => words };
}

type Wait = { readonly url: string; readonly until: number; readonly ended: AbortSignal | undefined };

async function ready(child: ChildProcess, { url, until, ended }: Wait): Promise<boolean> {
  while (!hasEnded(child) && !ended?.aborted && performance.now() < until) {
    if ((await askDatabase(url)) === "yes") return true;
    await wait(50);
  }
  return false;
}

/** A run that was killed leaves PostgreSQL behind: end it, so that its data can be used again. Data that a program which still
 *  runs works on is refused. */
async function endOrphan(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const { parent, command } = programOf(pid);
  // A number that another program has got since; PostgreSQL would take it for itself.
  if (!command.includes(`-D ${data} `)) return command === "" ? undefined : rmSync(file, { force: true });
  if (parent > 1 && /^\S*node\b/.test(programOf(parent).command)) throw new Error(`Another planner (process ${parent}) works on ${dirname(data)}: stop it, or choose another place with DATA_DIR.`);
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 200 && programOf(pid).command === command; tries++) await wait(50);
  if (programOf(pid).command === command) process.kill(pid, "SIGQUIT");
}

/** A running process: who started it (1 when they have ended), and the words it was started with; none when there is no such process. */
function programOf(pid: number): { readonly parent: number; readonly command: string } {
  try {
    const [, parent = "1", command = ""] = /^\s*(\d+)\s+(.*)$/m.exec(execFileSync("ps", ["-ww", "-o", "ppid=,args=", "-p", String(pid)], { stdio: ["ignore", "pipe", "ignore"] }).toString()) ?? [];
    return { parent: Number(parent), command };
  } catch {
    return { parent: 1, command: "" };
  }
}
