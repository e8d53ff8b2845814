import type { StageKind } from "./template";

/** planned: being prepared · lobby: people may join · running: a stage is open · closed: frozen. */
export type SessionState = "planned" | "lobby" | "running" | "closed";

/** Where a session stands: its state and the number of its stage, counted from 0; -1 before the first. */
export type Standing = { readonly state: SessionState; readonly at: number };

/** The standing that three facts of a session's row amount to. */
export function standingOf(row: { openedAt: Date | null; closedAt: Date | null; currentStage: number }): Standing {
  const at = row.currentStage;
  if (row.closedAt !== null) return { state: "closed", at };
  if (row.openedAt === null) return { state: "planned", at };
  return { state: at < 0 ? "lobby" : "running", at };
}

/** Where the facilitator's one big button leads: planned → lobby → each stage in turn → closed.
 *  Null once closed: closing freezes a session and destroys the keys of its ballots. */
export function next({ state, at }: Standing, stages: number): Standing | null {
  if (state === "closed") return null;
  if (state === "planned") return { state: "lobby", at };
  return at + 1 < stages ? { state: "running", at: at + 1 } : { state: "closed", at };
}

/** One stage back; null where there is nothing to go back to. Going back reopens, it never deletes. */
export function back({ state, at }: Standing): Standing | null {
  return state === "running" && at > 0 ? { state: "running", at: at - 1 } : null;
}

/** Moving on to working together opens every note written so far; moving to more writing does not. */
export function opensNotes(kind: StageKind): boolean {
  return kind !== "write";
}

/** A note is accepted from the moment its question was first asked until the session closes, whatever the clock
 *  says: a phone that was offline for two stages still delivers. `askedAt` is the stage number of the question. */
export function acceptsNotes({ state, at }: Standing, askedAt: number): boolean {
  return state === "running" && askedAt <= at;
}

export type NoteState = {
  /** Null when the author has been forgotten. */
  readonly author: string | null;
  readonly revealed: boolean;
  /** Taken off the board by the facilitator; stays in the record. */
  readonly hidden: boolean;
  /** Taken back by its author. */
  readonly removed: boolean;
};

/** Who may read a note: its author always (unless taken back), others in the room only once it was revealed and
 *  while it is not hidden. The facilitator is an "other": before the reveal they see counts only. */
export function mayRead(note: NoteState, reader: string | null): boolean {
  if (note.removed) return false;
  if (reader !== null && note.author === reader) return true;
  return note.revealed && !note.hidden;
}

/** An author may change or take back a note until the session closes. */
export function mayChange(note: NoteState, reader: string, { state }: Standing): boolean {
  return state === "running" && !note.removed && note.author === reader;
}

/** The smallest room, for people who come late or chose none; the first of equals. */
export function smallest<Room extends { readonly people: number }>(rooms: readonly Room[]): Room | null {
  return rooms.reduce<Room | null>((least, room) => (least === null || room.people < least.people ? room : least), null);
}

/** One line about a room that tells the facilitator where to walk. Source: process.md, facilitator's needs. */
export type RoomMood =
  | { readonly kind: "help" }
  | { readonly kind: "empty" }
  | { readonly kind: "waiting"; readonly people: number }
  | { readonly kind: "busy" };

/** Someone asked for help, nobody is there, some have not written yet (while writing), or all is well. Before the first
 *  stage only a call for help is worth a walk; null there without one, and where nobody can be in a room. */
export function mood(room: { helpAsked: boolean; people: number; started: number }, kind: StageKind | null, { state }: Standing): RoomMood | null {
  if (state === "planned" || state === "closed") return null;
  if (room.helpAsked) return { kind: "help" };
  if (state === "lobby") return null;
  if (room.people === 0) return { kind: "empty" };
  const quiet = room.people - room.started;
  return kind === "write" && quiet > 0 ? { kind: "waiting", people: quiet } : { kind: "busy" };
}

/** Whether somebody may write a decision of their room: anybody, until one of them writes for all. */
export function mayDecide(scribe: string | null, person: string): boolean {
  return scribe === null || scribe === person;
}
