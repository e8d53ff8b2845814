import type { PoolClient } from "pg";
import { z } from "zod";
import { text } from "~/db/literals.server";
import { ownCoalition, readWithin, type Reading } from "~/db/reading.server";
import type { Db } from "~/db/work.server";
import type { Prisma } from "~/db/generated/client";
import { audit, isAudited } from "./audit.server";

/** Who did it, in which coalition. A guest of a workshop has no account. */
export type Teller = { readonly coalitionId: string; readonly accountId?: string | undefined; readonly name: string };

/** What it was done to. `kind` is the word of the page that shows it ("target", "answer"). */
export type Subject = { readonly kind: string; readonly id: string };

/** Records what happened, inside the transaction that does it, and announces it: the notice leaves only on commit and pages
 *  that show the coalition read again. `kind` is a verb in the past, e.g. "target.proposed"; `detail` the words needed to
 *  tell it later (never secrets, never another coalition's). What has to be accounted for is, too. */
export async function tell(db: Db, teller: Teller, kind: string, subject: Subject, detail: Prisma.InputJsonObject = {}): Promise<void> {
  await db.activity.create({
    data: {
      coalitionId: teller.coalitionId,
      accountId: teller.accountId ?? null,
      actor: teller.name,
      kind,
      subjectKind: subject.kind,
      subjectId: subject.id,
      detail,
    },
  });
  if (isAudited(kind)) await audit(db, teller, kind, { subject: subject.id, detail });
  await announce(db, teller.coalitionId, subject.kind);
}

/** Announces a change without recording it, for what is too small to be told (a note edited, somebody came in). */
export async function announce(db: Db, coalitionId: string, topic: string): Promise<void> {
  await db.$executeRaw`select pg_notify('changes', ${noticeOf(coalitionId, topic)})`;
}

/** What is sent on the channel `changes` about a coalition. */
export function noticeOf(coalitionId: string, topic: string): string {
  return JSON.stringify({ coalition: coalitionId, topic });
}

/** Announces a change of what all coalitions share (released figures) with one notice, which reaches every open page. */
export async function announceToAll(client: PoolClient, topic: string): Promise<void> {
  await client.query("select pg_notify('changes', $1)", [JSON.stringify({ coalition: null, topic })]);
}

const happenings = z.array(z.object({ id: z.string(), accountId: z.string().nullable(), actor: z.string(), kind: z.string(), subjectKind: z.string(), subjectId: z.string(), detail: z.unknown(), at: z.coerce.date() }));

/** Something that happened, as it was recorded. */
export type Happening = z.output<typeof happenings>[number];

/** What happened in a coalition since a moment, newest first. */
export function activityReading({ since, most = 20 }: { since?: Date | undefined; most?: number }): Reading<readonly Happening[]> {
  const from = since ? `and at > ${text(since.toISOString())}::timestamptz` : "";
  return {
    sql: `select coalesce(json_agg(json_build_object('id', n.id, 'accountId', n.account_id, 'actor', n.actor, 'kind', n.kind, 'subjectKind', n.subject_kind, 'subjectId', n.subject_id, 'detail', n.detail, 'at', n.at) order by n.at desc), '[]')
      from (select * from activity where coalition_id = ${ownCoalition} ${from} order by at desc limit ${most}) n`,
    of: (found) => happenings.parse(found),
  };
}

/** The same inside a unit of work. */
export function listActivity(db: Db, which: { since?: Date | undefined; most?: number }): Promise<readonly Happening[]> {
  return readWithin(db, activityReading(which));
}
