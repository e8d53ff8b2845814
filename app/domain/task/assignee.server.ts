import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { refuseUnless } from "../refusal";

/** The name of somebody who may be given a task: in this coalition, still there, and with a role that has tasks. Refuses "invalid". */
export async function nameOfAssignee(db: Db, { coalitionId }: Member, membership: string): Promise<string> {
  const found = await db.membership.findFirst({ where: { coalitionId, id: membership, leftAt: null }, select: { roles: true, account: { select: { name: true } } } });
  refuseUnless(found && can(found, "task:write"), "invalid", m.task_error_person());
  return found.account.name;
}
