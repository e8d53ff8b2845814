import { asMember } from "~/db/work.server";
import { listActivity } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { activityWords } from "./home/activity-words";

/** Something another person did, told in the reader's language. */
export type Change = { readonly id: string; readonly words: string; readonly at: string };

const shown = 6;

/** What other people did since a moment, newest first; without one, the newest there is. One's own doings are no news. */
export function whatChanged(member: Member, { since }: { readonly since: Date | null }): Promise<readonly Change[]> {
  return asMember(member, async (db) => {
    const happened = await listActivity(db, { since: since ?? undefined, most: 60 });
    const news = happened.filter(({ accountId }) => accountId !== member.accountId);
    return news.slice(0, shown).map(({ id, at, ...happening }) => ({ id, words: activityWords(happening), at: at.toISOString() }));
  });
}
