/** A place in a room of a running session: a guest with a cookie. All a guest may touch is their own room. */
export type Seat = {
  readonly coalitionId: string;
  readonly sessionId: string;
  readonly participantId: string;
  readonly roomId: string;
};

/** How long a device keeps its seat, in seconds. */
export const seatKept = 24 * 60 * 60;

/** More people than this in one room is a mistake or an attack. */
export const mostInRoom = 30;

/** The turn that everything takes which decides who sits where in a session. */
export function seating(session: string): string {
  return `seats ${session}`;
}

/** The name of the cookie that holds the seat in one session: a device may sit in several. */
export function seatCookieName(session: string): string {
  return `seat-${session}`;
}
