import { tell } from "~/domain/activity/activity.server";
import type { Member } from "~/domain/coalition/member";
import type { Prisma } from "~/db/generated/client";
import type { Db } from "~/db/work.server";

type Change = {
  readonly subject: string;
  /** What the page of changes says about it: the row's own words. */
  readonly text: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
};

/** Writes what changed, from what to what, and tells everyone who is looking. Part of the caller's transaction. */
export async function record(db: Db, member: Member, verb: string, { subject, text, before, after }: Change): Promise<void> {
  const { coalitionId, accountId } = member;
  await db.theoryRevision.create({ data: { coalitionId, accountId, verb, subjectId: subject, before, after } });
  await tell(db, member, `theory.${verb}`, { kind: "theory", id: subject }, { text });
}
