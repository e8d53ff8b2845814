import { createHash, randomUUID } from "node:crypto";
import type { ActionFunction, ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { signIn } from "../../app/domain/account/account.server";
import { hashPassword } from "../../app/domain/account/password.server";
import { limitResets, lookAtReset, resetPassword, sendReset } from "../../app/domain/account/reset.server";
import { accountOf, openSession } from "../../app/domain/account/session.server";
import { lookAtInvitation } from "../../app/domain/coalition/invitation.server";
import { mailInvitation } from "../../app/domain/coalition/invitation-mail.server";
import { closeMail, sendMail } from "../../app/domain/mail/mail.server";
import { log } from "../../app/http/log.server";
import { safeForLog } from "../../app/http/safe-for-log";
import { inRequest } from "../../app/http/request-context.server";
import { action as askForReset } from "../../app/routes/forgotten";
import { action as changePeople } from "../../app/routes/$coalition.people";
import { action as saveReset, loader as openReset } from "../../app/routes/reset.$token";
import { addMember, buildCoalition, buildPerson } from "../build";
import { wordsOf, type Arrived } from "../mail-box";
import { refusalOf } from "../refusal";

// The settings are read when the first file of the product is loaded: the mail server must be there before.
const box = await vi.hoisted(async () => {
  const opened = await (await import("../mail-box")).openMailBox();
  process.env.SMTP_URL = opened.url;
  process.env.MAIL_FROM = "The Planner <planner@example.org>";
  return opened;
});

const good = "lantern orchard velvet 42";
const linkTo = (token: string) => `https://plan.example.org/reset/${token}`;
const tokenIn = ({ text }: Arrived) => /\/(?:reset|invitation)\/([\w-]+)/.exec(text)?.[1] ?? "";
let address = "";

beforeEach(() => {
  // Tries are counted by address: each test is asked from its own.
  address = randomUUID();
  box.arrived.length = 0;
});

afterAll(async () => {
  closeMail();
  await box.close();
});

/** A request as the server hands it to a route. */
function ask(action: ActionFunction, fields: Record<string, string>, { params = {}, cookie = "" }: { params?: Record<string, string>; cookie?: string } = {}) {
  const request = new Request("http://localhost/somewhere", { method: "POST", body: new URLSearchParams(fields), headers: { cookie } });
  return here(async () => action({ request, params, context }));
}

const context: ActionFunctionArgs["context"] = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };
const here = <T>(serve: () => T) => inRequest({ requestId: "test", locale: "en", address, nonce: "" }, serve);

async function personWithPassword(password: string, locale: "en" | "es" = "en") {
  const person = await buildPerson();
  const passwordHash = await hashPassword(password);
  await asSystem((db) => db.account.update({ where: { id: person.id }, data: { passwordHash, locale }, select: { id: true } }));
  return person;
}

async function tokenFor(email: string): Promise<string> {
  await sendReset({ email, linkTo });
  return tokenIn(await box.next());
}

describe("a letter", () => {
  test("goes to one person, as text, from the planner", async () => {
    await sendMail({ to: "rosa@example.org", subject: "Hello", text: "Good news: ¡adelante!\n" });
    const letter = await box.next();
    expect(letter.recipients).toEqual(["rosa@example.org"]);
    expect(letter.headers.get("from")).toBe("The Planner <planner@example.org>");
    expect(letter.headers.get("auto-submitted")).toBe("auto-generated");
    expect(letter.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(letter.text.trim()).toBe("Good news: ¡adelante!");
  });

  test("may look nicer for who wants it, and still has its text first", async () => {
    await sendMail({ to: "rosa@example.org", subject: "Hello", text: "Plain words", html: "<p>Set words</p>" });
    const letter = await box.next();
    expect(letter.headers.get("content-type")).toMatch(/^multipart\/alternative/);
    expect(letter.text.indexOf("Plain words")).toBeLessThan(letter.text.indexOf("Set words"));
  });

  test("takes no header and no reader from its subject", async () => {
    await sendMail({ to: "rosa@example.org", subject: "Hi\r\nBcc: all@evil.example\r\n\r\n<script>", text: "Words" });
    const letter = await box.next();
    expect(letter.recipients).toEqual(["rosa@example.org"]);
    expect(letter.names).not.toContain("bcc");
    expect(wordsOf(letter.headers.get("subject"))).toBe("Hi Bcc: all@evil.example <script>");
  });

  test.each(["rosa@example.org, all@evil.example", "rosa@example.org\r\nBcc: all@evil.example", "Rosa <rosa@example.org>", ""])("is not sent to %j", async (to) => {
    expect(await refusalOf(sendMail({ to, subject: "Hello", text: "Words" }))).toBe("invalid");
    expect(box.arrived).toEqual([]);
  });

  test("that is refused says so without the address", async () => {
    const fault = await sendMail({ to: "refused@example.org", subject: "Secret subject", text: "Secret words" }).catch((thrown: unknown) => thrown);
    expect(String(fault)).toMatch(/A letter was not sent: EENVELOPE 550/);
    expect(fault instanceof Error ? [fault.stack, fault.cause, Object.keys(fault)].join(" ") : "").not.toMatch(/refused@|Secret/);
  });
});

describe("a new password by e-mail", () => {
  test("replaces the old one, signs in here and signs out everywhere else", async () => {
    const person = await personWithPassword("the old words 77");
    const elsewhere = (await openSession(person.id)).split(";")[0] ?? "";
    const token = await tokenFor(person.email);
    const reply = await ask(saveReset, { password: good }, { params: { token } });
    expect(reply).toBeInstanceOf(Response);
    const cookies = reply instanceof Response ? reply.headers.getSetCookie() : [];
    const mine = cookies.find((cookie) => cookie.startsWith("session=")) ?? "";
    expect((await accountOf(mine)).account?.id).toBe(person.id);
    expect((await accountOf(elsewhere)).account).toBeNull();
    expect(await signIn({ email: person.email, password: good }, address)).toBe(person.id);
    expect(await refusalOf(signIn({ email: person.email, password: "the old words 77" }, address))).toBe("invalid");
  });

  test("is offered in the language of the account, with nothing in the letter that anybody typed", async () => {
    const person = await personWithPassword("x", "es");
    await asSystem((db) => db.account.update({ where: { id: person.id }, data: { name: "Gane ya en evil.example" }, select: { id: true } }));
    await sendReset({ email: person.email, linkTo });
    const letter = await box.next();
    expect(letter.recipients).toEqual([person.email]);
    expect(wordsOf(letter.headers.get("subject"))).toBe("Elija una contraseña nueva para el Planificador de Acción para la Movilidad");
    expect(letter.text).toContain("Hola:");
    expect(letter.text).toMatch(/^https:\/\/plan\.example\.org\/reset\/[\w-]{43}\r?$/m);
    expect(letter.text).not.toContain("evil");
  });

  test("works once, and looking at the link uses nothing up", async () => {
    const person = await personWithPassword("x");
    const token = await tokenFor(person.email);
    const look = () => here(() => openReset({ request: new Request("http://localhost/"), params: { token }, context }));
    expect(await look()).toEqual({ email: person.email });
    expect(await look()).toEqual({ email: person.email });
    await resetPassword({ token, password: good });
    expect(await refusalOf(resetPassword({ token, password: `${good} again` }))).toBe("gone");
    expect(await refusalOf(look())).toBe("gone");
    expect(await signIn({ email: person.email, password: good }, address)).toBe(person.id);
  });

  test("is taken by one of many who try at once, and no other link stays good", async () => {
    const person = await personWithPassword("x");
    const [token, other] = [await tokenFor(person.email), await tokenFor(person.email)];
    const tries = [token, token, other, other].map((each, n) => resetPassword({ token: each, password: `${good} ${n}` }));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusalOf(lookAtReset(token))).toBe("gone");
    expect(await refusalOf(lookAtReset(other))).toBe("gone");
  });

  test("is offered for one hour", async () => {
    const person = await personWithPassword("x");
    const token = await tokenFor(person.email);
    const kept = await asSystem((db) => db.passwordReset.findFirstOrThrow({ where: { accountId: person.id } }));
    const minutes = (kept.expiresAt.getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(59);
    expect(minutes).toBeLessThanOrEqual(60);
    await asSystem((db) => db.passwordReset.updateMany({ where: { accountId: person.id }, data: { expiresAt: new Date(Date.now() - 1) } }));
    expect(await refusalOf(lookAtReset(token))).toBe("gone");
    expect(await refusalOf(resetPassword({ token, password: good }))).toBe("gone");
    await tokenFor(person.email);
    expect(await asSystem((db) => db.passwordReset.count({ where: { accountId: person.id } }))).toBe(1);
  });

  test("that is weak is refused, and the link stays good", async () => {
    const person = await personWithPassword("x");
    const token = await tokenFor(person.email);
    expect(await refusalOf(resetPassword({ token, password: "password123" }))).toBe("invalid");
    expect(await refusalOf(resetPassword({ token, password: person.email }))).toBe("invalid");
    await resetPassword({ token, password: good });
  });

  test.each(["", "no-such-token", "x".repeat(5000), "' or true --"])("is not to be had with the token %j", async (token) => {
    expect(await refusalOf(resetPassword({ token, password: good }))).toBe("gone");
  });

  test("leaves only a hash behind, which no member may read", async () => {
    const { lead } = await buildCoalition();
    const person = await personWithPassword("x");
    const token = await tokenFor(person.email);
    const [kept] = await asSystem((db) => db.passwordReset.findMany({ where: { accountId: person.id } }));
    expect(kept?.tokenHash).toBe(createHash("sha256").update(token).digest("hex"));
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    await expect(asMember(lead, (db) => db.passwordReset.findMany())).rejects.toThrow(/permission denied|denied access/);
    expect(safeForLog(`/reset/${token}?_data=x`)).toBe("/reset/[hidden]");
    expect(safeForLog(`/reset/${token}.data`)).toBe("/reset/[hidden]");
  });
});

describe("asking for a new password", () => {
  test("is answered the same whether or not there is an account", async () => {
    const person = await personWithPassword("x");
    const known = await ask(askForReset, { email: ` ${person.email.toUpperCase()} ` });
    const unknown = await ask(askForReset, { email: "nobody@example.org" });
    expect((await box.next()).recipients).toEqual([person.email]);
    expect(JSON.stringify(known).replace(person.email, "EMAIL")).toBe(JSON.stringify(unknown).replace("nobody@example.org", "EMAIL"));
    await sendReset({ email: "nobody@example.org", linkTo });
    expect(box.arrived).toEqual([]);
  });

  test("is answered before the letter is written: the time of the answer tells nothing", async () => {
    const person = await personWithPassword("x");
    await asSystem(async (db) => {
      // While the account is held here no link to it can be made. The answer comes all the same.
      await db.$queryRaw`select id from account where id = ${person.id}::uuid for update`;
      await ask(askForReset, { email: person.email });
    });
    expect((await box.next()).recipients).toEqual([person.email]);
  });

  test("is limited for each e-mail, known or not, and for each network address", async () => {
    const person = await personWithPassword("x");
    for (const email of [person.email, `nobody-${address}@example.org`]) {
      for (let n = 0; n < 3; n++) await limitResets(email, `${address}-${n}`);
      expect(await refusalOf(limitResets(email, `${address}-other`))).toBe("limited");
    }
    for (let n = 0; n < 30; n++) await limitResets(`${n}-${address}@example.org`, address);
    expect(await refusalOf(limitResets(`one-more-${address}@example.org`, address))).toBe("limited");
  });
});

describe("an invitation by e-mail", () => {
  const invitation = (email: string) => ({ act: "invite", invitee: "Rosa", roles: "resident", ...(email ? { email } : {}) });
  async function inviteAs(member: { accountId: string; coalitionSlug: string }, email: string) {
    const cookie = (await openSession(member.accountId)).split(";")[0] ?? "";
    return ask(changePeople, invitation(email), { cookie, params: { coalition: member.coalitionSlug } });
  }

  test("brings the link to who it is for, and shows it to the inviter too", async () => {
    const { lead } = await buildCoalition({ name: "Río Claro" });
    expect(await inviteAs(lead, "Rosa@Example.org")).toMatchObject({ data: { invited: { invitee: "Rosa", mailed: true } } });
    const letter = await box.next();
    expect(letter.recipients).toEqual(["rosa@example.org"]);
    expect(wordsOf(letter.headers.get("subject"))).toBe("You are invited to Río Claro");
    expect((await lookAtInvitation(tokenIn(letter), { accountId: null })).roles).toEqual(["resident"]);
  });

  test("is not needed: without an address there is the link alone", async () => {
    const { lead } = await buildCoalition();
    expect(await inviteAs(lead, "")).toMatchObject({ data: { invited: { mailed: null } } });
    expect(box.arrived).toEqual([]);
  });

  test("that does not arrive leaves the link, and a line in the log without the address", async () => {
    const { lead } = await buildCoalition();
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    expect(await inviteAs(lead, "refused@example.org")).toMatchObject({ data: { invited: { mailed: false, link: expect.stringContaining("/invitation/") } } });
    expect(logged).toHaveBeenCalledOnce();
    const [said] = logged.mock.calls.flat();
    expect(JSON.stringify(said, (_key, value: unknown) => (value instanceof Error ? `${value.message} ${value.stack}` : value))).not.toContain("refused@");
  });

  test("is sent by nobody who may not invite", async () => {
    const { viewer } = await buildCoalition();
    expect(await refusalOf(inviteAs(viewer, "rosa@example.org"))).toBe("forbidden");
    expect(box.arrived).toEqual([]);
  });

  test("carries no header and no link of the inviter's making", async () => {
    const { lead } = await buildCoalition();
    const hostile = { ...(await addMember(lead, ["lead"])), name: "Ana\r\nBcc: all@evil.example", coalitionName: "Prize\r\n\r\nhttps://evil.example/now" };
    await mailInvitation(hostile, { to: "rosa@example.org", invitee: "Rosa\r\nwww.evil.example", link: "https://plan.example.org/invitation/abc" });
    const letter = await box.next();
    expect(letter.recipients).toEqual(["rosa@example.org"]);
    expect(letter.names).not.toContain("bcc");
    expect(letter.text).not.toMatch(/evil\.example|https:\/\/evil/);
    expect(letter.text.match(/https?:\/\/\S+/g)).toEqual(Array(2).fill("https://plan.example.org/invitation/abc"));
  });
});
