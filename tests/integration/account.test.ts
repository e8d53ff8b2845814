import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pool } from "../../app/db/pool.server";
import { asSystem } from "../../app/db/work.server";
import { signIn, signUp } from "../../app/domain/account/account.server";
import { accountOf, closeSession, openSession } from "../../app/domain/account/session.server";
import { tidyAccounts } from "../../app/domain/account/tidy.server";
import { strengthOf } from "../../app/domain/account/password-strength";
import { refusalOf } from "../refusal";

const password = "lantern orchard bicycle river";
const newcomer = () => ({ name: "Ana Example", email: `${crypto.randomUUID()}@example.org`, password });
const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

describe("an account", () => {
  test("is made once for an address, also when the form is sent twice", async () => {
    const person = newcomer();
    const outcomes = await Promise.allSettled([signUp(person, "en"), signUp(person, "en"), signUp(person, "en")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusalOf(signUp(person, "en"))).toBe("conflict");
  });

  test("keeps the password as an argon2id hash only", async () => {
    const person = newcomer();
    const id = await signUp(person, "en");
    const { passwordHash } = await asSystem((db) => db.account.findUniqueOrThrow({ where: { id } }));
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await signIn(person, "203.0.113.1")).toBe(id);
  });

  test("refuses what is easy to guess and asks for no kinds of characters", async () => {
    const person = newcomer();
    expect(await refusalOf(signUp({ ...person, password: "password1234" }, "en"))).toBe("invalid");
    expect(await refusalOf(signUp({ ...person, password: "Ana Example" }, "en"))).toBe("invalid");
    expect(strengthOf("lantern orchard bicycle")).toBeGreaterThanOrEqual(3);
  });

  test("after ten wrong tries waits, with the right password too", async () => {
    const person = newcomer();
    await signUp(person, "en");
    for (let n = 0; n < 10; n++) expect(await refusalOf(signIn({ ...person, password: "wrong words" }, "203.0.113.2"))).toBe("invalid");
    expect(await refusalOf(signIn(person, "203.0.113.2"))).toBe("limited");
  });
});

test("many tries at the same moment do not slip by", async () => {
  const person = newcomer();
  await signUp(person, "en");
  const outcomes = await Promise.all(Array.from({ length: 16 }, () => refusalOf(signIn({ ...person, password: "wrong words" }, "203.0.113.3"))));
  expect(outcomes.filter((outcome) => outcome === "invalid")).toHaveLength(10);
  expect(outcomes.filter((outcome) => outcome === "limited")).toHaveLength(6);
});

describe("a session", () => {
  test("is known by its hash only: the table signs nobody in", async () => {
    const id = await signUp(newcomer(), "en");
    const cookie = cookieOf(await openSession(id));
    const secret = cookie.split("=")[1] ?? "";
    const { rows } = await pool.query<{ id: string }>("select id from session where user_id = $1", [id]);
    expect(rows).toEqual([{ id: createHash("sha256").update(secret).digest("hex") }]);
    expect((await accountOf(cookie)).account?.id).toBe(id);
    expect((await accountOf(`session=${rows[0]?.id}`)).account).toBeNull();
  });

  test("is new at every sign-in and gone after signing out", async () => {
    const id = await signUp(newcomer(), "en");
    const [first, second] = [cookieOf(await openSession(id)), cookieOf(await openSession(id))];
    expect(first).not.toBe(second);
    await closeSession(first);
    expect((await accountOf(first)).account).toBeNull();
    expect((await accountOf(second)).account?.id).toBe(id);
  });

  test("carries flags that keep scripts and other sites away", async () => {
    const setCookie = await openSession(await signUp(newcomer(), "en"));
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/SameSite=Lax/i);
    expect(setCookie).toMatch(/Path=\//);
  });

  test("whatever a cookie says, reading it does not fail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary-ascii" }), async (text) => {
        expect((await accountOf(`session=${text}`)).account).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

test("what is over is thrown away at night, and nothing else", async () => {
  const id = await signUp(newcomer(), "en");
  const good = cookieOf(await openSession(id));
  const [past, longPast, soon] = [-1, -31 * 24, 1].map((hours) => new Date(Date.now() + hours * 3_600_000));
  if (!past || !longPast || !soon) throw new Error("No moments.");
  await asSystem(async (db) => {
    await db.session.create({ data: { id: crypto.randomUUID(), userId: id, expiresAt: past } });
    await db.passwordReset.createMany({ data: [past, soon].map((expiresAt) => ({ tokenHash: crypto.randomUUID(), accountId: id, expiresAt })) });
    await db.confirmationLink.createMany({ data: [past, longPast].map((expiresAt) => ({ tokenHash: crypto.randomUUID(), accountId: id, expiresAt })) });
  });
  await tidyAccounts();
  const left = await asSystem((db) => Promise.all([db.session.count({ where: { userId: id } }), db.passwordReset.count({ where: { accountId: id } }), db.confirmationLink.count({ where: { accountId: id } })]));
  expect(left).toEqual([1, 1, 1]);
  expect((await accountOf(good)).account?.id).toBe(id);
});
