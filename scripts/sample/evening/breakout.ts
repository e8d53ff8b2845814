import type { Outcome } from "~/domain/workshop/workshop.server";
import type { Answers } from "~/domain/workshop/template";

/** What one guest wrote, and where their dots went: by the words of a note. */
export type Guest = {
  readonly nickname: string;
  readonly language: "en" | "es";
  readonly notes: Readonly<Partial<Record<Answers, readonly string[]>>>;
  readonly dots: Readonly<Record<string, number>>;
};

/** What a room decided about a note (and what stands in a group with it), in its own words. */
export type Decided = { readonly note: string; readonly outcome: Outcome; readonly text: string; readonly reason: string };

/** One table of the workshop. */
export type Table = {
  readonly name: string;
  readonly guests: readonly Guest[];
  readonly groups: readonly { readonly title: string; readonly notes: readonly string[] }[];
  readonly decided: readonly Decided[];
};

/** What goes from a table to the worksheet: the words of a decision; where it belongs; what measures it. */
export type Taken = { readonly text: string; readonly toward?: string };

/** The workshop the sample coalition has held. */
export const breakoutTitle = "Fall workshop: work that pays, and what stands in the way";
export const upcomingTitle = "Winter workshop: buses and child care after dark";
export const upcomingTables: readonly string[] = ["Window table · Mesa de la ventana", "Kitchen table · Mesa de la cocina", "Stage table · Mesa del escenario"];

/** What the lead took over into the theory of change. */
export const taken: readonly Taken[] = [
  { text: "A place where one job is enough, and where your child knows your face by daylight." },
  { text: "Rent leaves room to breathe." },
  { text: "There is one open door for help, in two languages, where you tell your story once.", toward: "helpFirst" },
  { text: "Buses that wait for the end of the shift", toward: "pay" },
  { text: "The night-shift supervisors at the warehouses" },
  { text: "Ride the last bus together with a commissioner and write down who is left behind." },
];
