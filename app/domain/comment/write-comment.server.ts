import { locale, type Locale, m } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { announce, tell } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { calledIn, keepCalled } from "./called.server";
import { commentsAnHour, commentsOnThread, threadsOnThing } from "./comment-lengths";
import type { Place, Thing } from "./comment";
import { threadBefore } from "./read-threads.server";
import { type Begun, mayTalk } from "./talk-door";
import { placeBefore, thingBefore } from "./thing.server";

type Words = { readonly text: string; readonly language?: Locale | undefined };
type About = { readonly thing: Thing };

/** Begins a thread at a place of a thing. Returns its id. Refuses "not-found", "forbidden", "invalid", "limited". */
export function openThread(member: Member, { thing: wanted, place, ...words }: About & Words & { readonly place: Place }): Promise<string> {
  return asMember(member, async (db) => {
    const thing = await thingBefore(db, member, wanted);
    refuseSilence(member, thing);
    await placeBefore(db, member, thing, place);
    const row = place.item === null ? null : await db.worksheetItem.findFirst({ where: { coalitionId: member.coalitionId, id: place.item }, select: { addedById: true } });
    await refuseTooMany(db, member);
    const threads = await db.commentThread.count({ where: { coalitionId: member.coalitionId, aboutKind: thing.kind, aboutId: thing.id, resolvedAt: null } });
    refuseUnless(threads < threadsOnThing, "limited", m.comment_error_many_threads({ max: threadsOnThing }));
    const { id } = await db.commentThread.create({ data: { coalitionId: member.coalitionId, aboutKind: thing.kind, aboutId: thing.id, itemId: place.item, field: place.field, openedById: member.membershipId }, select: { id: true } });
    await say(db, member, { ...words, thread: { id, begun: { kind: thing.kind, id: thing.id, openedById: member.membershipId, rowBy: row?.addedById ?? null } } });
    await tell(db, member, "comment.opened", { kind: "comment", id: thing.id }, { ...thing.told });
    return id;
  });
}

/** Adds to a thread; one that was settled is open again. Refuses "not-found", "forbidden", "invalid", "limited". */
export function reply(member: Member, { thing: wanted, thread: id, ...words }: About & Words & { readonly thread: string }): Promise<void> {
  return asMember(member, async (db) => {
    const thing = await thingBefore(db, member, wanted);
    refuseSilence(member, thing);
    const thread = await threadBefore(db, member, thing, id);
    await refuseTooMany(db, member);
    const said = await db.comment.count({ where: { coalitionId: member.coalitionId, threadId: id } });
    refuseUnless(said < commentsOnThread, "limited", m.comment_error_long_thread({ max: commentsOnThread }));
    await say(db, member, { ...words, thread });
    if (thread.resolved) await db.commentThread.updateMany({ where: { coalitionId: member.coalitionId, id }, data: { resolvedAt: null, resolvedById: null } });
    await announce(db, member.coalitionId, "comment");
  });
}

/** Refuses somebody who only reads here. */
export function refuseSilence(member: Member, thing: Thing): void {
  refuseUnless(mayTalk(member, thing), "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
}

type Saying = Words & { readonly thread: { readonly id: string; readonly begun: Begun } };

async function say(db: Db, member: Member, { text, language = locale(), thread: { id: threadId, begun } }: Saying): Promise<void> {
  const { coalitionId, membershipId } = member;
  const called = await calledIn(db, member, { text, begun });
  const { id } = await db.comment.create({ data: { coalitionId, threadId, byId: membershipId, text, language }, select: { id: true } });
  await keepCalled(db, member, id, called);
}

/** Comments of a coalition are counted in turn, so that many at the same moment do not slip by. */
async function refuseTooMany(db: Db, { coalitionId, membershipId }: Member): Promise<void> {
  await takeTurn(db, `comments of ${coalitionId}`);
  const [count] = await db.$queryRaw<{ all: bigint; own: bigint }[]>`select count(*) as "all", count(*) filter (where by_id = ${membershipId}::uuid) as own from comment where coalition_id = ${coalitionId}::uuid and at > now() - interval '1 hour'`;
  refuseUnless(count && Number(count.own) < commentsAnHour.person && Number(count.all) < commentsAnHour.coalition, "limited", m.comment_error_too_many());
}
