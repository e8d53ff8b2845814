import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { resetPassword } from "../../app/domain/account/reset.server";
import { listActivity } from "../../app/domain/activity/activity.server";
import { changeRoles, membershipIn } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { operate } from "../../scripts/operate/operate";
import { readOperation } from "../../scripts/operate/operation";
import { addMember, buildCoalition, buildPerson } from "../build";

/** Runs what was typed; returns its exit code and what it printed. */
async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const operation = readOperation(words);
  if (typeof operation === "string") throw new Error(operation);
  const said: string[] = [];
  const keep = (line: string) => void said.push(line);
  const spies = [vi.spyOn(console, "log").mockImplementation(keep), vi.spyOn(console, "error").mockImplementation(keep)];
  try {
    return { code: await operate(operation), said: said.join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const emailOf = async ({ accountId: id }: Member) => (await asSystem((db) => db.account.findUniqueOrThrow({ where: { id } }))).email;
const accountOf = ({ email }: { readonly email: string }) => asSystem((db) => db.account.findUniqueOrThrow({ where: { email } }));

/** A coalition as only a fault could leave it. */
async function leaderless() {
  const { lead, viewer } = await buildCoalition();
  await asSystem((db) => db.membership.update({ where: { id: lead.membershipId }, data: { leftAt: new Date() } }));
  return { slug: lead.coalitionSlug, gone: lead, viewer };
}

describe("the operator gives a coalition a lead again", () => {
  test("somebody who is in it keeps their roles, can lead at once, and it is told", async () => {
    const { slug, viewer } = await leaderless();
    const email = await emailOf(viewer);
    expect((await run("coalitions")).said).toMatch(new RegExp(`^${slug}  .*WITHOUT A LEAD$`, "m"));
    expect(await run("lead", slug, email.toUpperCase())).toEqual({ code: 0, said: `viewer person (${email}) leads ${slug} now.` });
    expect((await run("coalitions")).said).toMatch(new RegExp(`^${slug}  .*led by ${email}$`, "m"));
    const member = await membershipIn(viewer.accountId, slug);
    expect(member?.roles).toEqual(["lead", "viewer"]);
    await changeRoles(member ?? viewer, { membership: (await addMember(viewer, ["wg"])).membershipId, roles: ["core"], seen: 1 });
    expect((await asMember(viewer, (db) => listActivity(db, {}))).map(({ kind, actor }) => [kind, actor])).toContainEqual(["member.lead_appointed", "viewer person"]);
    expect(await run("lead", slug, email)).toMatchObject({ code: 0, said: expect.stringContaining("already") });
  });

  test("somebody who has left or was never there comes in as lead alone", async () => {
    const { slug, gone } = await leaderless();
    await run("lead", slug, await emailOf(gone));
    expect((await membershipIn(gone.accountId, slug))?.roles).toEqual(["lead"]);
    const person = await buildPerson("Nora New");
    await run("lead", slug, person.email);
    expect((await membershipIn(person.id, slug))?.roles).toEqual(["lead"]);
  });

  test("an address that nobody has confirmed gets nothing, and the operator is told what is known of it", async () => {
    const { slug } = await leaderless();
    const squatter = await buildPerson("Sly", { confirmed: false });
    const { code, said } = await run("lead", slug, squatter.email);
    expect(code).toBe(1);
    expect(said).toContain("Nothing was changed.");
    expect(said).toContain("“Sly”");
    expect(await membershipIn(squatter.id, slug)).toBeNull();
  });

  test("what does not exist is said", async () => {
    const { slug } = await leaderless();
    const { email } = await buildPerson();
    expect(await run("lead", "no-such-coalition", email)).toMatchObject({ code: 1, said: expect.stringContaining("There is no coalition “no-such-coalition”") });
    expect(await run("lead", slug, "nobody@example.org")).toMatchObject({ code: 1, said: expect.stringContaining("There is no account with nobody@example.org") });
  });
});

describe("the operator's word for an address", () => {
  test("confirms it, and shows whose account that was", async () => {
    const { lead } = await buildCoalition({ name: "Río Claro" });
    const person = await buildPerson("Uma", { confirmed: false });
    await asSystem((db) => db.membership.create({ data: { coalitionId: lead.coalitionId, accountId: person.id, roles: ["data"] } }));
    expect((await run("show", person.email)).said).toMatch(/“Uma”, account made on \d{4}-\d\d-\d\d, not confirmed\n {2}in Río Claro \(data\)$/);
    expect((await run("confirm", person.email)).said).toMatch(/^.* is confirmed\.\n.*confirmed on \d{4}-\d\d-\d\d \(operator\)\n/);
    expect(await accountOf(person)).toMatchObject({ confirmedBy: "operator" });
  });

  test("counts more than a lead's", async () => {
    const person = await buildPerson();
    await asSystem((db) => db.account.update({ where: { id: person.id }, data: { confirmedBy: "invitation" } }));
    await run("confirm", person.email);
    expect(await accountOf(person)).toMatchObject({ confirmedBy: "operator" });
  });

  test("a link to a new password gives the account to the owner of its address", async () => {
    const person = await buildPerson("Uma", { confirmed: false });
    const { said } = await run("password", person.email);
    const token = /\/reset\/([\w-]{43})$/m.exec(said)?.[1] ?? "";
    const { expiresAt } = await asSystem((db) => db.passwordReset.findFirstOrThrow({ where: { accountId: person.id } }));
    expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24);
    await resetPassword({ token, password: "lantern orchard velvet 42" });
    expect(await accountOf(person)).toMatchObject({ confirmedBy: "operator" });
  });

  test("says nothing to the terminal that somebody hid in a name", async () => {
    const person = await buildPerson("Uma\u001b[2J\u202eevil\r\nall well");
    expect((await run("show", person.email)).said.split("\n")).toHaveLength(2);
    expect((await run("show", person.email)).said).not.toMatch(/[\u001b\u202e\r]/);
  });
});

test.each([
  [[], /^Say what to do/],
  [["promote", "ana@example.org"], /^Say what to do/],
  [["lead", "forest-county"], /^lead needs/],
  [["lead", "forest-county", "ana"], /^lead needs/],
  [["lead", "forest-county", "ana@example.org", "more"], /^lead needs/],
  [["confirm"], /^confirm needs one e-mail/],
  [["password", "ana@example.org", "ben@example.org"], /^password needs one/],
  [["coalitions", "all"], /nothing more/],
])("%j is not understood, and that is said", (words, sentence) => {
  expect(readOperation(words)).toMatch(sentence);
});

test("as it is typed, it works beside a planner that runs", async () => {
  const { lead } = await buildCoalition({ name: "Typed" });
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/operate.ts", "show", await emailOf(lead)], { env: process.env });
  expect(stdout).toMatch(/in Typed \(lead\)/);
});
