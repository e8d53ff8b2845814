/** The clock of a stage. The server's time is the only time: it stores when the stage ends, or, while paused,
 *  how much was left. Screens count towards that. Zero is information, never a lock: a stage ends when the
 *  facilitator moves on (time must be adjustable, WCAG 2.2.1). All durations are milliseconds. */
export type Clock =
  | { readonly running: true; readonly endsAt: Date }
  | { readonly running: false; readonly remaining: number };

export const minute = 60_000;

/** What a facilitator may add with one press, in minutes. */
export const extensions = [1, 2, 5] as const;

export function start(duration: number, now: Date): Clock {
  return { running: true, endsAt: new Date(now.getTime() + duration) };
}

/** Time left; negative once the planned time is over. */
export function left(clock: Clock, now: Date): number {
  return clock.running ? clock.endsAt.getTime() - now.getTime() : clock.remaining;
}

export function pause(clock: Clock, now: Date): Clock {
  return { running: false, remaining: left(clock, now) };
}

export function resume(clock: Clock, now: Date): Clock {
  return clock.running ? clock : start(clock.remaining, now);
}

/** More time. In overtime the minutes count from now, so "+2 minutes" always gives two minutes. */
export function extend(clock: Clock, minutes: number, now: Date): Clock {
  const remaining = Math.max(left(clock, now), 0) + minutes * minute;
  return clock.running ? start(remaining, now) : { running: false, remaining };
}

/** The face of a big clock: "6:12", and "+0:40" once the planned time is over. */
export function face(remaining: number): string {
  const seconds = remaining >= 0 ? Math.ceil(remaining / 1000) : Math.floor(-remaining / 1000);
  const sign = remaining < 0 && seconds > 0 ? "+" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What a participant reads: whole minutes while there are two or more, then the last two minutes, the last
 *  half minute, and after that that more time is being taken. Words, so nobody watches seconds run. */
export type Reading = { readonly kind: "minutes"; readonly minutes: number } | { readonly kind: "soon" | "last" | "over" };

export function reading(remaining: number): Reading {
  if (remaining <= 0) return { kind: "over" };
  if (remaining <= minute / 2) return { kind: "last" };
  if (remaining < 1.5 * minute) return { kind: "soon" };
  return { kind: "minutes", minutes: Math.round(remaining / minute) };
}

/** The moments that are announced aloud, politely: half of the time, two minutes, thirty seconds. */
export function announcements(duration: number): readonly number[] {
  const moments = [duration / 2, 2 * minute, minute / 2].filter((left) => left < duration);
  return [...new Set(moments)].sort((a, b) => b - a);
}

/** The moment passed between two looks at the clock, if any; the latest one when several passed at once
 *  (a phone that slept). */
export function announced(duration: number, before: number, after: number): number | null {
  return announcements(duration).filter((moment) => before > moment && after <= moment).at(-1) ?? null;
}
