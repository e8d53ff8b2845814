import type { PersonKey } from "../people";

/** What becomes of a task after it was given, in order. */
export type SampleAct =
  | { readonly by: PersonKey; readonly intent: "accept" | "unblock" }
  | { readonly by: PersonKey; readonly intent: "block" | "hand-back"; readonly reason: string }
  | { readonly by: PersonKey; readonly intent: "finish"; readonly proof: string };

export type SampleTask = { readonly title: string; readonly by: PersonKey; readonly owner: PersonKey; readonly deputy?: PersonKey; /** Days from today. */ readonly due?: number; /** Made in the past meeting. */ readonly met?: true; readonly sheet?: string; readonly acts: readonly SampleAct[] };

/** Tasks in every state: waiting, accepted, late, held up, handed back, done. */
export const tasks: readonly SampleTask[] = [
  { title: "Ask the transit agency what a later bus would cost", by: "jordan", owner: "tomas", due: 9, met: true, acts: [] },
  { title: "Tell Eastside what became of its ideas", by: "jordan", owner: "rosa", deputy: "denise", due: 4, met: true, acts: [{ by: "rosa", intent: "accept" }] },
  { title: "Write to the employers about posting shifts two weeks ahead", by: "jordan", owner: "samuel", due: -5, acts: [{ by: "samuel", intent: "accept" }] },
  { title: "Get the clinic’s numbers on unpaid bills", by: "samuel", owner: "priya", due: 20, acts: [{ by: "priya", intent: "accept" }, { by: "priya", intent: "block", reason: "The hospital’s lawyer has to agree first. Patricia could ask for us." }] },
  { title: "Print the cards in Spanish", by: "jordan", owner: "denise", due: -2, met: true, acts: [{ by: "denise", intent: "accept" }, { by: "denise", intent: "finish", proof: "500 cards lie at the Mill Road Library." }] },
  { title: "Look after the children on the next evening", by: "samuel", owner: "marcus", due: 10, acts: [{ by: "marcus", intent: "hand-back", reason: "I am away that week." }] },
  { title: "Book the library for the next evening", by: "jordan", owner: "jordan", due: 2, acts: [] },
  { title: "Check the lease counts with the county", by: "priya", owner: "aisha", sheet: "5B", acts: [] },
];
