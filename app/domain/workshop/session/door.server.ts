import { m } from "~/content/messages";
import { asMember, takeTurn } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { course } from "../course/course.server";
import { record } from "../course/record.server";
import { seating } from "../seat";

/** Closes the door, so that nobody new comes in, or opens it again. Those inside stay, and come back to their seats. Doing it
 *  twice changes nothing more. Refuses "not-found", and "conflict" before the session is open and once it is closed. */
export function setDoor(member: Member, { session, closed }: { session: string; closed: boolean }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    await takeTurn(db, seating(session));
    const { id, standing, doorClosed } = await course(db, member, session);
    refuseUnless(standing.state !== "closed", "conflict", m.workshop_is_closed());
    refuseUnless(standing.state !== "planned", "conflict", m.workshop_not_running());
    if (doorClosed === closed) return;
    await db.workshopSession.update({
      where: { coalitionId_id: { coalitionId: member.coalitionId, id } },
      data: { doorClosedAt: closed ? new Date() : null, version: { increment: 1 } },
    });
    await record(db, member, { session: id, kind: closed ? "door.closed" : "door.opened", reaches: "facilitators" });
  });
}
