import { asMember } from "~/db/work.server";
import { can } from "~/domain/coalition/permission";
import type { Member } from "~/domain/coalition/member";

/** Results of a workshop that wait for somebody who may put them into the worksheet. */
export type GivenResults = { readonly session: string; readonly title: string; readonly by: string; readonly at: string };

/** What was given and is not answered, oldest first; nothing for those who may not put it anywhere. */
export function listGiven(member: Member): Promise<readonly GivenResults[]> {
  if (!can(member, "workshop:accept")) return Promise.resolve([]);
  return asMember(member, async (db) => {
    const { coalitionId } = member;
    const rows = await db.workshopHandover.findMany({ where: { coalitionId, answeredAt: null }, orderBy: { at: "asc" }, include: { session: { select: { title: true } } } });
    const people = await db.account.findMany({ where: { id: { in: rows.map(({ givenById }) => givenById) } }, select: { id: true, name: true } });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(({ sessionId, givenById, at, session }) => ({ session: sessionId, title: session.title, by: names.get(givenById) ?? "", at: at.toISOString() }));
  });
}
