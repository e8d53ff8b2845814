import type { Db } from "~/db/work.server";
import { tell } from "../activity/activity.server";
import type { Member } from "./member";
import { mayInvite } from "./permission";
import type { Role } from "./role";

type Given = { readonly invitedById: string; readonly roles: readonly Role[] };

/** Those of a coalition's invitations whose givers may give them today: they are in the coalition, with roles that allow it. */
export async function backed<Invitation extends Given>(db: Db, coalitionId: string, invitations: readonly Invitation[]): Promise<Invitation[]> {
  const accountId = { in: [...new Set(invitations.map(({ invitedById }) => invitedById))] };
  const givers = await db.membership.findMany({ where: { coalitionId, accountId, leftAt: null }, select: { accountId: true, roles: true, coalition: { select: { readOnlySince: true } } } });
  const known = new Map(givers.map(({ accountId: id, roles, coalition }) => [id, { roles, readOnly: coalition.readOnlySince !== null }]));
  return invitations.filter(({ invitedById, roles }) => {
    const giver = known.get(invitedById);
    return giver !== undefined && mayInvite(giver, roles);
  });
}

/** What says that nobody has used an invitation, taken it back or let it expire. */
export function unused() {
  return { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } };
}

/** Takes back the open invitations of somebody whose membership has just ended or become less, as far as they may no longer give
 *  them: a right does not outlive its giver. Part of the caller's turn. Returns how many. */
export async function withdrawUnbacked(db: Db, by: Member, { membership }: { readonly membership: string }): Promise<number> {
  const { coalitionId } = by;
  const { accountId: invitedById } = await db.membership.findFirstOrThrow({ where: { coalitionId, id: membership }, select: { accountId: true } });
  const open = await db.invitation.findMany({ where: { coalitionId, invitedById, ...unused() }, select: { id: true, invitee: true, roles: true, invitedById: true } });
  const good = new Set((await backed(db, coalitionId, open)).map(({ id }) => id));
  const gone = open.filter(({ id }) => !good.has(id));
  await db.invitation.updateMany({ where: { coalitionId, id: { in: gone.map(({ id }) => id) } }, data: { withdrawnAt: new Date() } });
  for (const { id, invitee } of gone) await tell(db, by, "member.invitation_withdrawn", { kind: "member", id }, { invitee });
  return gone.length;
}
