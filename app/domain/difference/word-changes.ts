import { diffArrays, diffWordsWithSpace } from "diff";

/** A stretch of text: the same in both, gone from the old one, or new. All but the new ones make the old text, all but the gone the new. */
export type Piece = { readonly kind: "same" | "gone" | "new"; readonly text: string };

/** One entry of a list within an answer. */
export type Entry = { readonly mark: "same" | "new" | "removed" | "changed"; readonly pieces: readonly Piece[] };

/** Past so many single changes two texts have little in common; then one is shown as gone and the other as new. */
const mostChanges = 2000;

/** How much of two entries must be the same for one to be the other, changed. */
const alike = 0.4;

/** What became of a text, word by word. */
export function wordChanges(before: string, now: string): readonly Piece[] {
  const found = diffWordsWithSpace(before, now, { maxEditLength: mostChanges });
  if (!found) return pieces(["gone", before], ["new", now]);
  return inOneBreath(found.map(({ value, added, removed }) => ({ kind: added ? "new" : removed ? "gone" : "same", text: value })));
}

/** Changes with nothing but white space between them are one: it is read in one breath, not word by word. */
function inOneBreath(found: readonly Piece[]): readonly Piece[] {
  const joins = (at: number) => at > 0 && at < found.length - 1 && found[at]?.text.trim() === "" && found[at - 1]?.kind !== "same";
  const told: Piece[] = [];
  let gone = "";
  let come = "";
  const end = (after: string) => {
    const space = sharedSpace(gone, come);
    told.push(...pieces(["gone", before(gone, space)], ["new", before(come, space)], ["same", space + after]));
    gone = "";
    come = "";
  };
  found.forEach(({ kind, text }, at) => {
    if (kind === "same" && !joins(at)) return end(text);
    if (kind !== "new") gone += text;
    if (kind !== "gone") come += text;
  });
  end("");
  return told;
}

/** The white space with which both end. */
function sharedSpace(one: string, other: string): string {
  const space = /\s*$/.exec(one)?.[0] ?? "";
  return other.endsWith(space) ? space : "";
}

function before(text: string, end: string): string {
  return text.slice(0, text.length - end.length);
}

/** What became of a list, entry by entry: an entry in the place of one that it is much like is the same one, changed. */
export function entryChanges(before: readonly string[], now: readonly string[]): readonly Entry[] {
  const found = diffArrays([...before], [...now]);
  return found.flatMap(({ value, added, removed }, at) => {
    if (!added && !removed) return value.map((text): Entry => ({ mark: "same", pieces: pieces(["same", text]) }));
    if (added) return found[at - 1]?.removed ? [] : value.map(asNew);
    const next = found[at + 1];
    return next?.added ? paired(value, next.value) : value.map(asRemoved);
  });
}

function paired(gone: readonly string[], come: readonly string[]): readonly Entry[] {
  const left = [...come];
  const stayed = gone.map((old): Entry => {
    const at = left.findIndex((text) => likeness(old, text) >= alike);
    const [text] = at < 0 ? [] : left.splice(at, 1);
    return text === undefined ? asRemoved(old) : { mark: "changed", pieces: wordChanges(old, text) };
  });
  return [...stayed, ...left.map(asNew)];
}

/** The share of two texts that is the same, by letters. */
function likeness(one: string, other: string): number {
  const same = wordChanges(one, other).reduce((sum, { kind, text }) => (kind === "same" ? sum + text.trim().length : sum), 0);
  return same / Math.max(1, one.length, other.length);
}

function asNew(text: string): Entry {
  return { mark: "new", pieces: pieces(["new", text]) };
}

function asRemoved(text: string): Entry {
  return { mark: "removed", pieces: pieces(["gone", text]) };
}

function pieces(...of: readonly (readonly [Piece["kind"], string])[]): readonly Piece[] {
  return of.filter(([, text]) => text !== "").map(([kind, text]) => ({ kind, text }));
}
