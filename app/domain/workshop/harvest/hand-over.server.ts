import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { lockedCourse } from "../course/course.server";
import { record } from "../course/record.server";

/** Gives the results of a workshop that is over to those who may put them into the worksheet: they find them on their home page.
 *  Doing it twice changes nothing more. Refuses "not-found", and "conflict" while the workshop is not over. */
export function handOver(member: Member, { session }: { session: string }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const { id, title, standing } = await lockedCourse(db, member, session);
    refuseUnless(standing.state === "closed", "conflict", m.workshop_hand_over_early());
    const { coalitionId, accountId } = member;
    const { count } = await db.workshopHandover.createMany({ data: [{ coalitionId, sessionId: id, givenById: accountId }], skipDuplicates: true });
    if (count === 0) return;
    await record(db, member, { session: id, kind: "results.given", reaches: "facilitators" });
    await tell(db, member, "workshop.given", { kind: "workshop", id }, { text: title });
  });
}

/** Says that nothing more of a workshop's results goes into the worksheet, so that they wait for nobody any longer. Refuses
 *  "not-found". */
export function leaveRest(member: Member, { session }: { session: string }): Promise<void> {
  allow(member, "workshop:accept");
  return asMember(member, async (db) => {
    const { id, title } = await lockedCourse(db, member, session);
    await answerHandOver(db, member, id);
    await tell(db, member, "workshop.settled", { kind: "workshop", id }, { text: title });
  });
}

/** Results that were given have found somebody. */
export async function answerHandOver(db: Db, { coalitionId, accountId }: Member, session: string): Promise<void> {
  await db.workshopHandover.updateMany({ where: { coalitionId, sessionId: session, answeredAt: null }, data: { answeredAt: new Date(), answeredById: accountId } });
}
