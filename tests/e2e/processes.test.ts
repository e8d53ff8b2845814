import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { freePort } from "../../scripts/database/embedded-database";
import { typist } from "../realtime/typist";
import { newcomer } from "./newcomer";
import { alive, dataFolder, postmasterOf, startWith, until, type Run } from "./started";

/** Two processes serve on one port. Connections go to them in turn, so that of several both have some. */

const { path: data, remove } = await dataFolder();
let port = 0;
let run: Run;

beforeAll(async () => {
  port = await freePort();
  run = start();
  await run.ready();
});
afterAll(async () => {
  run.child.kill("SIGTERM");
  await run.ended;
  remove();
});

const start = () => startWith({ PORT: String(port), DATA_DIR: data, PROCESSES: "2" });

/** The processes that serve. */
function serving(): number[] {
  const list = execFileSync("ps", ["-ww", "-eo", "pid=,ppid=,args="]).toString().split("\n");
  return list.flatMap((line) => {
    const [pid, parent, ...words] = line.trim().split(/\s+/);
    return Number(parent) === run.child.pid && words.some((word) => word.endsWith("serving-process.js")) ? [Number(pid)] : [];
  });
}

type Stream = { readonly heard: string[]; readonly closed: Promise<unknown>; readonly leave: () => void };

/** A page's stream of changes, on a connection of its own; resolves when it listens. */
function follow(path: string, cookie: string): Promise<Stream> {
  return new Promise((listening, fail) => {
    const asked = request({ port, path, agent: false, headers: { cookie } }, (answer) => {
      const heard: string[] = [];
      const closed = new Promise((done) => answer.once("close", done));
      answer.on("error", () => undefined);
      answer.setEncoding("utf8").on("data", (words: string) => heard.push(...[...words.matchAll(/"topic":"?([\w.]+)/g)].map(([, topic = ""]) => topic)));
      answer.once("data", () => listening({ heard, closed, leave: () => asked.destroy() }));
    });
    asked.on("error", fail).end();
  });
}

/** A made-up release to bring in, with a figure for a real county. */
function release(edition: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ intent: "import", release: `v20${edition}.01` })) form.set(name, value);
  const lines = ["year,state,county,state_name,county_name,rate_juv_arrest,rate_juv_arrest_quality", "2024,56,041,Wyoming,Uinta County,745,Strong", ""];
  form.set("files", new File([lines.join("\n")], `${edition}_county_overall.csv`, { type: "text/csv" }));
  return form;
}

describe("two processes serve", () => {
  test("pages, from both", async () => {
    expect(serving()).toHaveLength(2);
    const person = await newcomer(port);
    const pages = await Promise.all(Array.from({ length: 8 }, () => person.page(`/${person.slug}/people`)));
    for (const page of pages) expect(page).toContain("Ana");
  });

  test("a shared text: who types at one is read and seen at the other", async () => {
    const { cookie, slug } = await newcomer(port);
    const seats = Array.from({ length: 4 }, () => typist({ port, cookie }, slug));
    await Promise.all(seats.map((seat) => seat.saved()));
    for (const seat of seats) seat.provider.setAwarenessField("user", { name: "somebody" });
    seats.forEach((seat, nth) => seat.type(`Line ${nth}.`));
    await Promise.all(seats.flatMap((seat) => [seat.saved(), ...seats.map((_, nth) => seat.reads(`Line ${nth}.`))]));
    await until(() => seats.every(({ provider }) => [...(provider.awareness?.getStates().values() ?? [])].filter(({ user }) => user?.name === "Ana").length === 3));
    for (const seat of seats) seat.leave();
  });

  test("streams of changes: what is changed at one is told by the other", async () => {
    const person = await newcomer(port);
    const streams = await Promise.all(Array.from({ length: 4 }, () => follow(`/${person.slug}/changes`, person.cookie)));
    expect(await person.invite("Berta")).toBe(true);
    await until(() => streams.every(({ heard }) => heard.includes("member")));
    for (const stream of streams) stream.leave();
  });

  test("wrong passwords count together", async () => {
    const { email, postAs } = await newcomer(port);
    const wrong = () => postAs("", "/sign-in", { email, password: "wrong horse battery staple" });
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) statuses.push((await wrong()).status);
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
  });

  test("files that are brought in are each read once, and plans are printed by both", async () => {
    const person = await newcomer(port);
    const releases = `/${person.slug}/metrics/releases`;
    for (const edition of ["91", "92", "93"]) expect((await person.post(releases, release(edition))).status).toBe(302);
    const lines = async () => [...((await person.page(releases)).split("History of imports")[1] ?? "").matchAll(/data-state="(\w+)"/g)].map(([, state]) => state);
    await until(async () => (await lines()).join() === "imported,imported,imported");
    const plans = await Promise.all(Array.from({ length: 4 }, () => person.page(`/${person.slug}/plan.pdf`)));
    for (const plan of plans) expect(plan.slice(0, 5)).toBe("%PDF-");
  });

  test("one that is killed is replaced, its jobs too, and nothing is lost that was saved", async () => {
    const person = await newcomer(port);
    const seats = Array.from({ length: 4 }, () => typist({ port, cookie: person.cookie }, person.slug));
    await Promise.all(seats.map((seat) => seat.saved()));
    for (const [nth, killed] of serving().entries()) {
      seats.forEach((seat, at) => seat.type(`Line ${nth} of ${at}.`));
      await Promise.all(seats.map((seat) => seat.saved()));
      process.kill(killed, "SIGKILL");
      await until(() => serving().length === 2 && !serving().includes(killed));
      await Promise.all(seats.flatMap((seat) => seats.map((_, at) => seat.reads(`Line ${nth} of ${at}.`))));
    }
    seats.forEach((seat, at) => seat.type(`The last of ${at}.`));
    await Promise.all(seats.flatMap((seat) => seats.map((_, at) => seat.reads(`The last of ${at}.`))));
    for (const seat of seats) seat.leave();
    expect(run.said().match(/A process that serves ended \(SIGKILL\)/g)).toHaveLength(2);
    await person.post(`/${person.slug}/metrics/releases`, release("94"));
    await until(async () => /data-state="imported"[^]*94_county/.test(await person.page(`/${person.slug}/metrics/releases`)));
  });

  test("end together: what was asked is answered, sockets are told, and nothing is left", async () => {
    const person = await newcomer(port);
    const streams = await Promise.all(Array.from({ length: 4 }, () => follow(`/${person.slug}/changes`, person.cookie)));
    const sockets = Array.from({ length: 4 }, () => new WebSocket(`ws://localhost:${port}/collaboration`, { headers: { cookie: person.cookie, origin: `http://localhost:${port}` } }));
    await Promise.all(sockets.map((socket) => once(socket, "open")));
    const told = Promise.all(sockets.map(async (socket) => (await once(socket, "close"))[0]));
    const [processes, database] = [serving(), postmasterOf(data)];
    // Five between two processes that make two at once: one waits in line for its turn.
    const other = await newcomer(port);
    const plans = [person, person, person, person, other].map((one) => one.page(`/${one.slug}/plan.pdf`));
    // They are under way when the stream that was asked for after them listens.
    (await follow(`/${person.slug}/changes`, person.cookie)).leave();
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(await told).toEqual([1001, 1001, 1001, 1001]);
    for (const plan of await Promise.all(plans)) expect(plan.slice(0, 5)).toBe("%PDF-");
    await Promise.all(streams.map(({ closed }) => closed));
    for (const pid of [...processes, database]) expect(alive(pid)).toBe(false);
  });

  test("end with the one that watches over them, and the next start finds the port free", async () => {
    run = start();
    await run.ready();
    const processes = serving();
    run.child.kill("SIGKILL");
    await run.ended;
    await until(() => !processes.some(alive));
    run = start();
    await run.ready();
    expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200);
  });
});
