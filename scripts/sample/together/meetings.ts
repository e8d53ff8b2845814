import type { PersonKey } from "../people";

/** The core team as it met two weeks ago, and as it meets next. */
export const pastMeeting = { title: "Core team", days: -14, from: "16:00", until: "17:30", place: "Mill Road Library", audience: "public" } as const;
export const nextMeeting = { title: "Core team", days: 8, from: "16:00", until: "17:00", place: "", link: "https://meet.example.org/forest", audience: "internal" } as const;

export const pastAgenda = ["What the rooms said", "Which families first", "Cards in Spanish"] as const;
export const ownMatter = "Food and rides for the next evening";

export const pastAttendance: readonly PersonKey[] = ["jordan", "samuel", "priya", "denise", "rosa", "tomas", "marcus", "aisha", "patricia"];

export const pastMinutes = `What the rooms said: Denise showed the ideas of both tables. Hours came up most.

Which families first: we talked for forty minutes and voted. Priya’s concern is kept with the decision.

Cards in Spanish: Denise prints them before the next evening.`;
