import { left, minute, type Clock } from "./clock";

/** A clock on its way to a screen. Screens correct their own clock by `now`, the server's time when it was sent. */
export type ClockView = {
  readonly now: number;
  /** Milliseconds since 1970, null while paused. */
  readonly endsAt: number | null;
  /** What was left when it was sent, in milliseconds. */
  readonly remaining: number;
  /** How long the stage was planned to take, in milliseconds. */
  readonly duration: number;
};

export function clockView(clock: Clock, minutes: number, now: Date): ClockView {
  return {
    now: now.getTime(),
    endsAt: clock.running ? clock.endsAt.getTime() : null,
    remaining: left(clock, now),
    duration: minutes * minute,
  };
}

/** What is left on a screen whose own clock says `here` and said `then` when the view arrived. */
export function leftOnScreen(view: ClockView, then: number, here: number): number {
  return view.endsAt === null ? view.remaining : view.remaining - (here - then);
}
