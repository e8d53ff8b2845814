import { createHash, randomUUID } from "node:crypto";
import type { ActionFunction, ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { signIn } from "../../app/domain/account/account.server";
import { confirmByLetter, lookAtConfirmation, sendConfirmation } from "../../app/domain/account/confirmation.server";
import { resetPassword, sendReset } from "../../app/domain/account/reset.server";
import { accountOf, openSession, type Account } from "../../app/domain/account/session.server";
import { finishSignUp, limitSignUps, lookAtSignUp, sendSignUp } from "../../app/domain/account/sign-up-link.server";
import { createCoalition } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite } from "../../app/domain/coalition/invitation.server";
import { closeMail } from "../../app/domain/mail/mail.server";
import { log } from "../../app/http/log.server";
import { inRequest } from "../../app/http/request-context.server";
import { action as askForLink } from "../../app/routes/account._index";
import { action as askForAccount } from "../../app/routes/sign-up";
import { action as finish, loader as openLink } from "../../app/routes/sign-up_.$token";
import { loader as startCoalition } from "../../app/routes/coalitions.new";
import { buildCoalition, buildPerson, buildPlace } from "../build";
import { wordsOf, type Arrived } from "../mail-box";
import { refusalOf } from "../refusal";

// The settings are read when the first file of the product is loaded: the mail server must be there before.
const box = await vi.hoisted(async () => {
  const opened = await (await import("../mail-box")).openMailBox();
  process.env.SMTP_URL = opened.url;
  return opened;
});

const password = "lantern orchard velvet 42";
const freshEmail = () => `${randomUUID()}@example.org`;
const linkTo = (token: string) => `https://plan.example.org/sign-up/${token}`;
const ways = { linkTo, signIn: "https://plan.example.org/sign-in", forgotten: "https://plan.example.org/forgotten" };
const tokenIn = ({ text }: Arrived) => /\/(?:sign-up|confirm|reset)\/([\w-]+)/.exec(text)?.[1] ?? "";
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

const context: ActionFunctionArgs["context"] = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };
const here = <T>(serve: () => T, locale: "en" | "es" = "en") => inRequest({ requestId: "test", locale, address, nonce: "" }, serve);

function post(action: ActionFunction, fields: Record<string, string>, params: Record<string, string> = {}) {
  const request = new Request("http://localhost/somewhere", { method: "POST", body: new URLSearchParams(fields) });
  return here(async () => action({ request, params, context }));
}

async function linkFor(email: string, next = "/"): Promise<string> {
  await sendSignUp({ email, next, locale: "en", ...ways });
  return tokenIn(await box.next());
}

describe("asking for an account by e-mail", () => {
  test("is answered the same whether or not there is one; the letters differ", async () => {
    const { email } = await buildPerson();
    const unknown = freshEmail();
    const answers = [await post(askForAccount, { email: ` ${email.toUpperCase()} ` }), await post(askForAccount, { email: unknown })];
    const letters = new Map((await Promise.all([box.next(), box.next()])).map((letter) => [letter.recipients[0], letter]));
    expect(JSON.stringify(answers[0]).replace(email, "EMAIL")).toBe(JSON.stringify(answers[1]).replace(unknown, "EMAIL"));
    expect(wordsOf(letters.get(email)?.headers.get("subject"))).toBe("You already have an account in the Mobility Action Planner");
    expect(wordsOf(letters.get(unknown)?.headers.get("subject"))).toBe("Create your account in the Mobility Action Planner");
    expect(letters.get(email)?.text).toMatch(/\/sign-in\r?\n[^]*\/forgotten\r?\n/);
    expect(letters.get(email)?.text).not.toContain("/sign-up/");
    expect(letters.get(unknown)?.text).toMatch(/\/sign-up\/[\w-]{43}\r?$/m);
  });

  test("is answered before the letter is written: the time of the answer tells nothing", async () => {
    const { email, id } = await buildPerson();
    await asSystem(async (db) => {
      // While links can not be looked at, no letter can be written. The answer comes all the same.
      await db.$executeRaw`lock table sign_up_link in access exclusive mode`;
      await post(askForAccount, { email });
      await post(askForAccount, { email: freshEmail() });
      expect(box.arrived).toEqual([]);
      return id;
    });
    await Promise.all([box.next(), box.next()]);
  });

  test("makes nothing: no account, no session, and nobody's address is taken", async () => {
    const email = freshEmail();
    const answer = await post(askForAccount, { email });
    expect(answer).not.toBeInstanceOf(Response);
    expect(await asSystem((db) => db.account.count({ where: { email } }))).toBe(0);
    await box.next();
  });

  test("takes neither name nor password: they would be whoever's who asked", async () => {
    expect(await post(askForAccount, { email: freshEmail(), name: "Mallory", password })).toMatchObject({ init: { status: 400 } });
    expect(box.arrived).toEqual([]);
  });

  test("is limited for each e-mail, known or not, and for each network", async () => {
    const { email: known } = await buildPerson();
    for (const email of [known, freshEmail()]) {
      for (let n = 0; n < 3; n++) await limitSignUps(email, `${address}-${n}`);
      expect(await refusalOf(limitSignUps(email, `${address}-other`))).toBe("limited");
    }
    for (let n = 0; n < 60; n++) await limitSignUps(freshEmail(), address);
    expect(await refusalOf(limitSignUps(freshEmail(), address))).toBe("limited");
  });

  test("speaks the language of the page to who is new, and that of the account to who has one", async () => {
    await sendSignUp({ email: freshEmail(), next: "/", locale: "es", ...ways });
    expect(wordsOf((await box.next()).headers.get("subject"))).toBe("Cree su cuenta en el Planificador de Acción para la Movilidad");
    const { email, id } = await buildPerson();
    await asSystem((db) => db.account.update({ where: { id }, data: { locale: "es" }, select: { id: true } }));
    await sendSignUp({ email, next: "/", locale: "en", ...ways });
    expect((await box.next()).text).toContain("Usted ya tiene una");
  });
});

describe("the link in the letter", () => {
  test("makes a confirmed account, signs in, and leads on to where the person was going", async () => {
    const email = freshEmail();
    const token = await linkFor(email, "/invitation/secret-word");
    const reply = await post(finish, { name: "Rosa", password }, { token });
    expect(reply).toBeInstanceOf(Response);
    const { headers, status } = reply instanceof Response ? reply : new Response();
    expect([status, headers.get("location")]).toEqual([302, "/invitation/secret-word"]);
    const [session = "", device = ""] = headers.getSetCookie();
    expect((await accountOf(session)).account).toMatchObject({ email, name: "Rosa", confirmedBy: "letter" });
    expect(device).toMatch(/^device=/);
    expect(await signIn({ email, password }, address)).toBe((await accountOf(session)).account?.id);
  });

  test("looks open, used or over, and looking uses nothing up", async () => {
    const email = freshEmail();
    const token = await linkFor(email);
    const look = (which: string) => here(() => openLink({ request: new Request("http://localhost/"), params: { token: which }, context }));
    for (let n = 0; n < 2; n++) expect(await look(token)).toMatchObject({ data: { standing: "open", email }, init: { status: 200 } });
    await finishSignUp({ token, name: "Rosa", password, locale: "en" });
    expect(await look(token)).toMatchObject({ data: { standing: "used", email: null }, init: { status: 410 } });
    expect(await look("no-such-token")).toMatchObject({ data: { standing: "over" }, init: { status: 410 } });
    const late = await linkFor(freshEmail());
    await asSystem((db) => db.signUpLink.updateMany({ where: { usedAt: null }, data: { expiresAt: new Date(Date.now() - 1) } }));
    expect(await look(late)).toMatchObject({ data: { standing: "over", email: null }, init: { status: 410 } });
    expect(await refusalOf(finishSignUp({ token: late, name: "Rosa", password, locale: "en" }))).toBe("gone");
  });

  test("is good for a day, once, and of several for one address the first that is used", async () => {
    const email = freshEmail();
    const [token, other] = [await linkFor(email), await linkFor(email)];
    const kept = await asSystem((db) => db.signUpLink.findMany({ where: { email } }));
    for (const { expiresAt } of kept) expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24);
    const tries = [token, token, other, other].map((each) => finishSignUp({ token: each, name: "Rosa", password, locale: "en" }));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await lookAtSignUp(token)).standing).toBe("used");
    expect((await lookAtSignUp(other)).standing).toBe("used");
    expect(await asSystem((db) => db.account.count({ where: { email } }))).toBe(1);
  });

  test("stays good after a weak password", async () => {
    const token = await linkFor(freshEmail());
    expect(await refusalOf(finishSignUp({ token, name: "Rosa", password: "password123", locale: "en" }))).toBe("invalid");
    expect((await lookAtSignUp(token)).standing).toBe("open");
  });

  test.each(["", "x".repeat(5000), "' or true --"])("is not to be had with the token %j", async (token) => {
    expect(await refusalOf(finishSignUp({ token, name: "Rosa", password, locale: "en" }))).toBe("gone");
  });

  test("leaves only hashes behind and where to go sealed, which no member may read", async () => {
    const { lead } = await buildCoalition();
    const email = freshEmail();
    const token = await linkFor(email, "/invitation/secret-word");
    const [kept] = await asSystem((db) => db.signUpLink.findMany({ where: { email } }));
    expect(kept?.tokenHash).toBe(createHash("sha256").update(token).digest("hex"));
    expect(Buffer.from(kept?.nextSealed ?? []).toString("latin1")).not.toContain("secret");
    await expect(asMember(lead, (db) => db.signUpLink.findMany())).rejects.toThrow(/permission denied|denied access/);
    await expect(asMember(lead, (db) => db.confirmationLink.findMany())).rejects.toThrow(/permission denied|denied access/);
  });
});

/** Somebody whose account is older than letters. */
async function unconfirmed(): Promise<Account> {
  const { id, email, name } = await buildPerson("Uma", { confirmed: false });
  return { id, email, name, locale: "en", confirmedBy: null };
}

async function confirmationFor(account: Account, next = "/"): Promise<string> {
  await sendConfirmation(account, { next, linkTo: (token) => `https://plan.example.org/account/confirm/${token}` });
  return tokenIn(await box.next());
}

const isConfirmed = async ({ id }: { readonly id: string }) => (await asSystem((db) => db.account.findUniqueOrThrow({ where: { id }, select: { confirmedBy: true } }))).confirmedBy;

describe("somebody whose address is not confirmed, where letters are sent", () => {
  test("starts no coalition and accepts no invitation, and keeps what they are in", async () => {
    const account = await unconfirmed();
    const { lead } = await buildCoalition();
    const token = await invite(lead, { invitee: "Uma", roles: ["viewer"] });
    expect(await refusalOf(createCoalition(account, { name: "Mine", community: await buildPlace() }))).toBe("forbidden");
    expect(await refusalOf(acceptInvitation(account, token))).toBe("forbidden");
    const cookie = (await openSession(account.id)).split(";")[0] ?? "";
    const led = await here(() => startCoalition({ request: new Request("http://localhost/coalitions/new", { headers: { cookie } }), params: {}, context })).catch((thrown: unknown) => thrown);
    expect(led instanceof Response && led.headers.get("location")).toBe("/account?next=%2Fcoalitions%2Fnew");
    // The link was not used up by that.
    await confirmByLetter(await confirmationFor(account), account);
    expect(await acceptInvitation(account, token)).toBe(lead.coalitionSlug);
  });

  test("confirms it by a link, once, in their own account, and goes on", async () => {
    const account = await unconfirmed();
    const token = await confirmationFor(account, "/coalitions/new");
    expect(await lookAtConfirmation(token, account)).toBe("open");
    expect(await lookAtConfirmation("no-such-token", account)).toBe("over");
    expect(await confirmByLetter(token, account)).toBe("/coalitions/new");
    expect(await isConfirmed(account)).toBe("letter");
    expect(await lookAtConfirmation(token, account)).toBe("used");
    const other = await confirmationFor(account);
    expect(await lookAtConfirmation(other, { ...account, confirmedBy: "letter" })).toBe("used");
    expect(await refusalOf(confirmByLetter(token, account))).toBe("gone");
  });

  test("can not have it confirmed by the owner of an address they took: holding the mailbox is not enough", async () => {
    const squatter = await unconfirmed();
    const token = await confirmationFor(squatter);
    const reader = await unconfirmed();
    expect(await lookAtConfirmation(token, reader)).toBe("other");
    expect(await refusalOf(confirmByLetter(token, reader))).toBe("gone");
    expect(await isConfirmed(squatter)).toBeNull();
  });

  test("may have more than a lead's word", async () => {
    const account = { ...(await unconfirmed()), confirmedBy: "invitation" as const };
    await asSystem((db) => db.account.update({ where: { id: account.id }, data: { confirmedBy: "invitation", confirmedAt: new Date() }, select: { id: true } }));
    await confirmByLetter(await confirmationFor(account), account);
    expect(await isConfirmed(account)).toBe("letter");
  });

  test("is told when the letter could not be sent, and gets three in a quarter of an hour", async () => {
    const account = await unconfirmed();
    const cookie = (await openSession(account.id)).split(";")[0] ?? "";
    const send = () => here(() => askForLink({ request: new Request("http://localhost/account", { method: "POST", body: new URLSearchParams({ next: "/" }), headers: { cookie } }), params: {}, context }));
    for (let n = 0; n < 2; n++) expect(await send()).toMatchObject({ data: { sent: true } });
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    await asSystem((db) => db.account.update({ where: { id: account.id }, data: { email: `refused-${account.email}` }, select: { id: true } }));
    expect(await send()).toMatchObject({ data: { sent: false } });
    expect(logged).toHaveBeenCalledOnce();
    expect(await refusalOf(send())).toBe("limited");
  });

  test("is not helped by a link whose day is over", async () => {
    const account = await unconfirmed();
    const token = await confirmationFor(account);
    await asSystem((db) => db.confirmationLink.updateMany({ where: { accountId: account.id }, data: { expiresAt: new Date(Date.now() - 1) } }));
    expect(await lookAtConfirmation(token, account)).toBe("over");
    expect(await refusalOf(confirmByLetter(token, account))).toBe("gone");
  });

  test("loses the account to the owner of the address, who chooses a new password and so confirms it", async () => {
    const squatter = await unconfirmed();
    const elsewhere = (await openSession(squatter.id)).split(";")[0] ?? "";
    await sendReset({ email: squatter.email, linkTo: (token) => `https://plan.example.org/reset/${token}` });
    await resetPassword({ token: tokenIn(await box.next()), password });
    expect(await isConfirmed(squatter)).toBe("letter");
    expect((await accountOf(elsewhere)).account).toBeNull();
  });
});
