import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asMember, asSystem, type Db } from "~/db/work.server";
import { tell } from "../activity/activity.server";
import { refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import type { InviteInput } from "./coalition.form";
import type { Member } from "./member";
import { mayInvite } from "./permission";
import type { Role } from "./role";

const week = 7 * 24 * 3600 * 1000;

/** Invites somebody by link. The token is returned once and kept only as its hash; it is good for one person, for a week. */
export async function invite(member: Member, { invitee, roles }: Pick<InviteInput, "invitee" | "roles">): Promise<string> {
  refuseUnless(mayInvite(member, roles), "forbidden", m.http_role_does_not_allow());
  const token = randomBytes(32).toString("base64url");
  await asMember(member, async (db) => {
    const invitation = await db.invitation.create({
      data: { coalitionId: member.coalitionId, invitee, roles, tokenHash: sha256(token), invitedById: member.accountId, expiresAt: new Date(Date.now() + week) },
    });
    await tell(db, member, "member.invited", { kind: "member", id: invitation.id }, { invitee });
  });
  return token;
}

/** Invitations that nobody has accepted yet. */
export function listInvitations(member: Member) {
  return asMember(member, (db) =>
    db.invitation.findMany({
      where: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
      select: { id: true, invitee: true, roles: true, expiresAt: true },
      orderBy: { createdAt: "desc" },
    }),
  );
}

/** Takes an invitation back: its link stops working. */
export async function withdraw(member: Member, { invitation }: { invitation: string }): Promise<void> {
  await asMember(member, async (db) => {
    const open = await db.invitation.findFirst({ where: { id: invitation, acceptedAt: null, withdrawnAt: null }, select: { roles: true } });
    refuseUnless(open, "not-found", m.http_not_found());
    refuseUnless(mayInvite(member, open.roles), "forbidden", m.http_role_does_not_allow());
    await db.invitation.update({ where: { id: invitation }, data: { withdrawnAt: new Date() } });
    await tell(db, member, "member.invitation_withdrawn", { kind: "member", id: invitation });
  });
}

/** What an invitation shows to who opens it. `home`: the slug of the coalition for somebody who is in it already, whatever
 *  became of the link; else null. `roles`: what accepting would add; empty when it would add nothing. */
export type SeenInvitation = { readonly coalition: string; readonly roles: readonly Role[]; readonly home: string | null };

/** What an invitation is for, to show before it is accepted. Looking uses nothing up: mail scanners look too.
 *  `accountId`: who looks, when they are signed in. Refuses "gone" unless the link is good or they are in the coalition. */
export function lookAtInvitation(token: string, { accountId }: { readonly accountId: string | null }): Promise<SeenInvitation> {
  return asSystem(async (db) => {
    const found = await db.invitation.findUnique({
      where: { tokenHash: sha256(token) },
      select: { roles: true, expiresAt: true, acceptedAt: true, withdrawnAt: true, coalition: { select: { id: true, name: true, slug: true } } },
    });
    refuseUnless(found, "gone", m.coalition_invitation_gone());
    const own = accountId === null ? null : await db.membership.findFirst({ where: { coalitionId: found.coalition.id, accountId, leftAt: null }, select: { roles: true } });
    const good = !found.acceptedAt && !found.withdrawnAt && found.expiresAt > new Date();
    refuseUnless(good || own, "gone", m.coalition_invitation_gone());
    return { coalition: found.coalition.name, roles: good ? found.roles.filter((role) => !own?.roles.includes(role)) : [], home: own ? found.coalition.slug : null };
  });
}

/** Accepts an invitation, once; returns the coalition's slug. Somebody who is a member already gains the roles; with a link
 *  that is used up (pressed twice, perhaps by themselves) they are let in as they are. */
export function acceptInvitation(person: { readonly id: string; readonly name: string }, token: string): Promise<string> {
  return asSystem(async (db) => {
    const tokenHash = sha256(token);
    const { count } = await db.invitation.updateMany({
      where: { tokenHash, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
      data: { acceptedAt: new Date(), acceptedById: person.id },
    });
    if (count === 0) return homeOfMember(db, { tokenHash, accountId: person.id });
    const { coalitionId, roles, coalition } = await db.invitation.findUniqueOrThrow({ where: { tokenHash }, select: { coalitionId: true, roles: true, coalition: { select: { slug: true } } } });
    const before = await db.membership.findUnique({ where: { coalitionId_accountId: { coalitionId, accountId: person.id } } });
    const all = before && !before.leftAt ? [...new Set([...before.roles, ...roles])] : roles;
    const membership = await db.membership.upsert({
      where: { coalitionId_accountId: { coalitionId, accountId: person.id } },
      create: { coalitionId, accountId: person.id, roles: all },
      update: { roles: all, leftAt: null, version: { increment: 1 } },
    });
    await tell(db, { coalitionId, accountId: person.id, name: person.name }, "member.joined", { kind: "member", id: membership.id }, { roles: all });
    return coalition.slug;
  });
}

/** Where a member belongs whose link is used up. Refuses "gone" for everybody else. */
async function homeOfMember(db: Db, { tokenHash, accountId }: { readonly tokenHash: string; readonly accountId: string }): Promise<string> {
  const home = await db.coalition.findFirst({ where: { invitations: { some: { tokenHash } }, memberships: { some: { accountId, leftAt: null } } }, select: { slug: true } });
  refuseUnless(home, "gone", m.coalition_invitation_gone());
  return home.slug;
}
