import { m } from "~/content/messages";
import { type Db, takeTurn } from "~/db/work.server";
import { refuseUnless } from "../refusal";
import { allow } from "./allow";
import type { Member } from "./member";

/** The turn that everything takes which decides who is in a coalition and with which roles. Two leads who remove each other at the
 *  same moment would each still see the other one there. */
export function takePeopleTurn(db: Db, coalitionId: string): Promise<void> {
  return takeTurn(db, `people of ${coalitionId}`);
}

/** The same for a member who manages the coalition. Whether they do is asked again, now that nobody else can change it. Refuses
 *  "forbidden". */
export async function manageInTurn(db: Db, member: Member): Promise<void> {
  const { coalitionId, membershipId: id } = member;
  await takePeopleTurn(db, coalitionId);
  const now = await db.membership.findFirst({ where: { coalitionId, id, leftAt: null }, select: { roles: true } });
  allow({ ...member, roles: now?.roles ?? [] }, "coalition:manage");
}

/** Refuses "conflict" when nobody else leads the coalition: without a lead it could never change again. Ask in turn. */
export async function refuseLastLead(db: Db, { coalitionId, membership }: { readonly coalitionId: string; readonly membership: string }): Promise<void> {
  const others = await db.membership.count({ where: { coalitionId, roles: { has: "lead" }, leftAt: null, NOT: { id: membership } } });
  refuseUnless(others > 0, "conflict", m.coalition_last_lead());
}
