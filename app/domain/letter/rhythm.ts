import type { WaitingKind } from "../notice/notice";

/** How often people are written to, and about what. Rules only; they run in a browser. */

/** What a person chooses for: words that speak to them, tasks given to them, what asks for their word, dates, what changed. */
export const letterKinds = ["mentions", "tasks", "approvals", "dates", "changes"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** At once; in the letter of each day or of each week; on the page only. */
export const rhythms = ["once", "daily", "weekly", "never"] as const;
export type Rhythm = (typeof rhythms)[number];
export type DigestRhythm = Extract<Rhythm, "daily" | "weekly">;

export type Choices = Readonly<Record<LetterKind, Rhythm>> & {
  /** When the letter of the week comes; 1 is Monday. */
  readonly weekday: number;
  /** From which hour on letters of the day and the week come, by the clock of the coalition they are about. */
  readonly hour: number;
};

/** What holds for who has chosen nothing. */
export const firstChoices: Choices = { mentions: "once", tasks: "once", approvals: "once", dates: "once", changes: "weekly", weekday: 1, hour: 7 };

/** The rhythms that can be chosen: what changed is never told one by one. */
export function rhythmsOf(kind: LetterKind): readonly Rhythm[] {
  return kind === "changes" ? rhythms.filter((rhythm) => rhythm !== "once") : rhythms;
}

/** For which choice something that waits counts. */
export function choiceOf(waiting: WaitingKind): LetterKind {
  if (waiting === "mention") return "mentions";
  return waiting === "task" ? "tasks" : "approvals";
}

/** Whether a kind stands in a letter. A digest also says again what was told at once and still waits; but that alone makes none. */
export function tells(choices: Choices, kind: LetterKind, letter: Exclude<Rhythm, "never">): "yes" | "again" | "no" {
  const chosen = choices[kind];
  if (chosen === letter) return "yes";
  return letter !== "once" && chosen === "once" ? "again" : "no";
}

/** What can be stopped by one link: one kind, one digest with all that is told in it, or everything. */
export const stops = [...letterKinds, "daily", "weekly", "all"] as const;
export type Stop = (typeof stops)[number];

/** The choices after a stop: what it names is told on the page only. */
export function stopped(choices: Choices, stop: Stop): Choices {
  const ends = (kind: LetterKind) => stop === "all" || stop === kind || stop === choices[kind];
  const after = Object.fromEntries(letterKinds.map((kind) => [kind, ends(kind) ? "never" : choices[kind]]));
  return { ...choices, ...after };
}

/** What a clock shows: a day ("2027-03-01"), an hour, a day of the week (1 is Monday). */
export type Clock = { readonly day: string; readonly hour: number; readonly weekday: number };

/** How many days late a letter of the week may still come, after a time in which nothing ran. */
export const mostLate = 2;

/** The day whose digest is due by this clock, or null. */
export function dueDay({ weekday, hour }: Pick<Choices, "weekday" | "hour">, rhythm: DigestRhythm, clock: Clock): string | null {
  const late = rhythm === "daily" ? 0 : (clock.weekday - weekday + 7) % 7;
  const due = late === 0 ? clock.hour >= hour : late <= mostLate;
  return due ? daysFrom(clock.day, -late) : null;
}

/** The day so many days after another. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
