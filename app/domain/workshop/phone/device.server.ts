import { createHash, randomBytes } from "node:crypto";
import type { Db, Tenant } from "~/db/work.server";
import { sha256 } from "../../sha256.server";
import { rejoinCode } from "./rejoin-code.server";
import type { KnownSeat } from "./welcome";

/** What somebody joins with: what their browser keeps, by which it is known in a session and in no other. */
export type Device = {
  readonly id: string;
  /** What its cookie says about a session: the tokens of its seats there. */
  readonly tokensOf: (session: string) => Promise<readonly string[]>;
};

/** A new device's id: 32 random bytes. */
export function newDevice(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether this can be the id of a device. */
export function isDevice(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** What the database keeps of a device: it is another one in each session. */
export function hashOfDevice({ id }: Device, session: string): string {
  return sha256(`device ${id} ${session}`);
}

/** The token that opens a seat on this device. It follows from both, so that joining twice leads to one seat, and no seat's
 *  token or personal code is ever another's. */
export function tokenFor({ id }: Device, seat: string): string {
  return createHash("sha256").update(`seat ${id} ${seat}`).digest("base64url");
}

/** What the database keeps of a token: who reads it there can open nothing with it. */
export function hashesOf(token: string) {
  return { tokenHash: sha256(token), rejoinHash: sha256(rejoinCode(token)) };
}

/** A seat that a device took or holds; the token is null when another device holds it now. */
export type OwnSeat = KnownSeat & { readonly token: string | null; readonly roomId: string | null; /** The facilitator lets one more person sit down with this device. */ readonly sharing: boolean };

/** Everything a device has to do with in a session, in the order the seats were taken. */
export async function seatsOf(db: Db, { coalitionId }: Tenant, { device, session }: { device: Device; session: string }): Promise<readonly OwnSeat[]> {
  const hash = hashOfDevice(device, session);
  const kept = new Map((await device.tokensOf(session)).map((token) => [sha256(token), token]));
  const rows = await db.participant.findMany({
    where: { coalitionId, sessionId: session, OR: [{ takenOnHash: hash }, { heldOnHash: hash }, { tokenHash: { in: [...kept.keys()] } }] },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, roomId, tokenHash, removedAt, removedById, sharingAt }) => {
    const own = tokenFor(device, id);
    const token = kept.get(tokenHash ?? "") ?? (tokenHash === sha256(own) ? own : null);
    return { id, roomId, token, held: token !== null, left: removedAt !== null, takenOut: removedById !== null, sharing: sharingAt !== null };
  });
}
