import { z } from "zod";
import { ownCoalition, type Reading } from "~/db/reading.server";
import type { Db, Tenant } from "~/db/work.server";
import type { Role } from "./role";

/** Somebody who is in a coalition now. `id` is the membership. */
export type PersonHere = { readonly id: string; readonly accountId: string; readonly name: string; readonly roles: readonly Role[] };

/** Who is in the coalition now, by name. One statement. */
export async function peopleHere(db: Db, { coalitionId }: Tenant): Promise<readonly PersonHere[]> {
  const rows = await db.membership.findMany({ where: { coalitionId, leftAt: null }, select: { id: true, accountId: true, roles: true, account: { select: { name: true } } }, orderBy: [{ account: { name: "asc" } }, { id: "asc" }] });
  return rows.map(({ account: { name }, ...person }) => ({ ...person, name }));
}

const contacts = z.array(z.object({ name: z.string(), role: z.enum(["fac", "lead"]), account: z.string() }));

/** Somebody to ask: who runs the workshops, or leads the coalition. */
export type Contact = z.output<typeof contacts>[number];

/** Whom to ask, by name; whoever has both roles stands once, as lead. */
export const contactsReading: Reading<readonly Contact[]> = {
  sql: `select coalesce(json_agg(json_build_object('name', a.name, 'account', a.id, 'role', case when 'lead' = any(m.roles::text[]) then 'lead' else 'fac' end) order by a.name), '[]')
    from membership m join account a on a.id = m.account_id where m.coalition_id = ${ownCoalition} and m.left_at is null and m.roles::text[] && array['lead', 'fac']`,
  of: (found) => contacts.parse(found),
};
