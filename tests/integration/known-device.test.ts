import { createHash } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { signIn, signUp } from "../../app/domain/account/account.server";
import { knownDevice, rememberDevice } from "../../app/domain/account/known-device.server";
import { deviceOf, welcome } from "../../app/http/device.server";
import { Refusal } from "../../app/domain/refusal";
import { inRequest } from "../../app/http/request-context.server";
import { action as signInAction } from "../../app/routes/sign-in";
import { buildCoalition, buildPerson } from "../build";
import { refusalOf } from "../refusal";

const password = "lantern orchard bicycle river";
let nets = 0;
/** A network nobody else in this file uses. */
const network = () => `198.51.${(nets += 1) >> 8}.${nets & 255}`;

async function owner() {
  const email = `${crypto.randomUUID()}@example.org`;
  const id = await signUp({ name: "Ana Example", email, password }, "en");
  return { id, email, right: { email, password }, wrong: { email, password: "not the right words" } };
}

const asking = (...setCookies: string[]) => new Request("http://localhost/", { headers: { cookie: setCookies.map((cookie) => cookie.split(";")[0]).join("; ") } });

describe("wrong passwords", () => {
  test("from anywhere keep the owner out on no device they have signed in on", async () => {
    const { id, right, wrong } = await owner();
    const device = await rememberDevice(id, null);
    const hostile = network();
    for (let n = 0; n < 10; n++) expect(await refusalOf(signIn(wrong, hostile))).toBe("invalid");
    expect(await refusalOf(signIn(wrong, hostile))).toBe("limited");
    expect(await signIn(right, hostile, device)).toBe(id);
    expect(await signIn(right, network())).toBe(id);
    expect(await refusalOf(signIn(right, hostile))).toBe("limited");
  });

  test("from ten networks keep new devices out, not the known one", async () => {
    const { id, right, wrong } = await owner();
    const device = await rememberDevice(id, null);
    for (let place = 0; place < 10; place++) {
      const from = network();
      for (let n = 0; n < 10; n++) expect(await refusalOf(signIn(wrong, from))).toBe("invalid");
    }
    expect(await refusalOf(signIn(right, network()))).toBe("limited");
    expect(await signIn(right, network(), device)).toBe(id);
  });

  test("of somebody in the same hall do not keep others of the hall out", async () => {
    const [one, two] = [await owner(), await owner()];
    const hall = network();
    for (let n = 0; n < 12; n++) await refusalOf(signIn(one.wrong, hall));
    expect(await signIn(two.right, hall)).toBe(two.id);
  });

  test("of one IPv6 connection are counted together, whichever address it uses", async () => {
    const { wrong } = await owner();
    const outcomes: string[] = [];
    for (let n = 0; n < 12; n++) outcomes.push(await refusalOf(signIn(wrong, `2001:db8:77:1::${n.toString(16)}`)));
    expect(outcomes).toEqual([...Array.from({ length: 10 }, () => "invalid"), "limited", "limited"]);
  });

  test("on a known device are ten as well: a stolen laptop guesses no longer than a stranger", async () => {
    const { id, right, wrong } = await owner();
    const device = await rememberDevice(id, null);
    for (let n = 0; n < 10; n++) expect(await refusalOf(signIn(wrong, network(), device))).toBe("invalid");
    expect(await refusalOf(signIn(right, network(), device))).toBe("limited");
    expect(await signIn(right, network())).toBe(id);
  });

  test("are forgiven by the right one, where they were typed", async () => {
    const { right, wrong } = await owner();
    const home = network();
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 9; n++) expect(await refusalOf(signIn(wrong, home))).toBe("invalid");
      await signIn(right, home);
    }
  });

  test("for an address without an account are counted and answered the same", async () => {
    const nobody = { email: `${crypto.randomUUID()}@example.org`, password };
    const from = network();
    for (let n = 0; n < 10; n++) expect(await refusalOf(signIn(nobody, from))).toBe("invalid");
    expect(await refusalOf(signIn(nobody, from))).toBe("limited");
  });
});

describe("the page to sign in", () => {
  const context: ActionFunctionArgs["context"] = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };

  async function post(fields: Record<string, string>, address: string, cookie = ""): Promise<{ status: number; cookies: string[] }> {
    const request = new Request("http://localhost/sign-in", { method: "POST", body: new URLSearchParams(fields), headers: { cookie } });
    const answer = inRequest({ requestId: "test", locale: "en", address, nonce: "" }, async () => signInAction({ request, params: {}, context }));
    const reply = await answer.catch((thrown: unknown) => thrown);
    if (reply instanceof Refusal) return { status: reply.reason === "limited" ? 429 : 400, cookies: [] };
    return reply instanceof Response ? { status: reply.status, cookies: reply.headers.getSetCookie().map((one) => one.split(";")[0] ?? "") } : { status: 400, cookies: [] };
  }

  test("makes a device known, and lets it in while a stranger beside it is kept waiting", async () => {
    const { right, wrong } = await owner();
    const hall = network();
    const { status, cookies } = await post(right, hall);
    expect([status, cookies.map((one) => one.split("=")[0])]).toEqual([302, ["session", "device"]]);
    for (let n = 0; n < 10; n++) expect((await post(wrong, hall)).status).toBe(400);
    expect((await post(right, hall)).status).toBe(429);
    const back = await post(right, hall, cookies[1]);
    expect(back.status).toBe(302);
    expect(back.cookies[1]).not.toBe(cookies[1]);
    expect((await post(right, hall, back.cookies[1])).status).toBe(302);
  });
});

describe("a known device", () => {
  test("is known to the accounts that signed in on it, by a cookie of which only the hash is kept", async () => {
    const [ana, ben] = [await owner(), await owner()];
    const first = await rememberDevice(ana.id, null);
    const second = await rememberDevice(ben.id, first);
    expect(second).not.toBe(first);
    expect(await knownDevice({ email: ana.email, token: first })).toBeNull();
    const hash = createHash("sha256").update(second).digest("hex");
    expect(await knownDevice({ email: ana.email, token: second })).toBe(hash);
    expect(await knownDevice({ email: ben.email, token: second })).toBe(hash);
    expect(await knownDevice({ email: (await owner()).email, token: second })).toBeNull();
    expect(JSON.stringify(await asSystem((db) => db.knownDevice.findMany()))).not.toContain(second);
  });

  test("gains nothing from a cookie that somebody planted", async () => {
    const [ana, thief] = [await owner(), await owner()];
    const planted = await rememberDevice(thief.id, null);
    await rememberDevice(ana.id, planted);
    expect(await knownDevice({ email: ana.email, token: planted })).toBeNull();
  });

  test("is forgotten after a year without signing in, and the oldest when there are more than twenty", async () => {
    const { id, email } = await owner();
    const old = await rememberDevice(id, null);
    await asSystem((db) => db.knownDevice.updateMany({ where: { accountId: id }, data: { usedAt: new Date(Date.now() - 366 * 24 * 3_600_000) } }));
    expect(await knownDevice({ email, token: old })).toBeNull();
    const tokens: string[] = [];
    for (let n = 0; n < 21; n++) tokens.push(await rememberDevice(id, null));
    const known = await Promise.all(tokens.map((token) => knownDevice({ email, token })));
    expect(known.map((hash) => hash !== null)).toEqual([false, ...Array.from({ length: 20 }, () => true)]);
    expect(await asSystem((db) => db.knownDevice.count({ where: { accountId: id } }))).toBe(20);
  });

  test("keeps its cookie for a year, away from scripts and other sites, also after signing out", async () => {
    const { id } = await buildPerson();
    const [session = "", device = ""] = (await welcome(asking(), id)).getSetCookie();
    expect(session).toMatch(/^session=/);
    expect(device).toMatch(/^device=.*Max-Age=31536000; Path=\/;.*HttpOnly; SameSite=Lax/);
    const token = await deviceOf(asking(device));
    expect(token).toMatch(/^[\w-]{43}$/);
    const [, again = ""] = (await welcome(asking(device), id)).getSetCookie();
    expect(await deviceOf(asking(again))).not.toBe(token);
    expect(await asSystem((db) => db.knownDevice.count({ where: { accountId: id } }))).toBe(1);
  });

  test("whatever a cookie says, reading it does not fail and knows nobody", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary-ascii" }).filter((text) => !/[\r\n\0]/.test(text)), async (text) => {
        expect(await deviceOf(new Request("http://localhost/", { headers: { cookie: `device=${text}` } }))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  test("is nothing a member may read", async () => {
    const { lead } = await buildCoalition();
    await expect(asMember(lead, (db) => db.knownDevice.findMany())).rejects.toThrow(/permission denied|denied access/);
  });
});
