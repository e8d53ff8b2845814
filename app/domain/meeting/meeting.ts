import type { Locale } from "~/content/messages";

/** One line of the list of meetings. Moments are ISO. */
export type MeetingLine = { readonly id: string; readonly title: string; readonly language: Locale | null; readonly groupName: string; readonly startsAt: string; readonly endsAt: string; readonly timeZone: string; readonly place: string; readonly minutes: MinutesState };

export type MinutesState = "none" | "draft" | "approved";

export type AgendaLine = { readonly id: string; readonly text: string; readonly kind: "own" | "task" | "vote" | "decision"; readonly ref: string | null };

export type Meeting = MeetingLine & {
  readonly link: string | null;
  readonly audience: "public" | "internal";
  readonly unnamed: number;
  readonly text: string;
  readonly minutesBy: { readonly id: string; readonly name: string } | null;
  readonly approvedBy: string | null;
  readonly version: number;
  readonly agenda: readonly AgendaLine[];
  readonly attendance: readonly { readonly id: string; readonly name: string }[];
  readonly decisions: readonly { readonly number: number; readonly question: string }[];
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly done: boolean }[];
};

/** Meetings that are still to come or going on, the next one first; and those that are over, the last one first. */
export function sides<M extends Pick<MeetingLine, "startsAt" | "endsAt">>(meetings: readonly M[], now: string): { readonly next: readonly M[]; readonly past: readonly M[] } {
  return {
    next: meetings.filter(({ endsAt }) => endsAt > now).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    past: meetings.filter(({ endsAt }) => endsAt <= now).toSorted((a, b) => b.startsAt.localeCompare(a.startsAt)),
  };
}

export function minutesOf({ minutes, approvedAt }: { readonly minutes: string; readonly approvedAt: Date | null }): MinutesState {
  if (approvedAt !== null) return "approved";
  return minutes === "" ? "none" : "draft";
}

/** Minutes are approved by another person than the one who wrote them last. */
export function mayApprove({ minutes, minutesBy }: Pick<Meeting, "minutes" | "minutesBy">, me: string): boolean {
  return minutes === "draft" && minutesBy !== null && minutesBy.id !== me;
}
