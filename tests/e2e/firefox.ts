import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

/** A Firefox that is installed, spoken to by its own protocol (WebDriver BiDi): Playwright's drives builds of its own only. */

const places = ["/usr/bin/firefox", "/usr/bin/firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** The Firefox that FIREFOX_PATH names, else the system's; null where there is none. */
export function findFirefox(): string | null {
  return [process.env.FIREFOX_PATH ?? "", ...places].find((path) => path !== "" && existsSync(path)) ?? null;
}

export type Firefox = {
  /** A cookie as a server sets it, for pages of this machine. */
  readonly keep: (name: string, value: string) => Promise<void>;
  readonly goTo: (url: string) => Promise<void>;
  /** Runs in the page; promises are waited for. What is given and what comes back are plain data. */
  readonly run: <Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given) => Promise<Result>;
  /** Presses a key, or types a text, where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Errors and warnings of the page's console since it was opened. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens one window of 1280 × 700. */
export async function openFirefox(path: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "planner-firefox-"));
  const child = spawn(path, ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((done) => void child.once("exit", () => done()));
  const { send, hear, end } = await connect(await addressOf(child));
  const complaints: string[] = [];
  hear("log.entryAdded", ({ level, text }) => (level === "error" || level === "warn") && complaints.push(String(text)));
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { context } = await send("browsingContext.create", { type: "tab" });
  await send("browsingContext.setViewport", { context, viewport: { width: 1280, height: 700 } });
  return {
    keep: async (name, value) => void (await send("storage.setCookie", { cookie: { name, value: { type: "string", value }, domain: "localhost", path: "/", httpOnly: true, sameSite: "lax" }, partition: { type: "context", context } })),
    goTo: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    run: async (work, given) => {
      const expression = `Promise.resolve((${String(work)})(${JSON.stringify(given)})).then((result) => JSON.stringify(result ?? null))`;
      const answer = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
      if (answer["type"] !== "success") throw new Error(JSON.stringify(answer["exceptionDetails"]));
      return JSON.parse(String(record(answer["result"])["value"]));
    },
    type: async (text) => void (await send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions: [...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }] })),
    complaints,
    close: async () => {
      end();
      child.kill("SIGTERM");
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = "";
    child.stderr?.on("data", (words: Buffer) => {
      said += words.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    child.once("exit", () => fail(new Error(`Firefox ended before it listened: ${said}`)));
  });
}

type Params = Readonly<Record<string, unknown>>;

function record(value: unknown): Params {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Commands with their answers, and events. */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, { readonly done: (result: Params) => void; readonly fail: (reason: Error) => void }>();
  const hearers = new Map<string, (params: Params) => void>();
  let last = 0;
  socket.on("message", (data) => {
    const { id, method, result, params, error, message } = record(JSON.parse(String(data)));
    if (typeof method === "string") return hearers.get(method)?.(record(params));
    const asked = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (error === undefined) asked?.done(record(result));
    else asked?.fail(new Error(`${String(error)}: ${String(message)}`));
  });
  await new Promise((open, fail) => socket.once("open", open).once("error", fail));
  return {
    send: (method: string, params: Params) =>
      new Promise<Params>((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    hear: (method: string, act: (params: Params) => void) => void hearers.set(method, act),
    end: () => socket.terminate(),
  };
}
