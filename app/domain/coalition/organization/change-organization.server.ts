import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { refuseUnless } from "../../refusal";
import { allow } from "../allow";
import type { Member } from "../member";
import type { ChangeOrganizationInput } from "../organization.form";
import { organizationCalled, standing, takeOrganizationTurn } from "./standing-organization.server";

/** Gives an organization another name or sector. Refuses "conflict" when another one has the name (they can be merged), "stale" when
 *  somebody changed it meanwhile. */
export async function changeOrganization(member: Member, { organization: id, name, sector, seen }: ChangeOrganizationInput): Promise<void> {
  allow(member, "coalition:manage");
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    await takeOrganizationTurn(db, coalitionId);
    const before = await db.organization.findFirst({ where: { coalitionId, id, ...standing }, select: { name: true } });
    refuseUnless(before, "not-found", m.organization_not_found());
    const holder = await organizationCalled(db, coalitionId, name);
    const isTaken = holder !== null && holder.id !== id;
    refuseUnless(!isTaken || holder.mergedIntoId === id, "conflict", m.organization_name_taken({ name }));
    // The name of one that was merged into this one is free: the two change names, for a name stands once.
    if (isTaken) await db.organization.update({ where: { id: holder.id }, data: { name: holder.id }, select: { id: true } });
    const { count } = await db.organization.updateMany({ where: { coalitionId, id, version: seen }, data: { name, sector, version: { increment: 1 } } });
    refuseUnless(count === 1, "stale", m.http_stale());
    if (isTaken) await rename(db, holder.id, before.name);
    await tell(db, member, "organization.changed", { kind: "member", id }, { name });
  });
}

async function rename(db: Db, id: string, name: string): Promise<void> {
  await db.organization.update({ where: { id }, data: { name }, select: { id: true } });
}
