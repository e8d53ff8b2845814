import type { Db, Tenant } from "~/db/work.server";
import type { Role } from "./role";

/** Somebody who is in a coalition now. `id` is the membership. */
export type PersonHere = { readonly id: string; readonly accountId: string; readonly name: string; readonly roles: readonly Role[] };

/** Who is in the coalition now, by name. One statement. */
export async function peopleHere(db: Db, { coalitionId }: Tenant): Promise<readonly PersonHere[]> {
  const rows = await db.membership.findMany({ where: { coalitionId, leftAt: null }, select: { id: true, accountId: true, roles: true, account: { select: { name: true } } }, orderBy: [{ account: { name: "asc" } }, { id: "asc" }] });
  return rows.map(({ account: { name }, ...person }) => ({ ...person, name }));
}
