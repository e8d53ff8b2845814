import type { Course } from "../course/course.server";
import type { KeptRow } from "../board/kept-so-far";
import type { RoomRows } from "../board/room-rows.server";

/** Somebody who came into a session; the seat may be empty again. */
export type Person = {
  readonly id: string;
  readonly nickname: string;
  readonly tokenHash: string | null;
  readonly room: string | null;
  /** Their seat is there: they have not left, were not taken out, and came within the time a device keeps its seat. */
  readonly seated: boolean;
  readonly left: boolean;
  readonly takenOut: boolean;
  /** The facilitator moved them, and they have not said yet that they know. */
  readonly moved: boolean;
  /** The facilitator lets one more person sit down with their phone. */
  readonly sharing: boolean;
};

export type HallRoom = {
  readonly id: string;
  readonly name: string;
  readonly helpAsked: boolean;
  /** Who writes the decisions down; null for everybody. */
  readonly scribe: string | null;
};

/** A whole session at one moment, with what was written for the questions at hand (after the close: for all of them). It holds
 *  authors and voters: shape it for a reader before it leaves the server. */
export type Hall = {
  /** Of two halls the one with the larger number is the newer. */
  readonly asOf: number;
  readonly course: Course;
  readonly rooms: readonly HallRoom[];
  /** In the order people came. */
  readonly people: readonly Person[];
  readonly rowsOf: (room: string) => RoomRows;
  /** What a room keeps, of all questions, as long as the ideas are there; in the order it was decided. */
  readonly keptOf: (room: string) => readonly KeptRow[];
};

/** Everything that was written, by room. */
export function byRoom(rows: RoomRows): (room: string) => RoomRows {
  const parts = { cards: partsOf(rows.cards), groups: partsOf(rows.groups), decisions: partsOf(rows.decisions), dots: partsOf(rows.dots) };
  return (room) => ({
    cards: parts.cards.get(room) ?? [],
    groups: parts.groups.get(room) ?? [],
    decisions: parts.decisions.get(room) ?? [],
    dots: parts.dots.get(room) ?? [],
  });
}

/** What each room keeps. */
export function keptByRoom(rows: readonly KeptRow[]): Hall["keptOf"] {
  const parts = partsOf(rows);
  return (room) => parts.get(room) ?? [];
}

function partsOf<Row extends { readonly room: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const part = parts.get(row.room);
    if (part === undefined) parts.set(row.room, [row]);
    else part.push(row);
  }
  return parts;
}
