import type { Locale } from "~/content/messages";
import type { ThingKind } from "../comment/comment";
import { grouped } from "../grouped";

/** What a person should know: what waits for them, and what changed. Rules only; they run in a browser. */

/** What waits for somebody. `ref`: the worksheet's key, the id of the task, the vote, the meeting, the thread. */
export const waitingKinds = ["sign", "sent-back", "mention", "task", "vote", "minutes"] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Where a thread stands. */
export type TalkedAbout = { readonly kind: ThingKind; readonly id: string; readonly item: string | null; readonly field: string };

export type Waiting = {
  readonly kind: WaitingKind;
  readonly ref: string;
  /** What it is called. `language`: of a task, a vote and a meeting that of the title, of all others that of the words. */
  readonly title: string;
  readonly language: Locale | null;
  /** Who asks, sent, wrote; "" where nobody does. */
  readonly who: string;
  /** What they wrote with it. */
  readonly words: string;
  /** Since when, an ISO moment; of a vote, until when. */
  readonly at: string;
  readonly about: TalkedAbout | null;
  /** Of a worksheet, which version was sent. */
  readonly version: number | null;
};

/** In which language the title is, and the words; null where the planner itself says it, or nobody can tell. */
export function languagesOf({ kind, language }: Pick<Waiting, "kind" | "language">): { readonly title: Locale | null; readonly words: Locale | null } {
  const ownTitle = kind === "task" || kind === "vote" || kind === "minutes";
  return ownTitle ? { title: language, words: null } : { title: null, words: language };
}

/** What is said first: what holds up others comes before what one can do when there is time; of the same kind, what waits longest. */
export function inTurn(waiting: readonly Waiting[]): readonly Waiting[] {
  const place = ({ kind }: Waiting) => waitingKinds.indexOf(kind);
  return waiting.toSorted((one, other) => place(one) - place(other) || one.at.localeCompare(other.at));
}

/** One thing that somebody else did. `thing`: what the changes are grouped by. */
export type Change = {
  readonly id: string;
  readonly thing: string;
  readonly kind: "comment" | "task";
  /** The thread, the task. */
  readonly ref: string;
  readonly title: string;
  readonly language: Locale | null;
  readonly who: string;
  /** Of a task, what happened to it. */
  readonly event: string | null;
  /** What was written: the comment; the reason, the proof, or the name that goes with what happened to a task. */
  readonly words: string;
  readonly wordsLanguage: Locale | null;
  readonly at: string;
  readonly about: TalkedAbout | null;
};

/** What changed about one thing on the day of its newest change. */
export type ChangedThing = { readonly thing: string; readonly newest: Change; readonly count: number; readonly names: readonly string[]; /** The newest first, a few. */ readonly lines: readonly Change[]; readonly refs: readonly string[] };
export type ChangedDay = { readonly day: string; readonly things: readonly ChangedThing[] };

const shownLines = 3;

/** Changes under the things they are about, and those under the day of their newest change, the newest first. */
export function byDay(changes: readonly Change[]): readonly ChangedDay[] {
  const newestFirst = changes.toSorted((one, other) => other.at.localeCompare(one.at));
  const things = [...grouped(newestFirst, ({ thing }) => thing)].flatMap(([thing, [newest, ...older]]) => (newest ? [changedThing(thing, newest, older)] : []));
  return [...grouped(things, ({ newest }) => newest.at.slice(0, 10))].map(([day, of]) => ({ day, things: of }));
}

function changedThing(thing: string, newest: Change, older: readonly Change[]): ChangedThing {
  const all = [newest, ...older];
  return { thing, newest, count: all.length, names: [...new Set(all.map(({ who }) => who))], lines: all.slice(0, shownLines), refs: [...new Set(all.map(({ kind, ref }) => `${kind} ${ref}`))] };
}
