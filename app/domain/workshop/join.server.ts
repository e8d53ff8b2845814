import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asMember, asSystem, type Db, takeTurn } from "~/db/work.server";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { Refusal, refuseUnless } from "~/domain/refusal";
import { readCode } from "./code";
import { record } from "./record.server";
import { seatKept, type Seat } from "./seat";
import { sha256 } from "../sha256.server";
import { smallest } from "./workshop";
import type { JoinInput } from "./workshop.form";

/** More people than this in one room is a mistake or an attack. */
const mostInRoom = 30;

type Joined = { readonly session: string; /** For the cookie; only its hash is stored. */ readonly token: string };
type Joining = JoinInput & {
  /** The seat this device may already have, by session. */
  readonly tokenOf: (session: string) => Promise<string | null>;
  /** The network address it comes from. A hall shares one: wrong codes are counted, right ones never. */
  readonly address: string;
};

/** Wrong codes from one address in fifteen minutes. */
const mostWrongCodes = 60;

/** Sits a person down: by code, with a nickname, without an account. The same device gets the seat it had; a new one goes
 *  to the smallest room. Refuses "invalid" for a code no open session has, "limited" after too many of them, and "conflict"
 *  when every room is full. */
export async function joinByCode({ code, nickname, language, tokenOf, address }: Joining): Promise<Joined> {
  const session = await openSessionOf(code);
  if (session === null) {
    await limitPerAddress("join-code", address, mostWrongCodes);
    throw new Refusal("invalid", m.workshop_code_wrong());
  }
  const token = await tokenOf(session.id);
  const seat = token === null ? null : await findSeat(session.id, token);
  if (token !== null && seat !== null) {
    await greetAgain(seat, { nickname, language });
    return { session: session.id, token };
  }
  return sitDown(session, { nickname, language });
}

/** The seat behind a cookie's token, or null: unknown, removed or older than a day. */
export async function findSeat(session: string, token: string): Promise<Seat | null> {
  const since = new Date(Date.now() - seatKept * 1000);
  const row = await asSystem((db) =>
    db.participant.findFirst({ where: { tokenHash: sha256(token), sessionId: session, removedAt: null, joinedAt: { gte: since } } }),
  );
  if (row === null || row.roomId === null) return null;
  return { coalitionId: row.coalitionId, sessionId: row.sessionId, participantId: row.id, roomId: row.roomId };
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
  const token = randomBytes(32).toString("base64url");
  await asMember({ coalitionId }, async (db) => {
    const room = smallest(await roomsOf(db, { id, coalitionId }));
    refuseUnless(room !== null && room.people < mostInRoom, "conflict", m.workshop_full());
    await db.participant.create({ data: { coalitionId, sessionId: id, roomId: room.id, nickname, locale: language, tokenHash: sha256(token) } });
    await record(db, { coalitionId }, { session: id, kind: "person.joined", detail: { room: room.id }, reaches: "facilitators" });
  });
  return { session: id, token };
}

/** The rooms with how many sit in each; one person is seated at a time, so that rooms fill evenly. */
async function roomsOf(db: Db, { id, coalitionId }: { id: string; coalitionId: string }) {
  await takeTurn(db, `seats ${id}`);
  const rooms = await db.workshopRoom.findMany({
    where: { coalitionId, sessionId: id },
    orderBy: { position: "asc" },
    select: { id: true, _count: { select: { participants: { where: { removedAt: null } } } } },
  });
  return rooms.map((room) => ({ id: room.id, people: room._count.participants }));
}
