import { createHash, randomBytes } from "node:crypto";
import { asMember, asSystem } from "~/db/work.server";
import { sha256 } from "../../sha256.server";
import { codeFrom, readCode, rejoinLength } from "../code";
import { record } from "../course/record.server";
import { seatKept } from "../seat";

/** The code that brings the owner of a seat back to it from another phone. It follows from the seat's token, so the device
 *  that sits there can always show it, while the database knows its hash alone. */
export function rejoinCode(token: string): string {
  const bytes = createHash("sha512").update(`come back ${token}`).digest();
  return codeFrom(bytes, rejoinLength) ?? rejoinCode(`${token} again`);
}

/** A token for a seat, and what the database keeps of it. */
export function newToken() {
  const token = randomBytes(32).toString("base64url");
  return { token, hashes: { tokenHash: sha256(token), rejoinHash: sha256(rejoinCode(token)) } };
}

type Returning = { readonly code: string; readonly nickname: string; readonly language: "en" | "es" };

/** Hands a seat over to the device that knows its personal code, also while the door is closed. The device that had it loses
 *  it, and the code with it. Null when no seat of the last day has that code. */
export async function takeSeatBack({ code: typed, nickname, language }: Returning): Promise<{ readonly session: string; readonly token: string } | null> {
  const code = readCode(typed, rejoinLength);
  if (code === null) return null;
  const since = new Date(Date.now() - seatKept * 1000);
  const where = { rejoinHash: sha256(code), removedAt: null, joinedAt: { gte: since } };
  const seat = await asSystem((db) => db.participant.findFirst({ where, select: { id: true, coalitionId: true, sessionId: true, roomId: true } }));
  if (seat === null || seat.roomId === null) return null;
  const { coalitionId, sessionId, roomId: room } = seat;
  const { token, hashes } = newToken();
  return asMember({ coalitionId }, async (db) => {
    const { count } = await db.participant.updateMany({ where: { ...where, coalitionId }, data: { ...hashes, nickname, locale: language, seenAt: new Date() } });
    if (count === 0) return null;
    await record(db, { coalitionId }, { session: sessionId, kind: "person.returned", detail: { room }, reaches: { room } });
    return { session: sessionId, token };
  });
}
