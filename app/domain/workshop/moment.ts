import type { StageKind } from "./template";
import type { SessionState, Standing } from "./workshop";
import type { SeatAct } from "./workshop.form";

/** Where a session is, as far as it decides what may be done: the kind of its open stage while it is running. */
export type Moment = Exclude<SessionState, "running"> | StageKind;

export const moments = ["planned", "lobby", "write", "read", "group", "vote", "decide", "closed"] as const satisfies readonly Moment[];

const running: readonly Moment[] = ["write", "read", "group", "vote", "decide"];
const open: readonly Moment[] = ["lobby", ...running];

/** Everything a seat can do. */
export type SeatActName = SeatAct["intent"] | "leave" | "another";

/** When a seat may do what. Notes are taken at any time while the session runs, because a phone that was off the network
 *  delivers late; everything on the board belongs to the stage that is for it. After the close there is reading alone. */
export const seatActs: Readonly<Record<SeatActName, readonly Moment[]>> = {
  contribute: running,
  edit: running,
  remove: running,
  group: ["group"],
  name: ["group"],
  dots: ["vote"],
  decide: ["decide"],
  word: ["decide"],
  scribe: ["decide"],
  help: open,
  rename: open,
  noticed: open,
  leave: open,
  another: open,
};

/** Where a session is, by its standing and the kind of its stage. */
export function momentOf({ state }: Standing, kind: StageKind | null): Moment {
  return state === "running" ? (kind ?? "lobby") : state;
}

/** Whether an act of a seat has its place in this moment. */
export function timely(act: SeatActName, moment: Moment): boolean {
  return seatActs[act].includes(moment);
}
