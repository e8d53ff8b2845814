import { languageOf } from "~/content/language";
import type { Locale } from "~/content/messages";
import { tally, type Tally } from "./dots";
import { mayRead } from "../workshop";

/** What the database knows about a note. It never leaves the server in this shape: the author is in it. */
export type Written = {
  readonly id: string;
  readonly author: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly locale: string;
  readonly spoken: boolean;
  readonly hidden: boolean;
  readonly removed: boolean;
  readonly version: number;
};

/** What a reader gets: whose note it is, is not told; only whether it is their own. */
export type Note = {
  readonly id: string;
  readonly text: string;
  readonly locale: string;
  readonly spoken: boolean;
  readonly mine: boolean;
  readonly version: number;
};

export type Outcome = "kept" | "later" | "not_now";

export const outcomes = ["kept", "later", "not_now"] as const satisfies readonly Outcome[];

export type Decision = {
  readonly id: string;
  /** In which language the room wrote it; absent where nobody asked or can tell. */
  readonly language?: Locale | null;
  readonly group: string;
  readonly outcome: Outcome;
  /** The idea in the room's own words at that moment. */
  readonly text: string;
  readonly reason: string;
};

export type Group = {
  readonly id: string;
  readonly title: string;
  /** In which language its name is; absent where nobody can tell. */
  readonly language?: Locale | null;
  readonly version: number;
};

/** An idea of a room: a group of notes, or one note that stands alone. `key` names it in forms. */
export type Idea = {
  readonly key: string;
  readonly group: Group | null;
  readonly title: string;
  /** In which language that is: of its name, or of its notes where they are all in one. Absent where nobody can tell. */
  readonly language?: Locale | null;
  readonly notes: readonly Note[];
};

/** The notes a reader may see, without authors. `revealed` says whether the question's notes were opened. */
export function readable(written: readonly Written[], reader: string | null, revealed: boolean): readonly (Note & { readonly group: string | null })[] {
  return written
    .filter((note) => mayRead({ ...note, revealed }, reader))
    .map(({ id, text, locale, spoken, version, group, author }) => ({
      id, text, locale, spoken, version, group, mine: reader !== null && author === reader,
    }));
}

/** Groups with their notes, and the notes that stand alone, in the order people wrote: an idea stands where its first note
 *  does, so nothing jumps when a dot or a decision makes a group of one note. A group that lost its notes and was never
 *  named is gone; a named one stays, at the end, so that naming first and moving later works. */
export function ideas(notes: readonly (Note & { readonly group: string | null })[], groups: readonly Group[]): readonly Idea[] {
  const grouped = groups.map((group) => {
    const inside = notes.filter((note) => note.group === group.id);
    return { key: `group:${group.id}`, group, title: titleOf(group.title, inside), ...spoken(group.title === "" ? sharedLanguage(inside) : group.language), notes: inside };
  });
  const known = new Set(groups.map(({ id }) => id));
  const alone = notes.filter((note) => note.group === null || !known.has(note.group));
  const places = new Map(notes.map(({ id }, place) => [id, place]));
  const placeOf = ({ notes: [first] }: Idea) => (first && places.get(first.id)) ?? notes.length;
  const all: readonly Idea[] = [
    ...grouped.filter(({ group, notes: inside }) => inside.length > 0 || group.title !== ""),
    ...alone.map((note) => ({ key: `card:${note.id}`, group: null, title: note.text, ...spoken(languageOf(note.locale)), notes: [note] })),
  ];
  return [...all].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A group is called by its name, or by its notes in a row while it has none. */
function titleOf(title: string, notes: readonly { readonly text: string }[]): string {
  return title !== "" ? title : notes.map(({ text }) => text).join(" · ");
}

/** The language that all notes are in; null where they are in several. */
export function sharedLanguage(notes: readonly { readonly locale: string }[]): Locale | null {
  const [language, other] = new Set(notes.map(({ locale }) => locale));
  return other === undefined ? languageOf(language) : null;
}

function spoken(language: Locale | null | undefined): Pick<Idea, "language"> {
  return language ? { language } : {};
}

/** The most characters of a decision's words. */
export const longestDecision = 600;

/** What a room decides about is said in the idea's own words until somebody finds better ones: its name, or its notes in a row as
 *  far as they fit. Nothing is lost where they do not: the notes stay. */
export function ownWords(title: string, notes: readonly { readonly text: string }[]): string {
  const words = titleOf(title, notes);
  return words.length <= longestDecision ? words : `${words.slice(0, longestDecision - 1).trimEnd()}…`;
}

/** Ideas in the order of their dots, each with its count; ideas nobody chose come last but come. */
export function ranked(all: readonly Idea[], votes: readonly { item: string; dots: number }[]): readonly (Idea & { readonly tally: Tally })[] {
  const byKey = new Map(all.map((idea) => [idea.key, idea]));
  return tally([...byKey.keys()], votes.map(({ item, dots }) => ({ item: `group:${item}`, dots }))).flatMap((count) => {
    const idea = byKey.get(count.item);
    return idea === undefined ? [] : [{ ...idea, tally: count }];
  });
}

/** Decisions are only ever added; for each group the newest one counts. `all` is oldest first. */
export function standing(all: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(all.map((decision) => [decision.group, decision]));
}
