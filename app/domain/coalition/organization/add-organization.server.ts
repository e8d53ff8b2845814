import { asMember, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../allow";
import type { Member } from "../member";
import type { AddOrganizationInput } from "../organization.form";
import { organizationCalled, organizationOf, takeOrganizationTurn } from "./standing-organization.server";

/** `isNew` is false when the coalition knew it by this name already: then it stays as it is. */
export type AddedOrganization = { readonly id: string; readonly name: string; readonly isNew: boolean };

/** Adds an organization, whether or not anybody speaks for it yet. One that is there by this name, or was merged into another, is
 *  answered instead of made twice. */
export async function addOrganization(member: Member, wanted: AddOrganizationInput): Promise<AddedOrganization> {
  allow(member, "organization:add");
  return asMember(member, (db) => added(db, member, wanted));
}

/** The same inside a unit of work. */
export async function added(db: Db, member: Member, { name, sector }: AddOrganizationInput): Promise<AddedOrganization> {
  const { coalitionId } = member;
  await takeOrganizationTurn(db, coalitionId);
  const known = await organizationCalled(db, coalitionId, name);
  if (known) {
    const { id, name: called } = await organizationOf(db, coalitionId, known.id);
    return { id, name: called, isNew: false };
  }
  const { id } = await db.organization.create({ data: { coalitionId, name, sector }, select: { id: true } });
  await tell(db, member, "organization.added", { kind: "member", id }, { name });
  return { id, name, isNew: true };
}
