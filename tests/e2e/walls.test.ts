import { connect } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { openSession } from "../../app/domain/account/session.server";
import { endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { buildCoalition } from "../build";
import { see, signedIn } from "./story";

/** The walls as a stranger meets them: over HTTP, without a browser's help. */

const at = (path: string) => inject("appUrl") + path;
const form = { "content-type": "application/x-www-form-urlencoded" };
const own = { ...form, "sec-fetch-site": "same-origin" };

async function cookieOf({ accountId }: Pick<Member, "accountId">): Promise<string> {
  return (await openSession(accountId)).split(";")[0] ?? "";
}

describe("headers stand on every kind of response", () => {
  const kinds = ["/", "/sign-in", "/healthz", "/favicon.svg", "/no-such-coalition", "/assets/no-such-file.js", "/sign-out", "/%E0%A4%A"];
  test.each(kinds)("%s", async (path) => {
    const { headers } = await fetch(at(path), { redirect: "manual" });
    expect(headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'.*frame-ancestors 'none'/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test.each(["GET /collaboration HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", "GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", "no HTTP at all\r\n\r\n"])("a refused socket: %j", async (bytes) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 40[034] /);
    expect(answer).toMatch(/content-security-policy: .*frame-ancestors 'none'/i);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
  });

  test("the nonce is new each time", async () => {
    const nonces = await Promise.all([1, 2, 3].map(async () => /nonce-([^']+)/.exec((await fetch(at("/"))).headers.get("content-security-policy") ?? "")?.[1]));
    expect(new Set(nonces).size).toBe(3);
  });
});

describe("a request that changes something must come from our own pages", () => {
  const tries: readonly (readonly [string, Record<string, string>, boolean])[] = [
    ["from another site", { ...form, "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
    ["from a sibling site", { ...form, "sec-fetch-site": "same-site", origin: "https://sub.localhost" }, false],
    ["from nowhere", form, false],
    ["with the origin null", { ...form, origin: "null" }, false],
    ["from our own page", own, true],
    ["from our own origin, by an older browser", { ...form, origin: "own" }, true],
  ];
  test.each(tries)("%s", async (_name, said, passes) => {
    const headers = new Headers(said);
    if (said.origin === "own") headers.set("origin", new URL(at("/")).origin);
    const { status } = await fetch(at("/sign-in"), { method: "POST", headers, body: "email=a%40example.org&password=x", redirect: "manual" });
    expect(status === 403).toBe(!passes);
  });
});

describe("bad input", () => {
  test("more than the limit is refused, announced or not", async () => {
    const body = `email=${"a".repeat(600 * 1024)}`;
    expect((await fetch(at("/sign-in"), { method: "POST", headers: own, body })).status).toBe(413);
    expect(await statusOfChunked("/sign-in", body)).toBe(413);
  });

  test("operator objects and unknown fields do not reach a query", async () => {
    for (const body of ["email[not]=&password[not]=", "email=a%40example.org&password=x&role=lead", "email[]=a&password=b"]) {
      const { status } = await fetch(at("/sign-in"), { method: "POST", headers: own, body, redirect: "manual" });
      expect(status, body).toBe(400);
    }
  });

  test("names that would have something large built of them are refused and not said back, and the server goes on", async () => {
    const { lead } = await buildCoalition();
    const cookie = await cookieOf(lead);
    const bodies = ["email[300000000]=x", "email[10000000]=x", "email=a&".repeat(60_000), `${"a.".repeat(200_000)}=x`, `${"a[0]".repeat(100_000)}=x`, `email=a&__intent__=${encodeURIComponent(JSON.stringify({ type: "update", payload: { name: "email[300000000]", value: "x" } }))}`];
    for (const path of ["/sign-in", "/sign-in.data", `/${lead.coalitionSlug}/metrics/peers`]) {
      for (const body of bodies) {
        const response = await fetch(at(path), { method: "POST", headers: path.startsWith("/sign-in") ? own : { ...own, cookie }, body, redirect: "manual" });
        expect([400, response.headers.has("x-remix-response") ? 202 : 400], `${path} ${body.slice(0, 20)}`).toContain(response.status);
        expect((await response.text()).length).toBeLessThan(100_000);
      }
    }
    expect((await fetch(at("/healthz"))).status).toBe(200);
  });

  test("a body that is no form is refused as such", async () => {
    for (const type of ["", "text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=x"]) {
      const { status } = await fetch(at("/sign-in"), { method: "POST", headers: { ...own, "content-type": type }, body: "--x\r\nnonsense", redirect: "manual" });
      expect(status, type).toBe(400);
    }
    expect((await fetch(at("/sign-in"), { method: "PUT", headers: { "sec-fetch-site": "same-origin" } })).status).toBe(400);
  });

  test("a character that can not be stored is said next to its field", async () => {
    const { lead } = await buildCoalition();
    const cookie = await cookieOf(lead);
    const body = new URLSearchParams({ intent: "add", kind: "activity", text: "a\u0000b" });
    const form = await fetch(at(`/${lead.coalitionSlug}/theory`), { method: "POST", headers: { ...own, cookie }, body });
    expect(form.status).toBe(400);
    for (const value of ["a\u0000b", "a\ud800b"]) {
      const answer = await fetch(at(`/${lead.coalitionSlug}/steps/7/7A/answer`), { method: "POST", headers: { ...own, cookie, "content-type": "application/json" }, body: JSON.stringify({ item: null, field: "x", value, seen: 0 }) });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("can not be stored");
    }
    expect((await fetch(at(`/${lead.coalitionSlug}/metrics/compare?find=%00`), { headers: { cookie } })).status).toBe(400);
  });

  test("cookies that can not be read count as none", async () => {
    for (const cookie of ["session=%00%ff", "session=; session=x", `session=${"x".repeat(3000)}`, "saying=%7B", "language=zz; theme=<script>"]) {
      const response = await fetch(at("/sign-in"), { headers: { cookie } });
      expect(response.status, cookie).toBe(200);
      expect(await response.text()).not.toContain("<script>alert");
    }
  });

  test("an error page shows no stack", async () => {
    const { lead } = await buildCoalition();
    const cookie = await cookieOf(lead);
    const paths = [`/${lead.coalitionSlug}/targets/not-an-id`, `/${lead.coalitionSlug}/steps/99`, `/${lead.coalitionSlug}/metrics/no_such_metric`, `/${lead.coalitionSlug}/workshops/%27%22`, "/invitation/x"];
    for (const path of paths) {
      const response = await fetch(at(path), { headers: { cookie } });
      const page = await response.text();
      expect([400, 404, 410], path).toContain(response.status);
      expect(page, path).not.toMatch(/at \w+ \(|node_modules|\.tsx?:\d+/);
    }
  });

  test("nobody is sent to another site after signing in", async () => {
    for (const next of ["//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aLocation:x", "javascript:alert(1)"]) {
      const page = await (await fetch(at(`/sign-in?next=${encodeURIComponent(next)}`))).text();
      expect(page).toMatch(/name="next"[^>]*value="\/"|value="\/"[^>]*name="next"/);
    }
  });
});

describe("a stream of changes ends with what it was opened by", () => {
  /** A stream that can hear, and everything else it says until the server ends it. */
  async function streamOf(member: Member) {
    const cookie = await cookieOf(member);
    const { body } = await fetch(at(`/${member.coalitionSlug}/changes`), { headers: { cookie } });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader() ?? expect.unreachable("There is no stream.");
    await reader.read();
    const rest = async (said = ""): Promise<string> => {
      const { done, value } = await reader.read();
      return done ? said : rest(said + value);
    };
    return { cookie, whole: rest() };
  }

  test("membership", async () => {
    const { lead, core } = await buildCoalition();
    const { cookie, whole } = await streamOf(core);
    await endMembership(lead, { membership: core.membershipId });
    expect(await whole).toMatch(/data: \{"topic":"member"\}\n\ndata: \{"topic":null\}\n\nretry: 86400000\n\n$/);
    expect((await fetch(at(`/${core.coalitionSlug}/changes`), { headers: { cookie } })).status).toBe(404);
  });

  test("session", async () => {
    const { lead } = await buildCoalition();
    const { cookie, whole } = await streamOf(lead);
    const signedOut = await fetch(at("/sign-out"), { method: "POST", headers: { ...own, cookie }, redirect: "manual" });
    expect(signedOut.status).toBe(302);
    expect(signedOut.headers.get("clear-site-data")).toBe('"cache"');
    expect(await whole).toMatch(/data: \{"topic":null\}\n\nretry: 86400000\n\n$/);
  });
});

test("after signing out the browser's arrow leads to signing in", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/people`);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await see(page.getByText("You are signed out.")).toBeVisible();
  await page.goBack();
  await see(page).toHaveURL(/\/sign-in\?next=/);
  await see(page.getByRole("heading", { name: "People", level: 1 })).toHaveCount(0);
});

test("wrong passwords are limited per account", async () => {
  const body = `email=nobody-${crypto.randomUUID()}%40example.org&password=wrong`;
  const statuses: number[] = [];
  for (let n = 0; n < 11; n++) statuses.push((await fetch(at("/sign-in"), { method: "POST", headers: own, body, redirect: "manual" })).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 400));
  expect(statuses[10]).toBe(429);
});

test("health is told", async () => {
  const response = await fetch(at("/healthz"));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+$/), database: "ok" });
});

/** A body whose length is not announced, sent in pieces. */
function statusOfChunked(path: string, body: string): Promise<number> {
  const { hostname, port } = new URL(at("/"));
  return new Promise((give, fail) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("close", () => give(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])));
    socket.on("error", (error: NodeJS.ErrnoException) => (answer === "" && error.code !== "EPIPE" ? fail(error) : undefined));
    socket.write(`POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`);
    for (let from = 0; from < body.length; from += 65_536) {
      const piece = body.slice(from, from + 65_536);
      socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`);
    }
    socket.write("0\r\n\r\n");
  });
}

/** All that comes back for these bytes, until the server hangs up. */
function answerTo(bytes: string): Promise<string> {
  const { hostname, port } = new URL(at("/"));
  return new Promise((give, fail) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("close", () => give(answer));
    socket.on("error", fail);
    socket.write(bytes);
  });
}
