import type { Locale } from "~/content/messages";

/** Comments and what may be done with them. Rules only; they run in a browser. */

/** What is talked about. Of a worksheet and a metric `id` is its key; of a target, the id of its first version; of a decision, its
 *  number; of a task and of an element of the theory, its id. */
export const thingKinds = ["worksheet", "target", "decision", "task", "theory", "metric"] as const;
export type ThingKind = (typeof thingKinds)[number];
export type Thing = { readonly kind: ThingKind; readonly id: string };

/** Where in a thing: the row and the field of a worksheet; null and "" for the whole. */
export type Place = { readonly item: string | null; readonly field: string };
export const whole: Place = { item: null, field: "" };

/** Somebody of the coalition; who left keeps their name. `id` is the membership. */
export type Person = { readonly id: string; readonly name: string; readonly left: boolean };

/** Moments are ISO. `called`: the people it speaks to, as it calls them. The words of a withdrawn comment are "". */
export type Comment = {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly language: Locale | null;
  readonly at: string;
  readonly edited: boolean;
  readonly withdrawn: boolean;
  readonly called: readonly string[];
  readonly version: number;
  /** What the reader may do with it now. */
  readonly may: readonly CommentAct[];
};

export type Thread = {
  readonly id: string;
  readonly place: Place;
  /** What the place is called; "" for the whole. */
  readonly placeName: string;
  readonly resolved: { readonly by: Person; readonly at: string } | null;
  readonly comments: readonly Comment[];
  /** Whether the reader takes part: wrote in it, or is spoken to. */
  readonly mine: boolean;
  /** Something in it is new to a reader who takes part. */
  readonly unread: boolean;
};

export type CommentAct = "edit" | "withdraw";

/** How long after it was written a comment can be mended, in minutes. */
export const mendable = 15;

/** What somebody may do with a comment at a moment: mend their own for a while, withdraw it at any time. */
export function actsOn({ byId, at, withdrawn }: { readonly byId: string; readonly at: Date; readonly withdrawn: boolean }, me: string, now: Date): readonly CommentAct[] {
  if (byId !== me || withdrawn) return [];
  return now.getTime() - at.getTime() <= mendable * 60_000 ? ["edit", "withdraw"] : ["withdraw"];
}

export const threadViews = ["open", "mine", "all"] as const;
export type ThreadView = (typeof threadViews)[number];

/** The threads of one view: those that are open, those of them in which the reader takes part, or all. */
export function inView(threads: readonly Thread[], view: ThreadView): readonly Thread[] {
  if (view === "all") return threads;
  return threads.filter(({ resolved, mine }) => resolved === null && (view === "open" || mine));
}

/** How many threads are open in a thing, wherever in it. */
export function openTotal(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The name under which the open threads of a place are counted. */
export function placeKey({ item, field }: Place): string {
  return `${item ?? ""} ${field}`;
}
