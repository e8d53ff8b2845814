import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import WebSocket from "ws";
import { freePort } from "../../scripts/embedded-database";
import { cloneDatabase } from "../setup/postgres";

/** The product as a newcomer runs it: its own embedded PostgreSQL, started, stopped, killed and started again. */

type Run = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null>; readonly ready: () => Promise<void> };

const folder = mkdtempSync(join(tmpdir(), "planner-life-"));
const data = join(folder, "data");
let port = 0;

beforeAll(async () => {
  execFileSync("chmod", ["755", folder]);
  port = await freePort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(settings: Record<string, string> = {}): Run {
  const { VITEST: _vitest, BASE_URL: _base, DATABASE_URL: _database, ...rest } = process.env;
  const env = { ...rest, NODE_ENV: "production" as const, PORT: String(port), DATA_DIR: data, SAMPLE: "off", LOG_LEVEL: "error", ...settings };
  const child = spawn(process.execPath, ["scripts/start.js"], { stdio: ["ignore", "pipe", "pipe"], env });
  let words = "";
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        words += chunk.toString();
        if (words.includes("Ready on")) done();
      });
    }
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return { child, said: () => words, ended, ready: () => Promise.race([ready, ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${words}`)))]) };
}

const health = async () => (await fetch(`http://localhost:${port}/healthz`)).status;
const postmaster = () => Number(readFileSync(join(data, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
const alive = (pid: number) => existsSync(`/proc/${pid}`) || isSignalled(pid);

function isSignalled(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("the start command", () => {
  test("makes everything, and Ctrl-C pressed twice ends everything with code 0", async () => {
    const run = start();
    await run.ready();
    expect(await health()).toBe(200);
    const database = postmaster();
    run.child.kill("SIGINT");
    run.child.kill("SIGINT");
    expect(await run.ended).toBe(0);
    expect(alive(database)).toBe(false);
  });

  test("takes up the data again, also after it was killed", async () => {
    const first = start();
    await first.ready();
    const orphan = postmaster();
    first.child.kill("SIGKILL");
    await first.ended;
    expect(alive(orphan)).toBe(true);
    const second = start();
    await second.ready();
    expect(await health()).toBe(200);
    expect(postmaster()).not.toBe(orphan);
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  });

  test("says in one sentence that the port is taken", async () => {
    const server = createServer().listen(port, "localhost");
    await new Promise((done) => server.once("listening", done));
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said().trim().split("\n")).toEqual([expect.stringContaining(`Port ${port} on localhost is taken`)]);
    await new Promise((done) => server.close(done));
  });

  test("says in one sentence that the database can not be reached", async () => {
    const nobody = await freePort();
    const run = start({ DATABASE_URL: `postgres://planner:secret-word@127.0.0.1:${nobody}/planner` });
    expect(await run.ended).toBe(1);
    expect(run.said().trim().split("\n")).toEqual([expect.stringContaining(`127.0.0.1:${nobody}`)]);
    expect(run.said()).not.toContain("secret-word");
  });

  test("brings no sample people into a database of one's own, and nobody looks around in it", async () => {
    const database = await cloneDatabase(inject("templateUrl"), "ones_own");
    const run = start({ DATABASE_URL: database.url, SAMPLE: "" });
    await run.ready();
    const address = `http://localhost:${port}`;
    expect(await (await fetch(`${address}/sign-in`)).text()).not.toContain("Look around as lead");
    const asked = await fetch(`${address}/look-around`, { method: "POST", body: new URLSearchParams({ as: "lead" }), headers: { origin: address }, redirect: "manual" });
    expect(asked.status).toBe(404);
    expect(asked.headers.get("set-cookie")).toBeNull();
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    await database.drop();
  });

  test("says which setting is wrong", async () => {
    const run = start({ SESSION_DAYS: "many" });
    expect(await run.ended).toBe(1);
    expect(run.said().trim().split("\n")).toEqual([expect.stringContaining("SESSION_DAYS")]);
  });
});

test("ends while somebody's socket is open", async () => {
  const run = start();
  await run.ready();
  const address = `http://localhost:${port}`;
  const email = `${crypto.randomUUID()}@example.org`;
  const send = (path: string, fields: Record<string, string>) => fetch(address + path, { method: "POST", headers: { origin: address }, body: new URLSearchParams(fields), redirect: "manual" });
  const secret = { email, password: "lantern orchard bicycle river" };
  await send("/sign-up", { name: "Ana", ...secret });
  const [cookie = ""] = (await send("/sign-in", secret)).headers.getSetCookie().map((one) => one.split(";")[0]);
  const socket = new WebSocket(`ws://localhost:${port}/collaboration`, { headers: { cookie, origin: address } });
  await once(socket, "open");
  const closed = once(socket, "close");
  run.child.kill("SIGTERM");
  expect((await closed)[0]).toBe(1001);
  expect(await run.ended).toBe(0);
});

test("PostgreSQL may go away and come back: the process stays, and says so meanwhile", async () => {
  const run = start();
  await run.ready();
  const pid = postmaster();
  const [binary, ...words] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter((word) => word !== "");
  const owner = execFileSync("stat", ["-c", "%u %g", `/proc/${pid}`]).toString().trim().split(" ").map(Number);
  process.kill(pid, "SIGINT");
  await until(async () => (await health()) === 503);
  const page = await fetch(`http://localhost:${port}/sign-in`, { headers: { cookie: `session=${"a".repeat(40)}` } });
  expect(page.status).toBe(503);
  // It says that it is away before it is gone, and keeps its lock until then.
  await until(async () => !alive(pid));
  const again = spawn(binary ?? "", words, { stdio: "ignore", uid: owner[0], gid: owner[1] });
  await until(async () => (await health()) === 200);
  expect((await fetch(`http://localhost:${port}/sign-in`)).status).toBe(200);
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
  again.kill("SIGINT");
  await new Promise((done) => again.once("exit", done));
});

/** Asks until it is so; the test's own time limit ends a wait in vain. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setImmediate(done));
}
