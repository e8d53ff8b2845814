import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { m } from "~/content/messages";
import { granted } from "~/domain/coalition/permission";
import { refuseUnless } from "~/domain/refusal";
import { seatCookieName, seatKept, type Seat } from "~/domain/workshop/seat";
import { type Device, findSeat, isDevice, isSeatThere, newDevice, seatView } from "~/domain/workshop/workshop.server";
import { path } from "./path";
import { redirectSaying } from "./saying.server";
import { ownOrigin } from "./wall.server";

/** More seats than anybody takes on one device in a day. */
const mostKept = 20;

type SeatParams = { readonly session?: string | undefined };

/** A seat this device has, the token that opened it, and which of the seats of this device it is, counted from 1. */
export type SeatHere = { readonly seat: Seat; readonly token: string; readonly nth: number };

/** The seat this device has in the session, or null. Guests sit by the permission table as everyone else. On a phone that several
 *  share, `?seat=2` in the address says which of its seats is meant; without it, it is the first that is there. */
async function seatHere(request: Request, { session = "" }: SeatParams): Promise<SeatHere | null> {
  refuseUnless(granted("guest", "workshop:join") === "yes", "forbidden", m.http_role_does_not_allow());
  const tokens = await wantedTokens(request, session);
  const found = await Promise.allSettled(tokens.map(async ({ token, nth }) => ({ token, nth, seat: await findSeat(session, token) })));
  const [here] = found.flatMap((look) => (look.status === "fulfilled" && look.value.seat !== null ? [{ ...look.value, seat: look.value.seat }] : []));
  if (here !== undefined) return here;
  for (const look of found) if (look.status === "rejected") throw look.reason;
  return null;
}

/** The tokens that an address may mean. */
async function wantedTokens(request: Request, session: string): Promise<readonly Pick<SeatHere, "token" | "nth">[]> {
  const tokens = (await seatTokensOf(request, session)).map((token, at) => ({ token, nth: at + 1 }));
  const wanted = new URL(request.url).searchParams.get("seat");
  return wanted === null ? tokens : tokens.filter(({ nth }) => String(nth) === wanted);
}

/** The seat of this device; without one the way leads to the join page, which says why. */
export async function requireSeat(request: Request, params: SeatParams): Promise<SeatHere> {
  const here = await seatHere(request, params);
  if (here === null) throw await redirectSaying(path.join(), m.workshop_seat_gone());
  return here;
}

/** The same for addresses that are not pages. Refuses "signed-out". */
export async function seatOf(request: Request, params: SeatParams): Promise<SeatHere> {
  const here = await seatHere(request, params);
  refuseUnless(here !== null, "signed-out", m.workshop_seat_gone());
  return here;
}

/** One of the people who share a phone. */
export type PhoneSeat = { readonly nth: number; readonly nickname: string; readonly here: boolean };

/** Who sits at this device, where several do; `here` is the seat that is asked for. */
export async function seatsOnPhone(request: Request, { seat: { sessionId, participantId } }: SeatHere): Promise<readonly PhoneSeat[]> {
  const tokens = await seatTokensOf(request, sessionId);
  if (tokens.length < 2) return [];
  const found = await Promise.allSettled(tokens.map((token) => findSeat(sessionId, token)));
  const seats = found.flatMap((look, at) => (look.status === "fulfilled" && look.value !== null ? [{ nth: at + 1, seat: look.value }] : []));
  const named = seats.map(async ({ nth, seat }) => ({ nth, nickname: (await seatView(seat)).nickname, here: seat.participantId === participantId }));
  return seats.length < 2 ? [] : Promise.all(named);
}

/** Whether this device had a seat that is there no more: its owner left, was taken out, or has it on another phone now. */
export async function hadSeat(request: Request, params: SeatParams): Promise<boolean> {
  const tokens = await wantedTokens(request, params.session ?? "");
  const seats = await Promise.all(tokens.map(({ token }) => isSeatThere(params.session ?? "", token)));
  return seats.length > 0 && !seats.includes(true);
}

/** The tokens this device has for a session: one, or several where people share a phone, in the order they sat down. */
export async function seatTokensOf(request: Request, session: string): Promise<readonly string[]> {
  if (!z.uuid().safeParse(session).success) return [];
  const token = z.string().min(1).max(100);
  const kept = z.union([token.transform((one) => [one]), z.array(token).max(mostKept)]).safeParse(await seatCookie(session).parse(request.headers.get("cookie")));
  return kept.success ? kept.data : [];
}

/** The device that asks, as it is known where people join. */
export async function deviceOf(request: Request): Promise<Device> {
  const kept = z.string().refine(isDevice).safeParse(await deviceCookie().parse(request.headers.get("cookie")));
  return { id: kept.success ? kept.data : newDevice(), tokensOf: (session) => seatTokensOf(request, session) };
}

/** The `Set-Cookie` value by which a device is known again for a day. */
export function keepDevice({ id }: Device): Promise<string> {
  return deviceCookie().serialize(id);
}

/** Keeps a seat on this device for a day, beside those it has; and which of them it is, counted from 1. */
export async function keepSeat(request: Request, { session, token }: { session: string; token: string }): Promise<{ readonly setCookie: string; readonly nth: number }> {
  const before = await seatTokensOf(request, session);
  const tokens = before.includes(token) ? before : [...before, token].slice(-mostKept);
  return { setCookie: await seatCookie(session).serialize(tokens), nth: tokens.indexOf(token) + 1 };
}

const kept = () => ({ path: "/", httpOnly: true, sameSite: "lax", secure: ownOrigin().startsWith("https:"), maxAge: seatKept }) as const;

function seatCookie(session: string) {
  return createCookie(seatCookieName(session), kept());
}

function deviceCookie() {
  return createCookie("device", kept());
}
