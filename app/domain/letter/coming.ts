import type { Locale } from "~/content/messages";

/** Dates that concern somebody: of a task that they have or stand in for (near, or past), of a meeting, of a decision that is to be
 *  looked at again, and of the day after people were asked something, when results are to go back to them. */
export const comingKinds = ["late", "return", "meeting", "due", "review"] as const;
export type ComingKind = (typeof comingKinds)[number];

export type Coming = {
  readonly kind: ComingKind;
  /** The id of the task, the meeting, the row of the worksheet; the number of the decision. */
  readonly ref: string;
  /** What this date of this thing is told by, once. */
  readonly key: string;
  readonly title: string;
  readonly language: Locale | null;
  readonly day: string;
  /** The clock of a meeting, in its own zone ("18:30"); else null. */
  readonly time: string | null;
};

/** What is past first, then by day. */
export function byDate(coming: readonly Coming[]): readonly Coming[] {
  const past = ({ kind }: Coming) => (kind === "late" || kind === "return" ? 0 : 1);
  return coming.toSorted((one, other) => past(one) - past(other) || one.day.localeCompare(other.day) || (one.time ?? "").localeCompare(other.time ?? ""));
}
