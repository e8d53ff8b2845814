import { z } from "zod";
import { m } from "~/content/messages";
import { text } from "~/db/literals.server";
import { readAsSystem } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import { sha256 } from "../../sha256.server";
import { seatKept, type Seat } from "../seat";

/** The seat behind a cookie's token, or null: unknown, left or older than a day. Refuses "gone" when the facilitator took its
 *  owner out: they are told so. */
export async function findSeat(session: string, token: string): Promise<Seat | null> {
  const person = await personBehind(session, token);
  refuseUnless(person === null || !person.takenOut, "gone", m.workshop_taken_out());
  return seatIn(person);
}

/** Whether this token opens a seat. */
export async function isSeatThere(session: string, token: string): Promise<boolean> {
  return seatIn(await personBehind(session, token)) !== null;
}

type Found = { readonly id: string; readonly coalitionId: string; readonly sessionId: string; readonly roomId: string | null; readonly left: boolean; readonly takenOut: boolean };

/** One message to the server: it stands before everything a guest does. */
async function personBehind(session: string, token: string): Promise<Found | null> {
  if (!z.uuid().safeParse(session).success) return null;
  const [result] = await readAsSystem([
    `select row_to_json(x) from (
       select id, coalition_id as "coalitionId", session_id as "sessionId", room_id as "roomId", removed_at is not null as left, removed_by is not null as "takenOut"
       from participant where token_hash = ${text(sha256(token))} and session_id = ${text(session)}::uuid and seen_at >= now() - make_interval(secs => ${seatKept})) x`,
  ]);
  const [person = null]: readonly (Found | null)[] = result?.rows[0] ?? [];
  return person;
}

function seatIn(person: Found | null): Seat | null {
  if (person === null || person.left || person.roomId === null) return null;
  return { coalitionId: person.coalitionId, sessionId: person.sessionId, participantId: person.id, roomId: person.roomId };
}
