import { type Locale, m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { announce } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { calledIn, keepCalled } from "./called.server";
import { actsOn, mendable, type Thing } from "./comment";
import { threadBefore } from "./read-threads.server";
import type { Begun } from "./talk-door";
import { refuseSilence } from "./write-comment.server";
import { thingBefore } from "./thing.server";

type Seen = { readonly thing: Thing; readonly comment: string; readonly seen: number };

/** Mends the words of one's own comment, for a while. What stood before is kept. Refuses "not-found", "forbidden", "stale", "invalid". */
export function edit(member: Member, { text, language, ...which }: Seen & { readonly text: string; readonly language?: Locale | undefined }): Promise<void> {
  return change(member, which, "edit", async (db, { id, begun }) => {
    const called = await calledIn(db, member, { text, begun });
    await db.commentMention.deleteMany({ where: { coalitionId: member.coalitionId, commentId: id } });
    await keepCalled(db, member, id, called);
    return { text, editedAt: new Date(), ...(language && { language }) };
  });
}

/** Takes one's own comment back: "withdrawn" stays in its place. Refuses "not-found", "forbidden", "stale". */
export function withdraw(member: Member, which: Seen): Promise<void> {
  return change(member, which, "withdraw", async (db, { id }) => {
    await db.commentMention.deleteMany({ where: { coalitionId: member.coalitionId, commentId: id } });
    return { text: "", withdrawnAt: new Date() };
  });
}

type Found = { readonly id: string; readonly begun: Begun };
type Changed = { readonly text: string; readonly editedAt?: Date; readonly withdrawnAt?: Date; readonly language?: Locale };

function change(member: Member, { thing: wanted, comment: id, seen }: Seen, act: "edit" | "withdraw", changed: (db: Db, found: Found) => Promise<Changed>): Promise<void> {
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    const thing = await thingBefore(db, member, wanted);
    refuseSilence(member, thing);
    const found = await db.comment.findFirst({ where: { coalitionId, id } });
    refuseUnless(found, "not-found", m.comment_not_found());
    const { begun } = await threadBefore(db, member, thing, found.threadId);
    refuseUnless(found.version === seen, "stale", m.comment_stale());
    const may = actsOn({ byId: found.byId, at: found.at, withdrawn: found.withdrawnAt !== null }, membershipId, new Date());
    refuseUnless(may.includes(act), "forbidden", found.byId === membershipId ? m.comment_too_late({ minutes: mendable }) : m.comment_not_yours());
    const data = await changed(db, { id, begun });
    const { count } = await db.comment.updateMany({ where: { coalitionId, id, version: seen }, data: { ...data, version: { increment: 1 } } });
    refuseUnless(count === 1, "stale", m.comment_stale());
    await db.commentVersion.create({ data: { coalitionId, commentId: id, version: seen, text: found.text } });
    await announce(db, coalitionId, "comment");
  });
}

/** Settles a thread, or opens it again. Who does what stands already changes nothing. Refuses "not-found", "forbidden". */
export function settle(member: Member, { thing: wanted, thread: id, resolved }: { readonly thing: Thing; readonly thread: string; readonly resolved: boolean }): Promise<void> {
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    const thing = await thingBefore(db, member, wanted);
    refuseSilence(member, thing);
    await threadBefore(db, member, thing, id);
    const data = resolved ? { resolvedAt: new Date(), resolvedById: membershipId } : { resolvedAt: null, resolvedById: null };
    await db.commentThread.updateMany({ where: { coalitionId, id, resolvedAt: resolved ? null : { not: null } }, data });
    await announce(db, coalitionId, "comment");
  });
}
