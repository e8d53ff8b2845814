import { randomUUID } from "node:crypto";
import type { ActionFunction } from "@remix-run/node";
import { afterAll, describe, expect, test, vi } from "vitest";
import { asSystem } from "../../app/db/work.server";
import { signIn } from "../../app/domain/account/account.server";
import { hashPassword } from "../../app/domain/account/password.server";
import { accountOf, openSession, type Account } from "../../app/domain/account/session.server";
import { changeRoles, listCoalitions, listPeople, membershipIn } from "../../app/domain/coalition/coalition.server";
import { invite, lookAtInvitation } from "../../app/domain/coalition/invitation.server";
import type { Member } from "../../app/domain/coalition/member";
import { openThread, talkPage } from "../../app/domain/comment/comment.server";
import { choicesOf, choose } from "../../app/domain/letter/letter.server";
import { firstChoices } from "../../app/domain/letter/rhythm";
import { closeMail } from "../../app/domain/mail/mail.server";
import { deviceIn } from "../../app/domain/settings/device";
import { namelessName } from "../../app/domain/settings/nameless";
import { askNewAddress, changeName, changePassword, closeAccount, leave, listSessions, lookAtNewAddress, mayAskNewAddress, signOutElsewhere, takeNewAddress, tellOldAddress } from "../../app/domain/settings/settings.server";
import { inRequest } from "../../app/http/request-context.server";
import { action as saveLetters } from "../../app/routes/account.letters";
import { action as savePerson } from "../../app/routes/account.settings";
import { addMember, buildCoalition, buildPerson } from "../build";
import { wordsOf } from "../mail-box";
import { refusalOf } from "../refusal";

// The settings are read when the first file of the product is loaded: the mail server must be there before.
const box = await vi.hoisted(async () => {
  const opened = await (await import("../mail-box")).openMailBox();
  process.env.SMTP_URL = opened.url;
  return opened;
});

afterAll(async () => {
  closeMail();
  await box.close();
});

const old = "the old words 77 lantern";
const good = "lantern orchard velvet 42";
const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";
const linkTo = (token: string) => `https://plan.example.org/account/new-address/${token}`;
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** Somebody with a password, signed in here and in one other place. */
async function signedIn(id?: string): Promise<{ account: Account; here: string; elsewhere: string }> {
  const accountId = id ?? (await buildPerson("Ana Example")).id;
  const passwordHash = await hashPassword(old);
  await asSystem((db) => db.account.update({ where: { id: accountId }, data: { passwordHash }, select: { id: true } }));
  const [here, elsewhere] = [cookieOf(await openSession(accountId, deviceIn(firefox))), cookieOf(await openSession(accountId, "phone Chrome"))];
  const { account } = await accountOf(here);
  if (!account) throw new Error("Nobody is signed in.");
  return { account, here, elsewhere };
}

const isIn = async (cookie: string) => (await accountOf(cookie)).account !== null;

describe("a name and a language", () => {
  test("are changed for all coalitions, and nobody changes the people of the sample", async () => {
    const { core } = await buildCoalition({ name: "Names" });
    const { account, here } = await signedIn(core.accountId);
    await changeName(account, { name: "Ana María", locale: "es" });
    expect((await accountOf(here)).account).toMatchObject({ name: "Ana María", locale: "es" });
    expect((await listPeople(core)).map((person) => person.account.name)).toContain("Ana María");
    expect(await refusalOf(changeName({ ...account, confirmedBy: "sample" }, { name: "Mallory", locale: "en" }))).toBe("forbidden");
  });

  test("are said by the form what is wrong with them, and the page speaks the new language at once", async () => {
    const { here } = await signedIn();
    const bad = await ask(savePerson, { intent: "name", name: "  ", locale: "es" }, here);
    expect(bad).toMatchObject({ data: { result: { error: { name: [expect.any(String)] }, initialValue: { intent: "name" } } } });
    const done = await ask(savePerson, { intent: "name", name: "Ana", locale: "es" }, here);
    expect(done instanceof Response ? done.headers.getSetCookie().join() : "").toContain("language=es");
  });
});

describe("a new password", () => {
  test("takes the old one, signs out everywhere else and leaves this place open", async () => {
    const { account, here, elsewhere } = await signedIn();
    expect(await refusalOf(changePassword(account, { password: "not the old one", wanted: good, cookie: here }))).toBe("invalid");
    expect(await refusalOf(changePassword(account, { password: old, wanted: "password1234", cookie: here }))).toBe("invalid");
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, true]);
    await changePassword(account, { password: old, wanted: good, cookie: here });
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    expect(await signIn({ email: account.email, password: good }, randomUUID())).toBe(account.id);
    expect(await refusalOf(signIn({ email: account.email, password: old }, randomUUID()))).toBe("invalid");
  });

  test("can not be guessed at an open page for long", async () => {
    const { account, here } = await signedIn();
    for (let n = 0; n < 10; n++) expect(await refusalOf(changePassword(account, { password: "a guess", wanted: good, cookie: here }))).toBe("invalid");
    expect(await refusalOf(changePassword(account, { password: old, wanted: good, cookie: here }))).toBe("limited");
  });
});

describe("a new address", () => {
  test("counts once its link was pressed, by the account it is for; the old one is told", async () => {
    const { account } = await signedIn();
    const other = await signedIn();
    const email = `${randomUUID()}@example.org`;
    expect(await refusalOf(mayAskNewAddress(account, { email, password: "a guess" }))).toBe("invalid");
    expect(await refusalOf(mayAskNewAddress(account, { email: account.email, password: old }))).toBe("invalid");
    await mayAskNewAddress(account, { email, password: old });
    await askNewAddress(account, { email, linkTo });
    const letter = await box.next();
    expect(letter.recipients).toEqual([email]);
    const token = /new-address\/([\w-]+)/.exec(letter.text)?.[1] ?? "";
    expect(await lookAtNewAddress(account, token)).toBe(email);
    expect(await refusalOf(takeNewAddress(other.account, token))).toBe("gone");
    expect(await refusalOf(signIn({ email, password: old }, randomUUID()))).toBe("invalid");
    expect(await takeNewAddress(account, token)).toBe(email);
    await tellOldAddress({ ...account, locale: "es" }, email);
    const told = await box.next();
    expect(told.recipients).toEqual([account.email]);
    expect(wordsOf(told.headers.get("subject"))).toBe("Su dirección de correo en el Planificador de Acción para la Movilidad cambió");
    expect(await signIn({ email, password: old }, randomUUID())).toBe(account.id);
    expect(await refusalOf(takeNewAddress(account, token))).toBe("gone");
  });

  test("that belongs to somebody gets no letter and is not given to another, also when two want it at once", async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await askNewAddress(one.account, { email: two.account.email, linkTo });
    const email = `${randomUUID()}@example.org`;
    await askNewAddress(one.account, { email, linkTo });
    await askNewAddress(two.account, { email, linkTo });
    const letters = [await box.next(), await box.next()];
    expect(letters.map(({ recipients }) => recipients)).toEqual([[email], [email]]);
    const [first = "", second = ""] = letters.map(({ text }) => /new-address\/([\w-]+)/.exec(text)?.[1] ?? "");
    const outcomes = await Promise.allSettled([takeNewAddress(one.account, first), takeNewAddress(two.account, second)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("where one is signed in", () => {
  test("is told by device, this one first, and ended one by one or all at once; nobody else's is touched", async () => {
    const { account, here, elsewhere } = await signedIn();
    const stranger = await signedIn();
    const third = cookieOf(await openSession(account.id));
    const sessions = await listSessions(account, here);
    expect(sessions.map(({ kind, browser, here: mine }) => [kind, browser, mine])).toEqual([["computer", "Firefox", true], expect.anything(), expect.anything()]);
    expect(JSON.stringify(sessions)).not.toContain(elsewhere.split("=")[1]);
    const phone = sessions.find(({ kind }) => kind === "phone")?.id ?? "";
    expect(await signOutElsewhere(stranger.account, { cookie: stranger.here, session: phone })).toBe(0);
    expect(await isIn(elsewhere)).toBe(true);
    expect(await signOutElsewhere(account, { cookie: here, session: phone })).toBe(1);
    expect([await isIn(here), await isIn(elsewhere), await isIn(third)]).toEqual([true, false, true]);
    expect(await signOutElsewhere(account, { cookie: here })).toBe(1);
    expect([await isIn(here), await isIn(third), await isIn(stranger.here), await isIn(stranger.elsewhere)]).toEqual([true, false, true, true]);
  });
});

test("what is written to somebody is kept as they chose it, and what was never told at once can not be", async () => {
  const { account, here } = await signedIn();
  const wanted = { mentions: "daily", tasks: "never", approvals: "once", dates: "weekly", changes: "daily", weekday: "3", hour: "18" };
  await ask(saveLetters, wanted, here);
  expect(await choicesOf(account.id)).toEqual({ ...wanted, weekday: 3, hour: 18 });
  expect(await ask(saveLetters, { ...wanted, changes: "once" }, here)).toMatchObject({ data: { result: { status: "error" } } });
  expect(await ask(saveLetters, { ...wanted, hour: "24" }, here)).toMatchObject({ data: { result: { status: "error" } } });
  expect((await choicesOf(account.id)).changes).toBe("daily");
});

describe("leaving a coalition", () => {
  test("ends one's own membership and the invitations one gave; what was written keeps its name; the last lead stays", async () => {
    const { lead, core } = await buildCoalition({ name: "Leaving" });
    const { account } = await signedIn(core.accountId);
    await openThread(core, { thing: { kind: "worksheet", id: "shared_definition" }, place: { item: null, field: "" }, text: "I said so." });
    const token = await invite(core, { invitee: "Rosa", roles: ["resident"] });
    await leave(account, core.coalitionSlug);
    expect(await membershipIn(core.accountId, core.coalitionSlug)).toBeNull();
    expect(await refusalOf(lookAtInvitation(token, { accountId: null }))).toBe("gone");
    expect(await names(lead)).toContain("core person");
    expect(await refusalOf(leave(account, core.coalitionSlug))).toBe("not-found");
    const last = await signedIn(lead.accountId);
    expect(await refusalOf(leave(last.account, lead.coalitionSlug))).toBe("conflict");
    expect(await membershipIn(lead.accountId, lead.coalitionSlug)).not.toBeNull();
  });

  test("two leads who leave at the same moment do not leave it without one", async () => {
    const { lead } = await buildCoalition({ name: "Two leads" });
    const second = await addMember(lead, ["lead"], "Second Lead");
    const [one, two] = [await signedIn(lead.accountId), await signedIn(second.accountId)];
    const outcomes = await Promise.allSettled([leave(one.account, lead.coalitionSlug), closeAccount(two.account, { password: old })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("closing an account", () => {
  test("takes the name, the address and all that is only theirs; what was written stays", async () => {
    const { lead, core } = await buildCoalition({ name: "Closing" });
    const { account, here, elsewhere } = await signedIn(core.accountId);
    await openThread(core, { thing: { kind: "worksheet", id: "shared_definition" }, place: { item: null, field: "" }, text: "Child care first." });
    await choose(account.id, firstChoices);
    await askNewAddress(account, { email: `${randomUUID()}@example.org`, linkTo });
    await box.next();
    expect(await refusalOf(closeAccount(account, { password: "a guess" }))).toBe("invalid");
    await closeAccount(account, { password: old });
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([false, false]);
    expect(await listCoalitions(account.id)).toEqual([]);
    expect(await refusalOf(signIn({ email: account.email, password: old }, randomUUID()))).toBe("invalid");
    expect(await refusalOf(signIn({ email: `${account.id}@closed.invalid`, password: old }, randomUUID()))).toBe("invalid");
    expect(await names(lead)).toContain(namelessName);
    const left = await asSystem(async (db) => ({ row: await db.account.findUniqueOrThrow({ where: { id: account.id } }), choices: await db.noticePreference.count({ where: { accountId: account.id } }), links: await db.emailChange.count({ where: { accountId: account.id } }) }));
    expect(left).toMatchObject({ choices: 0, links: 0, row: { name: namelessName, confirmedBy: null, closedAt: expect.any(Date) } });
    expect(JSON.stringify(left.row)).not.toContain(account.email);
    const again = await buildPerson("Somebody New");
    await asSystem((db) => db.account.update({ where: { id: again.id }, data: { email: account.email }, select: { id: true } }));
  });

  test("is not done, in no coalition, for who is the last lead of one", async () => {
    const { lead } = await buildCoalition({ name: "Last lead" });
    const other = await buildCoalition({ name: "Other one" });
    await asSystem((db) => db.membership.create({ data: { coalitionId: other.lead.coalitionId, accountId: lead.accountId, roles: ["core"] } }));
    const { account } = await signedIn(lead.accountId);
    expect(await refusalOf(closeAccount(account, { password: old }))).toBe("conflict");
    expect(await listCoalitions(lead.accountId)).toHaveLength(2);
    const second = await addMember(lead, ["core"], "Next Lead");
    await changeRoles(lead, { membership: second.membershipId, roles: ["lead"], seen: 1 });
    await closeAccount(account, { password: old });
    expect(await listCoalitions(lead.accountId)).toEqual([]);
  });
});

/** Who wrote in the talk about a worksheet, as a member reads it. */
async function names(member: Member): Promise<readonly string[]> {
  const { threads } = await talkPage(member, { thing: { kind: "worksheet", id: "shared_definition" }, place: null });
  return threads.flatMap(({ comments }) => comments.map(({ by }) => by.name));
}

function ask(action: ActionFunction, fields: Record<string, string>, cookie: string) {
  const request = new Request("http://localhost/somewhere", { method: "POST", body: new URLSearchParams(fields), headers: { cookie } });
  const context = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };
  return inRequest({ requestId: "test", locale: "en", address: randomUUID(), nonce: "" }, async () => action({ request, params: {}, context }));
}
