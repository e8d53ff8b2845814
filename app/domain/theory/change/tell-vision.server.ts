import { tell, type Teller } from "~/domain/activity/activity.server";
import { asMember } from "~/db/work.server";

const kind = "theory.vision_written";
const hour = 60 * 60 * 1000;

/** Records that somebody wrote the vision: once an hour for each person, not once for each pause in typing. */
export function tellVisionWritten({ coalitionId, accountId, name }: Teller, text: string): Promise<void> {
  return asMember({ coalitionId }, async (db) => {
    const since = new Date(Date.now() - hour);
    const told = await db.activity.count({ where: { coalitionId, accountId: accountId ?? null, kind, at: { gt: since } } });
    if (told === 0) await tell(db, { coalitionId, accountId, name }, kind, { kind: "theory", id: coalitionId }, { text: text.slice(0, 120) });
  });
}
