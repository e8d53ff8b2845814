import type { Prisma } from "~/db/generated/client";
import type { Db, Tenant } from "~/db/work.server";
import { noticeOf } from "~/domain/activity/activity.server";
import { topicOf, type Reach } from "../topic";

type Happening = {
  readonly session: string;
  /** A noun and a verb in the past: "stage.entered". */
  readonly kind: string;
  /** What a replay needs. Never a participant: the record must not tell who wrote or voted. */
  readonly detail?: Prisma.InputJsonObject;
  /** Who reads again; everyone in the session unless told. */
  readonly reaches?: Reach;
};

/** Appends to the session's record and announces it, both inside the caller's transaction and in one statement: it stands at the
 *  end of everything that two hundred people do. */
export async function record(db: Db, { coalitionId }: Tenant, { session, kind, detail = {}, reaches = "everyone" }: Happening): Promise<void> {
  const notice = noticeOf(coalitionId, topicOf(session, reaches));
  await db.$executeRaw`with happened as (
      insert into session_event (coalition_id, session_id, kind, detail) values (${coalitionId}::uuid, ${session}::uuid, ${kind}, ${JSON.stringify(detail)}::jsonb) returning 1
    ) select pg_notify('changes', ${notice}) from happened`;
}
