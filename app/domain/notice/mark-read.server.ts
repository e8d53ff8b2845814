import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import type { NoticeInput } from "./notice.form";

/** Keeps up to which moment somebody has read what changed; a moment that is still to come counts as now. It only moves ahead. */
export function markRead(member: Member, wanted: NoticeInput): Promise<void> {
  const { coalitionId, membershipId } = member;
  const marks = wanted.intent === "all" ? [{ kind: "all", ref: "" }] : wanted.of.map((one) => ({ kind: one.startsWith("task ") ? "task" : "thread", ref: one.slice(one.indexOf(" ") + 1) }));
  return asMember(member, async (db) => {
    await db.$executeRaw`
      insert into notice_seen (coalition_id, membership_id, kind, ref, seen_at)
      select ${coalitionId}::uuid, ${membershipId}::uuid, m.kind, m.ref, least(${wanted.until}::timestamptz, now())
      from unnest(${marks.map(({ kind }) => kind)}::text[], ${marks.map(({ ref }) => ref)}::text[]) as m (kind, ref)
      on conflict (membership_id, kind, ref) do update set seen_at = greatest(notice_seen.seen_at, excluded.seen_at)`;
  });
}
