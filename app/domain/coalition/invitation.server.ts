import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asMember, asSystem } from "~/db/work.server";
import { tell } from "../activity/activity.server";
import { Refusal, refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import type { InviteInput } from "./coalition.form";
import type { Member } from "./member";
import { mayInvite } from "./permission";

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

/** What an invitation is for, to show before it is accepted. Looking uses nothing up: mail scanners look too. */
export function lookAtInvitation(token: string) {
  return asSystem(async (db) => {
    const found = await db.invitation.findUnique({
      where: { tokenHash: sha256(token) },
      select: { roles: true, invitee: true, expiresAt: true, acceptedAt: true, withdrawnAt: true, coalition: { select: { name: true } } },
    });
    if (!found || found.acceptedAt || found.withdrawnAt || found.expiresAt < new Date()) throw new Refusal("gone", m.coalition_invitation_gone());
    return { coalition: found.coalition.name, roles: found.roles, invitee: found.invitee };
  });
}

/** Accepts an invitation, once; returns the coalition's slug. Somebody who is a member already gains the roles. */
export function acceptInvitation(person: { readonly id: string; readonly name: string }, token: string): Promise<string> {
  return asSystem(async (db) => {
    const tokenHash = sha256(token);
    const { count } = await db.invitation.updateMany({
      where: { tokenHash, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
      data: { acceptedAt: new Date(), acceptedById: person.id },
    });
    refuseUnless(count === 1, "gone", m.coalition_invitation_gone());
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
