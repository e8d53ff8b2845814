/** Who reads again when something happened in a session: everyone in it, the facilitators alone, or one room. */
export type Reach = "everyone" | "facilitators" | { readonly room: string };

/** The topic under which a change is announced. Facilitators watch `workshop.<session>`, which all of them begin with.
 *  Rooms go without their dashes: a topic has at most 80 characters. */
export function topicOf(session: string, reach: Reach): string {
  return `${sessionTopic(session)}.${typeof reach === "string" ? reach : reach.room.replaceAll("-", "")}`;
}

/** How long the facilitator's screen and the wall wait at least before they read again, in milliseconds: while a hall writes,
 *  there is news every moment. */
export const screenPause = 700;

export function sessionTopic(session: string): string {
  return `workshop.${session}`;
}

/** Whether a seat is told about a change: what concerns all rooms, its own room, and changes that may have been missed. */
export function reachesSeat(topic: string | null, seat: { readonly sessionId: string; readonly roomId: string }): boolean {
  return topic === null || topic === topicOf(seat.sessionId, "everyone") || topic === topicOf(seat.sessionId, { room: seat.roomId });
}
