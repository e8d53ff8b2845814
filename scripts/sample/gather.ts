import { randomInt } from "node:crypto";
import { asSystem } from "~/db/work.server";
import { signUp } from "~/domain/account/account.server";
import { createCoalition, listCoalitions, membershipIn } from "~/domain/coalition/coalition.server";
import { acceptInvitation, invite } from "~/domain/coalition/invitation.server";
import type { Member } from "~/domain/coalition/member";
import { joinOrganization } from "~/domain/coalition/organization.server";
import type { Role } from "~/domain/coalition/role";
import { founder, organizations, others, type OrganizationKey, type PersonKey } from "./people";

/** The invented people as members of one coalition, and the organizations they come from, by their ids. */
export type Cast = { readonly member: (key: PersonKey) => Member; readonly organization: (key: OrganizationKey) => string };

type Account = { readonly id: string; readonly name: string };

/** The account behind an invented address, made when it is not there. Its password is random and thrown away:
 *  nobody signs in with it, visitors look around with these people's eyes. */
export async function accountOf({ name, email }: { readonly name: string; readonly email: string }): Promise<Account> {
  const known = await asSystem((db) => db.account.findUnique({ where: { email }, select: { id: true, name: true, confirmedBy: true } }));
  if (known && known.confirmedBy !== "sample") throw new Error(`Somebody has made an account with ${email}, so the sample can not use it. Start with SAMPLE=off.`);
  if (known) return known;
  const id = await signUp({ name, email, password: twelveLetters() }, "en", "sample");
  return { id, name };
}

/** Letters alone: how strong a password is takes far longer to judge where digits and signs could stand for letters. */
function twelveLetters(): string {
  return Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join("");
}

/** A coalition by its name, led by this account; made when it is not there. */
export async function coalitionOf(lead: Account, { name, community }: { readonly name: string; readonly community: string }): Promise<Member> {
  const known = (await listCoalitions(lead.id)).find((coalition) => coalition.name === name);
  return memberOf(lead, known?.slug ?? (await createCoalition(lead, { name, community })));
}

/** Brings somebody into the coalition by an invitation, as people come in. */
export async function seat(lead: Member, account: Account, roles: readonly Role[]): Promise<Member> {
  const known = await membershipIn(account.id, lead.coalitionSlug);
  if (known) return known;
  const token = await invite(lead, { invitee: account.name, roles: [...roles] });
  return memberOf(account, await acceptInvitation(account, token));
}

async function memberOf({ id, name }: Account, slug: string): Promise<Member> {
  const member = await membershipIn(id, slug);
  if (!member) throw new Error(`${name} is not in the coalition “${slug}”.`);
  return member;
}

/** Everybody of the sample coalition, each with an organization. */
export async function gatherCast(lead: Member): Promise<Cast> {
  const members = new Map<string, Member>([[founder.key, lead]]);
  const accounts = await Promise.all(others.map(accountOf));
  for (const [at, { key, roles }] of others.entries()) members.set(key, await seat(lead, accounts[at] ?? missing(key), roles));
  const ids = new Map<string, string>();
  for (const { key, from } of [founder, ...others]) ids.set(from, await speakFor(lead, members.get(key) ?? missing(key), from));
  return { member: (key) => members.get(key) ?? missing(key), organization: (key) => ids.get(key) ?? missing(key) };
}

function speakFor(lead: Member, { membershipId }: Member, from: OrganizationKey): Promise<string> {
  const { name, sector } = organizations.find(({ key }) => key === from) ?? missing(from);
  return joinOrganization(lead, { membership: membershipId, name, sector });
}

function missing(key: string): never {
  throw new Error(`“${key}” is missing in the sample coalition.`);
}
