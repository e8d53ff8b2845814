import { m } from "~/content/messages";
import { asMember, asSystem, type Db, takeTurn } from "~/db/work.server";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { Refusal, refuseUnless } from "~/domain/refusal";
import { sha256 } from "../../sha256.server";
import { readCode } from "../code";
import { type Device, hashesOf, type OwnSeat, seatsOf } from "../phone/device.server";
import { spendLeave } from "../phone/leave-to-share.server";
import { record } from "../course/record.server";
import { takeSeatBack } from "./rejoin.server";
import { seating } from "../seat";
import { seatingLine } from "../phone/seating-line.server";
import { type Newcomer, type OpenSession, sitDown } from "../phone/sit-down.server";
import { welcome } from "../phone/welcome";
import type { JoinInput } from "../workshop.form";

type Joined = { readonly session: string; /** For the cookie; only its hash is stored. */ readonly token: string };
type Joining = JoinInput & {
  readonly device: Device;
  /** The network address it comes from. A hall shares one: wrong codes are counted, right ones never. */
  readonly address: string;
};

/** Wrong codes from one address in fifteen minutes. */
const mostWrongCodes = 60;

/** Sits a person down: by code, with a nickname, without an account. A personal code leads back to its seat, and so does the
 *  session's code on a device that has one; everyone else goes to the smallest room. Refuses "invalid" for a code no session
 *  has, "limited" after too many of them, "gone" where the device was taken out, "conflict" when its seat is on another phone,
 *  the session is not opened yet, its door is closed or every room is full, and "busy" when too many come at once. */
export async function joinByCode({ code, device, address, ...person }: Joining): Promise<Joined> {
  const own = await takeSeatBack({ code, device, ...person });
  if (own !== null) return own;
  const session = await sessionOf(code);
  if (session === null) {
    await limitPerAddress("join-code", address, mostWrongCodes);
    throw new Refusal("invalid", m.workshop_code_wrong());
  }
  refuseUnless(session.openedAt !== null, "conflict", m.workshop_not_open_yet());
  const token = await seatingLine(session.id, () => asMember(session, (db) => comeIn(db, { session, device, ...person })));
  return { session: session.id, token };
}

async function sessionOf(typed: string): Promise<(OpenSession & { readonly openedAt: Date | null }) | null> {
  const code = readCode(typed);
  if (code === null) return null;
  return asSystem((db) => db.workshopSession.findFirst({ where: { codeHash: sha256(code), closedAt: null }, select: { id: true, coalitionId: true, openedAt: true } }));
}

/** Leads a device to its seat; returns the token. */
async function comeIn(db: Db, coming: Newcomer): Promise<string> {
  const { session, device } = coming;
  await takeTurn(db, seating(session.id));
  const seats = await seatsOf(db, session, { device, session: session.id });
  const met = welcome(seats);
  refuseUnless(met.kind !== "taken-out", "gone", m.workshop_stay_out());
  if (met.kind === "elsewhere") await spendLeave(db, session, { seats, otherwise: m.workshop_seat_elsewhere() });
  const back = met.kind === "back" ? seats.find(({ id }) => id === met.seat.id) : undefined;
  return back === undefined || back.token === null ? sitDown(db, coming) : comeBack(db, coming, back, back.token);
}

/** A seat that was left is taken again by its owner: what they wrote and their dots are theirs again. */
async function comeBack(db: Db, { session, nickname, language }: Newcomer, seat: OwnSeat, token: string): Promise<string> {
  const { coalitionId } = session;
  const again = seat.left ? { removedAt: null, ...hashesOf(token) } : {};
  await db.participant.update({
    where: { coalitionId_id: { coalitionId, id: seat.id } },
    data: { nickname, locale: language, seenAt: new Date(), ...again },
  });
  if (seat.left) await record(db, session, { session: session.id, kind: "person.returned", detail: { room: seat.roomId }, reaches: "facilitators" });
  return token;
}
