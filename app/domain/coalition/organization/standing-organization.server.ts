import { m } from "~/content/messages";
import { type Db, takeTurn } from "~/db/work.server";
import { refuseUnless } from "../../refusal";

/** Not merged into another one. */
export const standing = { mergedIntoId: null } as const;

/** The turn that everything takes which decides how organizations are called and which are one: two that are added, renamed or merged at
 *  the same moment would each not know of the other. */
export function takeOrganizationTurn(db: Db, coalitionId: string): Promise<void> {
  return takeTurn(db, `organizations of ${coalitionId}`);
}

/** The organization with this id, or the one it was merged into. Refuses "not-found". */
export async function organizationOf(db: Db, coalitionId: string, id: string) {
  const found = await db.organization.findFirst({ where: { coalitionId, id }, select: { id: true, name: true, sector: true, version: true, mergedInto: { select: { id: true, name: true, sector: true, version: true } } } });
  refuseUnless(found, "not-found", m.organization_not_found());
  const { mergedInto, ...one } = found;
  return mergedInto ?? one;
}

/** The organization of this name, merged or not; capital letters make no difference. */
export function organizationCalled(db: Db, coalitionId: string, name: string) {
  return db.organization.findFirst({ where: { coalitionId, name: { equals: name, mode: "insensitive" } }, select: { id: true, mergedIntoId: true } });
}
