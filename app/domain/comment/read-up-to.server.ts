import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import type { Thing } from "./comment";
import { thingBefore } from "./thing.server";

/** Keeps up to which comment of each thread somebody has read; what came after it stays new to them. Comments of other things, or that
 *  are not there, are passed over. */
export function readUpTo(member: Member, { thing, newest }: { readonly thing: Thing; readonly newest: readonly string[] }): Promise<void> {
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    const { kind, id } = await thingBefore(db, member, thing);
    await db.$executeRaw`
      insert into notice_seen (coalition_id, membership_id, kind, ref, seen_at)
      select ${coalitionId}::uuid, ${membershipId}::uuid, 'thread', c.thread_id::text, max(c.at)
      from comment c join comment_thread t on t.coalition_id = c.coalition_id and t.id = c.thread_id
      where c.coalition_id = ${coalitionId}::uuid and c.id = any(${[...newest]}::uuid[]) and t.about_kind = ${kind} and t.about_id = ${id}
      group by c.thread_id
      on conflict (membership_id, kind, ref) do update set seen_at = greatest(notice_seen.seen_at, excluded.seen_at)`;
  });
}
