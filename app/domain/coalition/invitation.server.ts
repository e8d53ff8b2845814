import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asMember, asSystem, type Db } from "~/db/work.server";
import { refuseUnconfirmed } from "../account/confirmed.server";
import { tell } from "../activity/activity.server";
import { refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import type { InviteInput } from "./coalition.form";
import { backed, unused } from "./inviter.server";
import type { Member } from "./member";
import { organizationOf } from "./organization/standing-organization.server";
import { takePeopleTurn } from "./people-turn.server";
import { mayInvite } from "./permission";
import type { Role } from "./role";
import { addressMark, vouch } from "./vouch.server";

const week = 7 * 24 * 3600 * 1000;

/** Invites somebody by link. The token is returned once and kept only as its hash; it is good for one person, for a week, and for
 *  as long as its giver may give it. Naming an e-mail vouches for it (see `vouch`). */
export async function invite(member: Member, { invitee, roles, email, organization }: Omit<InviteInput, "act">): Promise<string> {
  refuseUnless(mayInvite(member, roles), "forbidden", m.http_role_does_not_allow());
  const token = randomBytes(32).toString("base64url");
  const emailHash = email === undefined ? null : addressMark(token, email);
  await asMember(member, async (db) => {
    const from = organization === undefined ? null : await organizationOf(db, member.coalitionId, organization);
    const invitation = await db.invitation.create({
      data: { coalitionId: member.coalitionId, invitee, roles, organizationId: from?.id ?? null, tokenHash: sha256(token), emailHash, invitedById: member.accountId, expiresAt: new Date(Date.now() + week) },
    });
    await tell(db, member, "member.invited", { kind: "member", id: invitation.id }, { invitee });
  });
  return token;
}

/** Invitations that nobody has accepted yet and whose links still work. */
export function listInvitations(member: Member) {
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    const open = await db.invitation.findMany({
      where: { coalitionId, ...unused() },
      select: { id: true, invitee: true, roles: true, expiresAt: true, invitedById: true, organization: { select: { name: true } } },
      orderBy: { createdAt: "desc" },
    });
    return (await backed(db, coalitionId, open)).map(({ invitedById: _invitedById, ...line }) => line);
  });
}

/** Takes an invitation back: its link stops working. */
export async function withdraw(member: Member, { invitation }: { invitation: string }): Promise<void> {
  const here = { coalitionId: member.coalitionId, id: invitation, acceptedAt: null, withdrawnAt: null };
  await asMember(member, async (db) => {
    const open = await db.invitation.findFirst({ where: here, select: { roles: true } });
    refuseUnless(open, "not-found", m.http_not_found());
    refuseUnless(mayInvite(member, open.roles), "forbidden", m.http_role_does_not_allow());
    const { count } = await db.invitation.updateMany({ where: here, data: { withdrawnAt: new Date() } });
    refuseUnless(count === 1, "not-found", m.http_not_found());
    await tell(db, member, "member.invitation_withdrawn", { kind: "member", id: invitation });
  });
}

/** What an invitation shows to who opens it. `home`: the slug of the coalition for somebody who is in it already, whatever
 *  became of the link; else null. `roles`: what accepting would add; empty when it would add nothing. */
export type SeenInvitation = { readonly coalition: string; readonly organization: string | null; readonly roles: readonly Role[]; readonly home: string | null };

/** What an invitation is for, to show before it is accepted. Looking uses nothing up: mail scanners look too.
 *  `accountId`: who looks, when they are signed in. Refuses "gone" unless the link is good or they are in the coalition. */
export function lookAtInvitation(token: string, { accountId }: { readonly accountId: string | null }): Promise<SeenInvitation> {
  return asSystem(async (db) => {
    const tokenHash = sha256(token);
    const found = await db.invitation.findUnique({ where: { tokenHash }, select: { coalition: { select: { id: true, name: true, slug: true } } } });
    refuseUnless(found, "gone", m.coalition_invitation_gone());
    const own = accountId === null ? null : await db.membership.findFirst({ where: { coalitionId: found.coalition.id, accountId, leftAt: null }, select: { roles: true } });
    const good = await goodInvitation(db, { tokenHash, coalitionId: found.coalition.id });
    refuseUnless(good || own, "gone", m.coalition_invitation_gone());
    return { coalition: found.coalition.name, organization: good?.organization?.name ?? null, roles: good ? good.roles.filter((role) => !own?.roles.includes(role)) : [], home: own ? found.coalition.slug : null };
  });
}

/** Accepts an invitation, once; returns the coalition's slug. Its giver's right is asked again, in turn with everything that changes
 *  it. Somebody who is a member already gains the roles; with a link that is used up (pressed twice, perhaps by themselves) they
 *  are let in as they are. Refuses "gone", and "forbidden" to who has to confirm their address first. */
export function acceptInvitation(person: { readonly id: string; readonly name: string }, token: string): Promise<string> {
  return asSystem(async (db) => {
    const tokenHash = sha256(token);
    const found = await db.invitation.findUnique({ where: { tokenHash }, select: { coalitionId: true } });
    refuseUnless(found, "gone", m.coalition_invitation_gone());
    await takePeopleTurn(db, found.coalitionId);
    const good = await goodInvitation(db, { tokenHash, coalitionId: found.coalitionId });
    if (!good) return homeOfMember(db, { tokenHash, accountId: person.id });
    await refuseUnconfirmed(db, person.id);
    const { count } = await db.invitation.updateMany({ where: { tokenHash, ...unused() }, data: { acceptedAt: new Date(), acceptedById: person.id } });
    if (count === 0) return homeOfMember(db, { tokenHash, accountId: person.id });
    await vouchFor(db, person.id, { token, good });
    await seat(db, person, good);
    return good.coalition.slug;
  });
}

type GoodInvitation = NonNullable<Awaited<ReturnType<typeof goodInvitation>>>;

/** The invitation behind a link, as long as it is open and its giver may still give it; else null. */
async function goodInvitation(db: Db, { tokenHash, coalitionId }: { readonly tokenHash: string; readonly coalitionId: string }) {
  const open = await db.invitation.findMany({
    where: { tokenHash, coalitionId, ...unused() },
    select: { coalitionId: true, roles: true, invitedById: true, emailHash: true, organizationId: true, organization: { select: { name: true } }, coalition: { select: { slug: true } } },
  });
  const [good] = await backed(db, coalitionId, open);
  return good ?? null;
}

async function vouchFor(db: Db, accountId: string, { token, good }: { readonly token: string; readonly good: GoodInvitation }): Promise<void> {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  await vouch(db, accountId, { ...good, named: good.emailHash, mark: addressMark(token, email) });
}

/** Gives somebody the roles of an invitation, beside those they have, and the organization they were invited for unless they speak for
 *  one already. */
async function seat(db: Db, { id: accountId, name }: { readonly id: string; readonly name: string }, { coalitionId, roles, organizationId: invitedFor }: GoodInvitation): Promise<void> {
  const where = { coalitionId_accountId: { coalitionId, accountId } };
  const before = await db.membership.findUnique({ where, select: { roles: true, leftAt: true, organizationId: true } });
  const organizationId = before?.organizationId ?? invitedFor;
  const all = before && !before.leftAt ? [...new Set([...before.roles, ...roles])] : roles;
  const membership = await db.membership.upsert({ where, create: { coalitionId, accountId, roles: all, organizationId }, update: { roles: all, organizationId, leftAt: null, version: { increment: 1 } } });
  await tell(db, { coalitionId, accountId, name }, "member.joined", { kind: "member", id: membership.id }, { roles: all });
}

/** Where a member belongs whose link is used up. Refuses "gone" for everybody else. */
async function homeOfMember(db: Db, { tokenHash, accountId }: { readonly tokenHash: string; readonly accountId: string }): Promise<string> {
  const home = await db.coalition.findFirst({ where: { invitations: { some: { tokenHash } }, memberships: { some: { accountId, leftAt: null } } }, select: { slug: true } });
  refuseUnless(home, "gone", m.coalition_invitation_gone());
  return home.slug;
}
