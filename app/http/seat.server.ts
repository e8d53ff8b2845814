import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { m } from "~/content/messages";
import { granted } from "~/domain/coalition/permission";
import { refuseUnless } from "~/domain/refusal";
import { seatCookieName, seatKept, type Seat } from "~/domain/workshop/seat";
import { findSeat } from "~/domain/workshop/workshop.server";
import { path } from "./path";
import { redirectSaying } from "./saying.server";
import { ownOrigin } from "./wall.server";

type SeatParams = { readonly session?: string | undefined };

/** The seat this device has in the session, or null. Guests sit by the permission table as everyone else. */
async function seatHere(request: Request, { session = "" }: SeatParams): Promise<Seat | null> {
  refuseUnless(granted("guest", "workshop:join") === "yes", "forbidden", m.http_role_does_not_allow());
  const token = await seatTokenOf(request, session);
  return token === null ? null : findSeat(session, token);
}

/** The seat of this device; without one the way leads to the join page, which says why. */
export async function requireSeat(request: Request, params: SeatParams): Promise<Seat> {
  const seat = await seatHere(request, params);
  if (seat === null) throw await redirectSaying(path.join(), m.workshop_seat_gone());
  return seat;
}

/** The same for addresses that are not pages. Refuses "signed-out". */
export async function seatOf(request: Request, params: SeatParams): Promise<Seat> {
  const seat = await seatHere(request, params);
  refuseUnless(seat !== null, "signed-out", m.workshop_seat_gone());
  return seat;
}

export async function seatTokenOf(request: Request, session: string): Promise<string | null> {
  if (!z.uuid().safeParse(session).success) return null;
  const token = z.string().max(100).safeParse(await cookieFor(session).parse(request.headers.get("cookie")));
  return token.success ? token.data : null;
}

/** The `Set-Cookie` value that keeps a seat on this device for a day. */
export function keepSeat(session: string, token: string): Promise<string> {
  return cookieFor(session).serialize(token);
}

function cookieFor(session: string) {
  const secure = ownOrigin().startsWith("https:");
  return createCookie(seatCookieName(session), { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge: seatKept });
}
