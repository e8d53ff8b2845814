import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import WebSocket from "ws";
import { freePort, startEmbeddedDatabase } from "../../scripts/database/embedded-database";
import { cloneDatabase } from "../setup/postgres";
import { alive, byNpm, dataFolder, postmasterOf, startWith, until } from "./started";

/** The product as a newcomer runs it: its own embedded PostgreSQL, started, stopped, killed and started again. */

const { path: data, remove } = await dataFolder();
let port = 0;

beforeAll(async () => {
  port = await freePort();
});
afterAll(remove);

const own = () => ({ PORT: String(port), DATA_DIR: data });
const start = (settings: Record<string, string> = {}) => startWith({ ...own(), ...settings });
const health = async () => (await fetch(`http://localhost:${port}/healthz`)).status;
const postmaster = () => postmasterOf(data);

/** Whether anybody listens on the port. */
function isTaken(): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "localhost", () => done(true)).once("error", () => done(false));
    socket.once("connect", () => socket.destroy());
  });
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

  test.each(["SIGTERM", "SIGINT"] as const)("run by npm ends with the server, its database and its port on %s", async (signal) => {
    const run = startWith(own(), byNpm);
    await run.ready();
    expect(await isTaken()).toBe(true);
    const database = postmaster();
    run.child.kill(signal);
    expect(await run.ended).toBe(0);
    expect(await isTaken()).toBe(false);
    expect(alive(database)).toBe(false);
  });

  test("does not take the data of another planner that is running", async () => {
    const first = start();
    await first.ready();
    const database = postmaster();
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said().trim().split("\n")).toEqual([expect.stringContaining(`(process ${first.child.pid}) works on`)]);
    expect(await health()).toBe(200);
    expect(postmaster()).toBe(database);
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
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
  const folder = await dataFolder();
  const database = await startEmbeddedDatabase(resolve(folder.path, "postgres"));
  const run = start({ DATABASE_URL: database.url });
  await run.ready();
  await database.stop();
  await until(async () => (await health()) === 503);
  const page = await fetch(`http://localhost:${port}/sign-in`, { headers: { cookie: `session=${"a".repeat(40)}` } });
  expect(page.status).toBe(503);
  const again = await startEmbeddedDatabase(resolve(folder.path, "postgres"), { port: Number(new URL(database.url).port) });
  await until(async () => (await health()) === 200);
  expect((await fetch(`http://localhost:${port}/sign-in`)).status).toBe(200);
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
  await again.stop();
  folder.remove();
});
