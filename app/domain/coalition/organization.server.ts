import { asMember } from "~/db/work.server";
import { allow } from "./allow";
import type { Member } from "./member";
import type { Organization } from "./organization";
import { standing } from "./organization/standing-organization.server";

/** The organizations of a coalition: who is at the table, and who holds what. */
export { type AddedOrganization, addOrganization } from "./organization/add-organization.server";
export { changeOrganization } from "./organization/change-organization.server";
export { mergeOrganization } from "./organization/merge-organization.server";
export { joinOrganization, speakFor } from "./organization/speak-for.server";

/** All organizations of the coalition by name, with how many members speak for each. */
export async function listOrganizations(member: Member): Promise<readonly Organization[]> {
  allow(member, "coalition:read", "shared");
  return asMember(member, async (db) => {
    const found = await db.organization.findMany({
      where: { coalitionId: member.coalitionId, ...standing },
      select: { id: true, name: true, sector: true, version: true, merged: { select: { id: true } }, _count: { select: { memberships: { where: { leftAt: null } } } } },
    });
    return found.map(({ _count: count, merged, ...one }) => ({ ...one, people: count.memberships, merged: merged.map(({ id }) => id) })).sort((a, b) => a.name.localeCompare(b.name));
  });
}
