import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { peopleHere } from "../coalition/people-here.server";
import { can } from "../coalition/permission";
import { refuseUnless } from "../refusal";
import type { Person } from "./task";

/** Who may be given a task: those who are here with a role that has tasks, by name. */
export async function readAssignees(db: Db, member: Member): Promise<readonly Person[]> {
  const people = await peopleHere(db, member);
  return people.filter((person) => can(person, "task:write")).map(({ id, name }) => ({ id, name, left: false }));
}

/** The name of somebody who may be given a task: in this coalition, still there, and with a role that has tasks. Refuses "invalid". */
export async function nameOfAssignee(db: Db, { coalitionId }: Member, membership: string): Promise<string> {
  const found = await db.membership.findFirst({ where: { coalitionId, id: membership, leftAt: null }, select: { roles: true, account: { select: { name: true } } } });
  refuseUnless(found && can(found, "task:write"), "invalid", m.task_error_person());
  return found.account.name;
}
