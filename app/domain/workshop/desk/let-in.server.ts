import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { held, keyOf, sitting, type Someone } from "../seat/people.server";
import { record } from "../course/record.server";

/** Lets somebody in again who was taken out: the session's code leads their device back to their seat. What was taken back then
 *  stays so. Returns the nickname. Refuses "not-found" where nobody was taken out, and "conflict" once the session is closed. */
export function letBackIn(member: Member, { session, person }: Someone): Promise<string> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await held(db, member, session);
    const out = await db.participant.findFirst({ where: { coalitionId: member.coalitionId, sessionId: now.id, id: person, removedById: { not: null } }, select: { nickname: true } });
    refuseUnless(out !== null, "not-found", m.workshop_nobody_out());
    await db.participant.update({ where: keyOf(member, person), data: { removedById: null } });
    await record(db, member, { session: now.id, kind: "person.let-in", reaches: "facilitators" });
    return out.nickname;
  });
}

/** Lets one more person sit down with the phone of this one. It is used up when somebody does. Returns the nickname of the phone's
 *  owner. Refuses "not-found", and "conflict" once the session is closed. */
export function letShare(member: Member, { session, person }: Someone): Promise<string> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await held(db, member, session);
    const { nickname, roomId } = await sitting(db, member, { session: now.id, person });
    await db.participant.update({ where: keyOf(member, person), data: { sharingAt: new Date() } });
    await record(db, member, { session: now.id, kind: "phone.shared", reaches: roomId === null ? "facilitators" : { room: roomId } });
    return nickname;
  });
}
