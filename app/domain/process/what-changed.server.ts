import { worksheetOf } from "~/content/steps";
import { asMember } from "~/db/work.server";
import { listActivity } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { activityWords } from "./home/activity-words";
import { seesAll } from "./sheet-door";

/** Something another person did, told in the reader's language. */
export type Change = { readonly id: string; readonly words: string; readonly at: string };

const shown = 6;

/** What other people did since a moment, newest first; without one, the newest there is. One's own doings are no news. */
export function whatChanged(member: Member, { since }: { readonly since: Date | null }): Promise<readonly Change[]> {
  return asMember(member, async (db) => {
    const happened = await listActivity(db, { since: since ?? undefined, most: 60 });
    const news = happened.filter((one) => one.accountId !== member.accountId && concerns(member, one));
    return news.slice(0, shown).map(({ id, at, ...happening }) => ({ id, words: activityWords(happening), at: at.toISOString() }));
  });
}

/** Who wrote in a worksheet that is kept for the core team, or talked about it, is no news for others. */
function concerns(member: Member, { subjectKind, subjectId }: { readonly subjectKind: string; readonly subjectId: string }): boolean {
  const sheet = subjectKind === "answer" || subjectKind === "comment" ? worksheetOf(subjectId) : undefined;
  return sheet === undefined || seesAll(member, sheet);
}
