import { createServer, type AddressInfo } from "node:net";
import type { ActionFunctionArgs, AppLoadContext, ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { answersAt, busyOrAway, databaseAnswers } from "../../app/db/answering.server";
import { pool } from "../../app/db/pool.server";
import { asSystem, asSystemSql } from "../../app/db/work.server";
import { read } from "../../app/http/form.server";
import { health } from "../../app/http/health.server";
import { log } from "../../app/http/log.server";
import { Refusal } from "../../app/domain/refusal";
import { withRefusals } from "../../app/http/refusal.server";
import { inRequest } from "../../app/http/request-context.server";
import { buildPerson } from "../build";

// Read once, when the settings are: before anything else is loaded.
vi.hoisted(() => {
  process.env.DATABASE_POOL = "6";
});

type Route = NonNullable<ServerBuild["routes"][string]>["module"];

/** A build with one page, as the server serves it. */
function served(module: Partial<Route>): Route {
  const build: ServerBuild = {
    ...{ entry: { module: { default: () => new Response() } }, mode: "test", publicPath: "/", assetsBuildDirectory: "", isSpaMode: false, future: { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_singleFetch: true, v3_lazyRouteDiscovery: true } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    routes: { page: { id: "page", path: "page", module: { default: () => null, ...module } } },
  };
  return withRefusals(build).routes.page?.module ?? expect.unreachable();
}

const context: AppLoadContext = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };

/** Asks for the page, or sends it a form; returns what the router is given (thrown or not), and the headers of the answer. */
async function ask(module: Partial<Route>, form?: Record<string, string>, byScript = false) {
  const headers: Record<string, string> = {};
  const request = new Request("http://planner/page", form ? { method: "POST", body: new URLSearchParams(form) } : {});
  const args: ActionFunctionArgs = { request, params: {}, context };
  const { loader, action } = served(module);
  const work = async () => (form ? action?.(args) : loader?.(args));
  const answer: unknown = await inRequest({ requestId: "test", locale: "en", address: "192.0.2.1", nonce: "", byScript, answerWith: (name, value) => (headers[name] = value) }, () => work().catch((thrown: unknown) => thrown));
  return { answer, headers };
}

const told = (answer: unknown) => z.object({ data: z.object({ reason: z.string(), message: z.string() }), init: z.object({ status: z.number() }) }).parse(answer);

/** A statement that fails as PostgreSQL itself fails with this code. */
const failing = (code: string) => asSystemSql((client) => client.query(`do $$ begin raise exception 'it did not work' using errcode = '${code}'; end $$`));
const writing = () => buildPerson();

beforeEach(() => {
  // What is logged is looked at below, not printed.
  vi.spyOn(log, "error").mockImplementation(() => undefined);
});

describe("an address without a page", () => {
  const file = { loader: () => Promise.reject(new Refusal("limited", "Four files are being made already.")), default: undefined };

  test("says in words why there is no file", async () => {
    const { answer } = await ask(file);
    if (!(answer instanceof Response)) throw new Error("A browser can not show this.");
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([429, "text/plain; charset=utf-8", "Four files are being made already.\n"]);
  });

  test("tells a page's script as data", async () => {
    expect(told((await ask(file, undefined, true)).answer)).toEqual({ data: { reason: "limited", message: "Four files are being made already." }, init: expect.objectContaining({ status: 429 }) });
  });

  test("says in words that the database is away", async () => {
    const { answer } = await ask({ loader: () => failing("57P01"), default: undefined });
    if (!(answer instanceof Response)) throw new Error("A browser can not show this.");
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("database")]);
  });
});

describe("all connections are in use", () => {
  test("is busy, not away: whoever asks is told so in words, and when to ask again", async () => {
    const held = await Promise.all(Array.from({ length: 6 }, () => pool.connect()));
    const asking = Promise.all([ask({ loader: () => asSystem((db) => db.account.count()) }), ask({ loader: () => asSystemSql((client) => client.query("select 1")) })]);
    expect(await health("1.2.3")).toEqual({ status: "busy", version: "1.2.3", database: "ok" });
    for (const { answer, headers } of await asking) {
      expect(told(answer)).toMatchObject({ data: { reason: "busy", message: expect.stringContaining("This page tries again by itself") }, init: { status: 503 } });
      expect(headers).toEqual({ "Retry-After": "2", "X-Waits-For": "busy" });
    }
    held.forEach((client) => client.release());
    expect(await health("1.2.3")).toEqual({ status: "ok", version: "1.2.3", database: "ok" });
    expect(await ask({ loader: () => asSystem((db) => db.account.count()) })).toEqual({ answer: expect.any(Number), headers: {} });
  });

  test("also where PostgreSQL itself has none left", async () => {
    const { answer } = await ask({ loader: () => failing("53300") });
    expect(told(answer).data.reason).toBe("busy");
  });

  test("a PostgreSQL that takes connections and says nothing is away", async () => {
    const silent = createServer((socket) => socket.resume()).listen(0, "127.0.0.1");
    await new Promise((done) => silent.once("listening", done));
    const { port } = silent.address() as AddressInfo;
    const there = () => busyOrAway(answersAt(`postgres://planner@127.0.0.1:${port}/planner`, 50));
    expect(await there()).toBe("away");
    await new Promise((done) => silent.close(done));
    expect(await there()).toBe("away");
    expect(await busyOrAway(databaseAnswers(4_000))).toBe("busy");
  });

  test("is found out by one question, however many ask it", async () => {
    const before = await connections();
    await Promise.all(Array.from({ length: 50 }, () => databaseAnswers(4_000)));
    expect((await connections()) - before).toBeLessThan(5);
  });
});

describe("a form that could not be carried out", () => {
  const form = { name: "Ana" };
  const fill = async (request: Request) => {
    const reading = await read(request, z.strictObject({ name: z.string() }));
    if (!reading.ok) return expect.unreachable();
  };

  test("of which nothing was done can be sent again by itself", async () => {
    const { headers } = await ask({ action: async ({ request }) => { await fill(request); await asSystem((db) => db.account.count()); return failing("53300"); } }, form);
    expect(headers).toEqual({ "Retry-After": "2", "X-Waits-For": "busy", "X-Nothing-Done": "1" });
  });

  test("of which something was written is not, and says that part of it may be done", async () => {
    for (const write of [writing, () => asSystemSql((client) => client.query("update account set name = name"))]) {
      const { answer, headers } = await ask({ action: async ({ request }) => { await fill(request); await write(); return failing("53300"); } }, form);
      expect(headers).toEqual({ "Retry-After": "2", "X-Waits-For": "busy" });
      expect(answer).toMatchObject({ data: { result: { initialValue: form, error: { "": [expect.stringContaining("Part of it may be done")] } } }, init: { status: 503 } });
    }
  });

  test("what was undone with its transaction was not done", async () => {
    const undone = () => asSystem(async (db) => { await db.$executeRaw`update account set name = name`; await failing("53300"); });
    const { headers } = await ask({ action: async ({ request }) => { await fill(request); return undone(); } }, form);
    expect(headers).toMatchObject({ "X-Nothing-Done": "1" });
  });

  test("because the database went away keeps what was typed", async () => {
    const { answer, headers } = await ask({ action: async ({ request }) => { await fill(request); return failing("57P01"); } }, form);
    expect(headers).toEqual({ "Retry-After": "5", "X-Waits-For": "away", "X-Nothing-Done": "1" });
    expect(answer).toMatchObject({ data: { result: { initialValue: form } }, init: { status: 503 } });
  });

  test("without a form leads to the page that says why", async () => {
    expect(told((await ask({ action: () => failing("57P01") }, form)).answer)).toMatchObject({ data: { reason: "away" }, init: { status: 503 } });
  });

  test("a fault of ours stays a fault", async () => {
    const { answer, headers } = await ask({ action: async ({ request }) => { await fill(request); throw new TypeError("not ours"); } }, form);
    expect([answer, headers]).toEqual([new TypeError("not ours"), {}]);
  });
});

describe("a disk that is full", () => {
  beforeAll(async () => {
    await pool.query("create function no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file \"base/5/1259\": No space left on device' using errcode = '53100'; end $$");
    await pool.query("create trigger no_room before insert on account for each row execute function no_room()");
  });
  afterAll(() => pool.query("drop function no_room cascade"));

  test("is said in words on every way to the database, and what was typed stays", async () => {
    const raw = () => asSystemSql((client) => client.query("insert into account (id, name, email, password_hash) values (gen_random_uuid(), 'Ana', 'ana@example.org', '')"));
    for (const write of [writing, raw]) {
      const { answer, headers } = await ask({ action: async ({ request }) => { await read(request, z.strictObject({ name: z.string() })); await write(); return null; } }, { name: "Ana" });
      expect(answer).toMatchObject({ data: { result: { initialValue: { name: "Ana" }, error: { "": [expect.stringMatching(/full.*Nothing you sent is lost that said “Saved”/)] } } }, init: { status: 503 } });
      expect(headers).toEqual({});
    }
    expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ err: expect.any(Error) }), "the disk is full");
  });

  test("does not keep anybody from reading, and whoever watches is told", async () => {
    expect((await ask({ loader: () => asSystem((db) => db.account.count()) })).answer).toEqual(expect.any(Number));
    expect(await health("1.2.3")).toEqual({ status: "unavailable", version: "1.2.3", database: "ok", disk: "full" });
  });
});

async function connections(): Promise<number> {
  const { rows } = await pool.query<{ sessions: string }>("select sessions::text from pg_stat_database where datname = current_database()");
  return Number(rows[0]?.sessions);
}
