import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { rowNames } from "../process/process.server";
import { namesToCall } from "./called.server";
import type { CommentInput } from "./comment.form";
import { openTotal, type Place, placeKey, type Thing, type Thread, whole } from "./comment";
import { edit, settle, withdraw } from "./mend-comment.server";
import { readUpTo } from "./read-up-to.server";
import { readThreads, threadsBefore } from "./read-threads.server";
import { mayTalk } from "./talk-door";
import { fieldName, thingBefore } from "./thing.server";
import { openThread, reply } from "./write-comment.server";

/** The door of comments. */
export { openThread } from "./write-comment.server";

export type TalkPage = { readonly title: string; readonly place: Place | null; readonly placeName: string; readonly threads: readonly Thread[]; readonly mayTalk: boolean; /** Who can be spoken to. */ readonly names: readonly string[] };

/** What is said about a thing, or about one place of it; at a place that is gone, nothing: who is writing there keeps their words, and is
 *  told when they send them. Refuses "not-found". */
export async function talkPage(member: Member, { thing: wanted, place }: { readonly thing: Thing; readonly place: Place | null }): Promise<TalkPage> {
  const rows = wanted.kind === "worksheet" && place?.item !== null ? await rowNames(member, { worksheet: wanted.id, only: place?.item ?? null }) : new Map<string, string>();
  return asMember(member, async (db) => {
    const thing = await thingBefore(db, member, wanted);
    const rowName = (item: string) => rows.get(item) ?? m.comment_a_row();
    const threads = await readThreads(db, member, thing, { place: place ?? undefined, rowName });
    const talks = mayTalk(member, thing);
    const placeName = place && thing.kind === "worksheet" ? [place.item === null ? "" : rowName(place.item), fieldName(thing.id, place.field) ?? ""].filter(Boolean).join(", ") : "";
    return { title: thing.title, place, placeName, threads, mayTalk: talks, names: talks ? await namesToCall(db, member, thing) : [] };
  });
}

/** How many open threads there are at each place of a thing, by `placeKey`. Of a worksheet, one statement. */
export async function openCounts(member: Member, { thing }: { readonly thing: Thing }): Promise<Readonly<Record<string, number>>> {
  const groups = await asMember(member, async (db) => db.commentThread.groupBy({ by: ["itemId", "field"], where: { ...threadsBefore(member, await thingBefore(db, member, thing)), resolvedAt: null }, _count: true }));
  return Object.fromEntries(groups.map(({ itemId, field, _count }) => [placeKey({ item: itemId, field }), _count]));
}

/** How many open threads there are about a thing, and whether a member may say something there. One statement, of a target two. */
export async function thingTalk(member: Member, thing: Thing): Promise<{ readonly count: number; readonly mayTalk: boolean }> {
  return { count: openTotal(await openCounts(member, { thing })), mayTalk: mayTalk(member, thing) };
}

/** How many open threads there are about each thing of a kind that is open to the whole coalition, by its id. One statement. */
export async function openByThing(member: Member, { kind }: { readonly kind: "theory" }): Promise<Readonly<Record<string, number>>> {
  const groups = await asMember(member, (db) => db.commentThread.groupBy({ by: ["aboutId"], where: { coalitionId: member.coalitionId, aboutKind: kind, resolvedAt: null }, _count: true }));
  return Object.fromEntries(groups.map(({ aboutId, _count }) => [aboutId, _count]));
}

/** Does what one press in a thread asks for, and says that it is done. */
export async function commentAct(member: Member, { thing, act }: { readonly thing: Thing; readonly act: CommentInput }): Promise<string> {
  switch (act.intent) {
    case "open":
      await openThread(member, { thing, place: { item: act.item ?? whole.item, field: act.field ?? whole.field }, text: act.text, language: act.language });
      return m.comment_saved_open();
    case "reply":
      await reply(member, { thing, ...act });
      return m.comment_saved_reply();
    case "edit":
      await edit(member, { thing, ...act });
      return m.comment_saved_edit();
    case "withdraw":
      await withdraw(member, { thing, ...act });
      return m.comment_saved_withdraw();
    case "resolve":
      await settle(member, { thing, thread: act.thread, resolved: true });
      return m.comment_saved_resolve();
    case "reopen":
      await settle(member, { thing, thread: act.thread, resolved: false });
      return m.comment_saved_reopen();
    case "read":
      await readUpTo(member, { thing, newest: act.newest });
      return m.comment_saved_read();
  }
}
