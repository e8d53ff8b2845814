import { m } from "~/content/messages";
import { asMember, asSystem, type Db, takeTurn } from "~/db/work.server";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { Refusal, refuseUnless } from "~/domain/refusal";
import { readCode } from "../code";
import { record } from "../course/record.server";
import { newToken, takeSeatBack } from "./rejoin.server";
import { mostInRoom, seating, seatKept, type Seat } from "../seat";
import { sha256 } from "../../sha256.server";
import { smallest } from "../workshop";
import type { JoinInput } from "../workshop.form";

type Joined = { readonly session: string; /** For the cookie; only its hash is stored. */ readonly token: string };
type Joining = JoinInput & {
  /** The seat this device may already have, by session. */
  readonly tokenOf: (session: string) => Promise<string | null>;
  /** The network address it comes from. A hall shares one: wrong codes are counted, right ones never. */
  readonly address: string;
};

/** Wrong codes from one address in fifteen minutes. */
const mostWrongCodes = 60;

/** Sits a person down: by code, with a nickname, without an account. A personal code leads back to its seat, and so does the
 *  session's code on a device that has one; everyone else goes to the smallest room. Refuses "invalid" for a code no open session
 *  has, "limited" after too many of them, and "conflict" when the door is closed or every room is full. */
export async function joinByCode({ code, nickname, language, tokenOf, address }: Joining): Promise<Joined> {
  const own = await takeSeatBack({ code, nickname, language });
  if (own !== null) return own;
  const session = await openSessionOf(code);
  if (session === null) {
    await limitPerAddress("join-code", address, mostWrongCodes);
    throw new Refusal("invalid", m.workshop_code_wrong());
  }
  const token = await tokenOf(session.id);
  const seat = token === null ? null : seatIn(await personBehind(session.id, token));
  if (token !== null && seat !== null) {
    await greetAgain(seat, { nickname, language });
    return { session: session.id, token };
  }
  return sitDown(session, { nickname, language });
}

/** The seat behind a cookie's token, or null: unknown, left or older than a day. Refuses "gone" when the facilitator took its
 *  owner out: they are told so. */
export async function findSeat(session: string, token: string): Promise<Seat | null> {
  const person = await personBehind(session, token);
  refuseUnless(person === null || person.removedById === null, "gone", m.workshop_taken_out());
  return seatIn(person);
}

/** Whether the seat that this token opened was left or taken away. */
export async function isSeatGone(session: string, token: string): Promise<boolean> {
  const person = await personBehind(session, token);
  return person !== null && seatIn(person) === null;
}

async function personBehind(session: string, token: string) {
  const since = new Date(Date.now() - seatKept * 1000);
  return asSystem((db) => db.participant.findFirst({ where: { tokenHash: sha256(token), sessionId: session, joinedAt: { gte: since } } }));
}

function seatIn(person: Awaited<ReturnType<typeof personBehind>>): Seat | null {
  if (person === null || person.removedAt !== null || person.roomId === null) return null;
  return { coalitionId: person.coalitionId, sessionId: person.sessionId, participantId: person.id, roomId: person.roomId };
}

async function openSessionOf(typed: string): Promise<{ id: string; coalitionId: string } | null> {
  const code = readCode(typed);
  if (code === null) return null;
  return asSystem((db) => db.workshopSession.findFirst({ where: { codeHash: sha256(code), closedAt: null }, select: { id: true, coalitionId: true } }));
}

type Person = { readonly nickname: string; readonly language: "en" | "es" };

async function greetAgain({ coalitionId, participantId: id }: Seat, { nickname, language }: Person): Promise<void> {
  await asMember({ coalitionId }, (db) =>
    db.participant.update({ where: { coalitionId_id: { coalitionId, id } }, data: { nickname, locale: language, seenAt: new Date() } }),
  );
}

async function sitDown({ id, coalitionId }: { id: string; coalitionId: string }, { nickname, language }: Person): Promise<Joined> {
  const { token, hashes } = newToken();
  await asMember({ coalitionId }, async (db) => {
    await takeTurn(db, seating(id));
    const door = await db.workshopSession.findUniqueOrThrow({ where: { coalitionId_id: { coalitionId, id } }, select: { doorClosedAt: true } });
    refuseUnless(door.doorClosedAt === null, "conflict", m.workshop_door_is_closed());
    const room = smallest(await roomsOf(db, { id, coalitionId }));
    refuseUnless(room !== null && room.people < mostInRoom, "conflict", m.workshop_full());
    await db.participant.create({ data: { coalitionId, sessionId: id, roomId: room.id, nickname, locale: language, ...hashes } });
    await record(db, { coalitionId }, { session: id, kind: "person.joined", detail: { room: room.id }, reaches: "facilitators" });
  });
  return { session: id, token };
}

/** The rooms with how many sit in each. One person is seated at a time, so they fill evenly. */
async function roomsOf(db: Db, { id, coalitionId }: { id: string; coalitionId: string }) {
  const rooms = await db.workshopRoom.findMany({
    where: { coalitionId, sessionId: id },
    orderBy: { position: "asc" },
    select: { id: true, _count: { select: { participants: { where: { removedAt: null } } } } },
  });
  return rooms.map((room) => ({ id: room.id, people: room._count.participants }));
}
