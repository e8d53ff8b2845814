import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { refuseUnless } from "../../refusal";
import { allow } from "../allow";
import type { Member } from "../member";
import type { MergeOrganizationInput } from "../organization.form";
import { standing, takeOrganizationTurn } from "./standing-organization.server";

/** Makes two organizations one: people and invitations of the first speak for the second, and what names the first means the second
 *  from now on. Nothing anybody wrote is changed. */
export async function mergeOrganization(member: Member, { organization: id, into }: MergeOrganizationInput): Promise<{ readonly name: string }> {
  allow(member, "coalition:manage");
  const { coalitionId } = member;
  refuseUnless(id !== into, "invalid", m.organization_choose_other());
  return asMember(member, async (db) => {
    await takeOrganizationTurn(db, coalitionId);
    const [from, to] = [await db.organization.findFirst({ where: { coalitionId, id, ...standing } }), await db.organization.findFirst({ where: { coalitionId, id: into, ...standing } })];
    refuseUnless(from && to, "not-found", m.organization_not_found());
    await db.organization.updateMany({ where: { coalitionId, OR: [{ id }, { mergedIntoId: id }] }, data: { mergedIntoId: into, version: { increment: 1 } } });
    await db.membership.updateMany({ where: { coalitionId, organizationId: id }, data: { organizationId: into, version: { increment: 1 } } });
    await db.invitation.updateMany({ where: { coalitionId, organizationId: id }, data: { organizationId: into } });
    await tell(db, member, "organization.merged", { kind: "member", id: into }, { name: to.name, merged: from.name });
    return { name: to.name };
  });
}
