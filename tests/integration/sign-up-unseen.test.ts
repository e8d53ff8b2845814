import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { asSystem } from "../../app/db/work.server";
import { signIn } from "../../app/domain/account/account.server";
import { createCoalition } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite } from "../../app/domain/coalition/invitation.server";
import type { Member } from "../../app/domain/coalition/member";
import { inRequest } from "../../app/http/request-context.server";
import { action as makeAccount } from "../../app/routes/sign-up";
import { addMember, buildCoalition, buildPerson, buildPlace } from "../build";
import { refusalOf } from "../refusal";

// A planner that sends no e-mail.

const password = "lantern orchard velvet 42";
const address = randomUUID();
const context: ActionFunctionArgs["context"] = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };

function ask(fields: Record<string, string>) {
  const request = new Request("http://localhost/sign-up", { method: "POST", body: new URLSearchParams(fields) });
  return inRequest({ requestId: "test", locale: "en", address, nonce: "" }, async () => makeAccount({ request, params: {}, context }));
}

const wordOf = (id: string) => asSystem(async (db) => (await db.account.findUniqueOrThrow({ where: { id }, select: { confirmedBy: true } })).confirmedBy);

describe("an account without letters", () => {
  test("is asked for with the same answer whether or not the address has one, and no cookie tells either", async () => {
    const { email } = await buildPerson();
    const unknown = `${randomUUID()}@example.org`;
    const answers = [await ask({ name: "Ana", email, password }), await ask({ name: "Ana", email: unknown, password })];
    expect(JSON.stringify(answers[0]).replace(email, "EMAIL")).toBe(JSON.stringify(answers[1]).replace(unknown, "EMAIL"));
    expect(answers[1]).toMatchObject({ data: { asked: unknown }, init: null });
    expect(await signIn({ email: unknown, password }, address)).toEqual(expect.any(String));
  });

  test("is never changed by somebody who asks for it again", async () => {
    const email = `${randomUUID()}@example.org`;
    await ask({ name: "Ana", email, password });
    await ask({ name: "Mallory", email, password: `${password} of mine` });
    expect(await signIn({ email, password }, address)).toEqual(expect.any(String));
    expect(await refusalOf(signIn({ email, password: `${password} of mine` }, address))).toBe("invalid");
    expect(await asSystem((db) => db.account.findMany({ where: { email }, select: { name: true, confirmedBy: true } }))).toEqual([{ name: "Ana", confirmedBy: null }]);
  });

  test("may do what its roles allow: nobody could confirm it by themselves", async () => {
    const person = await buildPerson("Uma", { confirmed: false });
    await createCoalition(person, { name: "Mine", community: await buildPlace() });
    const { lead } = await buildCoalition();
    await acceptInvitation(person, await invite(lead, { invitee: "Uma", roles: ["viewer"] }));
    expect(await wordOf(person.id)).toBeNull();
  });
});

describe("a lead's word for an address", () => {
  const accepts = async (by: Member, named: string | undefined, email = named) => {
    const person = await buildPerson("Uma", { confirmed: false });
    await asSystem((db) => db.account.update({ where: { id: person.id }, data: { email: email ?? person.email }, select: { id: true } }));
    await acceptInvitation(person, await invite(by, { invitee: "Uma", roles: ["viewer"], ...(named === undefined ? {} : { email: named }) }));
    return wordOf(person.id);
  };
  const freshEmail = () => `${randomUUID()}@example.org`;

  test("confirms the address they named when its account accepts", async () => {
    const { lead } = await buildCoalition();
    expect(await accepts(lead, freshEmail())).toBe("invitation");
  });

  test("confirms no other: not when nothing was named, and not for somebody else who has the link", async () => {
    const { lead } = await buildCoalition();
    expect(await accepts(lead, undefined)).toBeNull();
    expect(await accepts(lead, freshEmail(), freshEmail())).toBeNull();
  });

  test("counts only from who leads, with an address that is confirmed itself", async () => {
    const { lead, core } = await buildCoalition();
    expect(await accepts(core, freshEmail())).toBeNull();
    const upstart = await addMember(lead, ["lead"]);
    await asSystem((db) => db.account.update({ where: { id: upstart.accountId }, data: { confirmedAt: null, confirmedBy: null }, select: { id: true } }));
    expect(await accepts(upstart, freshEmail())).toBeNull();
  });

  test("replaces no firmer one, and is kept as a hash that needs the link", async () => {
    const { lead } = await buildCoalition();
    const person = await buildPerson();
    const token = await invite(lead, { invitee: "Sam", roles: ["viewer"], email: person.email });
    const { emailHash } = await asSystem((db) => db.invitation.findFirstOrThrow({ where: { coalitionId: lead.coalitionId } }));
    expect(emailHash).toMatch(/^[0-9a-f]{64}$/);
    await acceptInvitation(person, token);
    expect(await wordOf(person.id)).toBe("letter");
  });
});
