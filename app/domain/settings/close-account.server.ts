import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asSystem, type Db } from "~/db/work.server";
import { forgetDevices } from "../account/known-device.server";
import { hashPassword } from "../account/password.server";
import { endSessions, type Account } from "../account/session.server";
import { leaveCoalition, leaveInTurn, membershipsOf } from "../coalition/coalition.server";
import type { Member } from "../coalition/member";
import { takePeopleTurn } from "../coalition/people-turn.server";
import { refuseUnless } from "../refusal";
import { namelessName } from "./nameless";
import { askPassword, refuseSample } from "./own-password.server";

/** Leaves the coalition with this address. Refuses "conflict" to its last lead, "not-found" where one is not a member. */
export async function leave(account: Account, slug: string): Promise<string> {
  refuseSample(account);
  const member = (await membershipsOf(account.id)).find(({ coalition }) => coalition.slug === slug)?.member;
  refuseUnless(member, "not-found", m.http_not_found());
  await leaveCoalition(member);
  return member.coalitionName;
}

/** Closes an account for good: leaves all coalitions, takes the name from all that was written, and throws away address, password,
 *  devices, links, choices and letters. What was written stays with the coalitions. In whole or not at all. Refuses "invalid" for a wrong
 *  password, "conflict" to the last lead of a coalition. */
export async function closeAccount(account: Account, { password }: { readonly password: string }): Promise<void> {
  refuseSample(account);
  await askPassword(account, password);
  const members = (await membershipsOf(account.id)).map(({ member }) => member).toSorted((one, other) => one.coalitionId.localeCompare(other.coalitionId));
  const passwordHash = await hashPassword(randomBytes(32).toString("base64url"));
  await asSystem(async (db) => {
    for (const member of members) await leaveOrSay(db, member);
    await forget(db, account);
    const nothing = { confirmedAt: null, confirmedBy: null };
    await db.account.update({ where: { id: account.id }, data: { name: namelessName, email: `${account.id}@closed.invalid`, passwordHash, closedAt: new Date(), ...nothing }, select: { id: true } });
    await endSessions(db, account.id);
  });
}

async function leaveOrSay(db: Db, member: Member): Promise<void> {
  await takePeopleTurn(db, member.coalitionId);
  await leaveInTurn(db, member);
}

/** What is about nobody but the person. */
async function forget(db: Db, { id: accountId, email }: Pick<Account, "id" | "email">): Promise<void> {
  const memberships = await db.membership.findMany({ where: { accountId }, select: { id: true } });
  const membershipId = { in: memberships.map(({ id }) => id) };
  await db.letter.deleteMany({ where: { membershipId } });
  await db.noticeSeen.deleteMany({ where: { membershipId } });
  await db.noticePreference.deleteMany({ where: { accountId } });
  await db.passwordReset.deleteMany({ where: { accountId } });
  await db.confirmationLink.deleteMany({ where: { accountId } });
  await db.emailChange.deleteMany({ where: { accountId } });
  await db.signUpLink.deleteMany({ where: { email } });
  await forgetDevices(db, accountId);
}
