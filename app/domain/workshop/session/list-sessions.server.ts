import { asMember } from "~/db/work.server";
import type { Member } from "~/domain/coalition/member";
import { standingOf, type SessionState } from "../workshop";

export type ListedSession = {
  readonly id: string;
  readonly title: string;
  readonly state: SessionState;
  readonly rooms: number;
  readonly people: number;
  readonly preparedAt: Date;
};

/** The coalition's workshops, newest first. */
export function listSessions(member: Member): Promise<readonly ListedSession[]> {
  return asMember(member, async (db) => {
    const rows = await db.workshopSession.findMany({
      where: { coalitionId: member.coalitionId },
      orderBy: { createdAt: "desc" },
      include: { _count: { select: { rooms: true, participants: { where: { removedAt: null } } } } },
    });
    return rows.map((row) => ({
      id: row.id, title: row.title, state: standingOf(row).state, rooms: row._count.rooms, people: row._count.participants, preparedAt: row.createdAt,
    }));
  });
}
