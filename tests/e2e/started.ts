import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The product in a process of its own, as people start it. */
export type Run = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null>; readonly ready: () => Promise<void> };

export const byNode = [process.execPath, "scripts/start.js"] as const;
export const byNpm = ["npm", "start"] as const;

/** Starts it with these settings and no others that matter. */
export function startWith(settings: Readonly<Record<string, string>>, [program, ...words]: readonly [string, ...string[]] = byNode): Run {
  const { VITEST: _vitest, BASE_URL: _base, DATABASE_URL: _database, ...rest } = process.env;
  const env = { ...rest, NODE_ENV: "production" as const, SAMPLE: "off", LOG_LEVEL: "error", ...settings };
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"], env });
  let heard = "";
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        heard += chunk.toString();
        if (heard.includes("Ready on")) done();
      });
    }
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return { child, said: () => heard, ended, ready: () => Promise.race([ready, ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${heard}`)))]) };
}

/** A folder for the data of a run, which the account of PostgreSQL may pass through. */
export async function dataFolder(): Promise<{ readonly path: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "planner-life-"));
  await chmod(folder, 0o755);
  return { path: join(folder, "data"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The process of the embedded PostgreSQL that works on this data. */
export function postmasterOf(data: string): number {
  return Number(readFileSync(join(data, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
}

export function alive(pid: number): boolean {
  if (existsSync(`/proc/${pid}`)) return true;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Asks until it is so; the test's own time limit ends a wait in vain. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setImmediate(done));
}
