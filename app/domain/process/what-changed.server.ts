import { worksheetOf } from "~/content/steps";
import { readAtOnce, type Reading } from "~/db/reading.server";
import { activityReading } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { activityWords } from "./home/activity-words";
import { seesAll } from "./sheet-door";

/** Something another person did, told in the reader's language. */
export type Change = { readonly id: string; readonly words: string; readonly at: string };

const shown = 6;

/** What other people did since a moment, newest first; without one, the newest there is. One's own doings are no news. */
export function changesReading(member: Member, { since }: { readonly since: Date | null }): Reading<readonly Change[]> {
  const { sql, of } = activityReading({ since: since ?? undefined, most: 60 });
  return {
    sql,
    of: (found) => {
      const news = of(found).filter((one) => one.accountId !== member.accountId && concerns(member, one));
      return news.slice(0, shown).map(({ id, at, ...happening }) => ({ id, words: activityWords(happening), at: at.toISOString() }));
    },
  };
}

/** The same alone. */
export function whatChanged(member: Member, which: { readonly since: Date | null }): Promise<readonly Change[]> {
  return readAtOnce(member, (ask) => ask(changesReading(member, which)));
}

/** Who wrote in a worksheet that is kept for the core team, or talked about it, is no news for others. */
function concerns(member: Member, { subjectKind, subjectId }: { readonly subjectKind: string; readonly subjectId: string }): boolean {
  const sheet = subjectKind === "answer" || subjectKind === "comment" ? worksheetOf(subjectId) : undefined;
  return sheet === undefined || seesAll(member, sheet);
}
