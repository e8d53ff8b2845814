import { m } from "~/content/messages";
import { asSystem } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { sha256 } from "../../sha256.server";
import { seatKept, type Seat } from "../seat";

/** The seat behind a cookie's token, or null: unknown, left or older than a day. Refuses "gone" when the facilitator took its
 *  owner out: they are told so. */
export async function findSeat(session: string, token: string): Promise<Seat | null> {
  const person = await personBehind(session, token);
  refuseUnless(person === null || person.removedById === null, "gone", m.workshop_taken_out());
  return seatIn(person);
}

/** Whether this token opens a seat. */
export async function isSeatThere(session: string, token: string): Promise<boolean> {
  return seatIn(await personBehind(session, token)) !== null;
}

async function personBehind(session: string, token: string) {
  const since = new Date(Date.now() - seatKept * 1000);
  return asSystem((db) => db.participant.findFirst({ where: { tokenHash: sha256(token), sessionId: session, seenAt: { gte: since } } }));
}

function seatIn(person: Awaited<ReturnType<typeof personBehind>>): Seat | null {
  if (person === null || person.removedAt !== null || person.roomId === null) return null;
  return { coalitionId: person.coalitionId, sessionId: person.sessionId, participantId: person.id, roomId: person.roomId };
}
