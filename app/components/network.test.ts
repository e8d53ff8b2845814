import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { networkState, patient, watchNetwork } from "./frame/network";

/** The window that the router's requests come from, as far as they touch it. */
beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", { onLine: true });
});
afterEach(() => vi.unstubAllGlobals());

const page = new URL("http://planner/north/people.data");
const post = { method: "POST", body: "name=Ana" };

/** What a server of ours answers; it can be asked again at once. */
const answers = {
  good: () => new Response("good", { headers: { "X-Remix-Response": "yes" } }),
  busy: () => new Response("busy", { status: 503, headers: { "X-Remix-Response": "yes", "Retry-After": "0", "X-Waits-For": "busy" } }),
  away: () => new Response("away", { status: 503, headers: { "X-Remix-Response": "yes", "Retry-After": "0", "X-Waits-For": "away" } }),
  untouched: () => new Response("busy", { status: 503, headers: { "X-Remix-Response": "yes", "Retry-After": "0", "X-Waits-For": "busy", "X-Nothing-Done": "1" } }),
  full: () => new Response("full", { status: 503, headers: { "X-Remix-Response": "yes" } }),
  gateway: () => new Response("<h1>Service unavailable</h1>", { status: 503, headers: { "Retry-After": "0" } }),
} as const;

/** Asks a server that answers so, one after another; returns the answer, how often it was asked, and what the page said meanwhile. */
async function ask(given: readonly (keyof typeof answers)[], init?: RequestInit) {
  let asked = 0;
  const said: string[] = [];
  const stop = watchNetwork(() => {
    const state = networkState();
    said.push(state.kind);
    if (state.kind === "unsure") queueMicrotask(state.again);
  });
  const plain = async () => answers[given[asked++] ?? "good"]();
  const answer = await patient(plain)(page, init);
  stop();
  return { text: await answer.text(), status: answer.status, asked, said };
}

test("a page that has no turn is asked for again by itself, and says why", async () => {
  expect(await ask(["busy", "busy", "good"])).toEqual({ text: "good", status: 200, asked: 3, said: ["busy", "busy", "fine"] });
});

test("a page whose database is away is asked for again by itself", async () => {
  expect(await ask(["away", "good"])).toMatchObject({ text: "good", asked: 2, said: ["waiting", "fine"] });
});

test("a form of which nothing was done is sent again by itself", async () => {
  expect(await ask(["untouched", "untouched", "good"], post)).toEqual({ text: "good", status: 200, asked: 3, said: ["busy", "busy", "fine"] });
});

test("a form of which something may have been done is never sent again by itself: the page is told", async () => {
  expect(await ask(["busy"], post)).toEqual({ text: "busy", status: 503, asked: 1, said: ["fine"] });
  expect(await ask(["untouched", "away"], post)).toMatchObject({ text: "away", asked: 2, said: ["busy", "fine"] });
});

test("what does not pass by itself is told at once", async () => {
  expect(await ask(["full"])).toMatchObject({ text: "full", asked: 1 });
  expect(await ask(["full"], post)).toMatchObject({ text: "full", asked: 1 });
});

test("a gateway that speaks for a server which is away says nothing of what was done: the person does", async () => {
  expect(await ask(["gateway", "good"], post)).toMatchObject({ text: "good", asked: 2, said: ["unsure", "fine"] });
});

test("whoever leaves the page while it waits is not waited for", async () => {
  const leaving = new AbortController();
  const stop = watchNetwork(() => networkState().kind === "busy" && leaving.abort(new Error("left")));
  const plain = async () => new Response("busy", { status: 503, headers: { "X-Remix-Response": "yes", "Retry-After": "3600" } });
  await expect(patient(plain)(page, { signal: leaving.signal })).rejects.toThrow("left");
  stop();
  expect(networkState().kind).toBe("fine");
});

test("everything else passes", async () => {
  const plain = async () => answers.busy();
  expect((await patient(plain)("http://planner/communities?q=a")).status).toBe(503);
});
