import type { Prisma } from "~/db/generated/client";
import type { Db, Tenant } from "~/db/work.server";
import { announce } from "~/domain/activity/activity.server";
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

/** Appends to the session's record and announces it, both inside the caller's transaction. */
export async function record(db: Db, { coalitionId }: Tenant, { session, kind, detail = {}, reaches = "everyone" }: Happening): Promise<void> {
  await db.sessionEvent.create({ data: { coalitionId, sessionId: session, kind, detail } });
  await announce(db, coalitionId, topicOf(session, reaches));
}
