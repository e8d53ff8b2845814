import type { Locale } from "~/content/messages";
import type { PastEntry } from "../process/process.server";
import type { AnswerChange } from "../difference/sheet-changes";
import type { Piece } from "../difference/word-changes";

/** Something that happened in a worksheet, as it is shown. `pieces`: what changed, cut short; null where a list does not tell it. */
export type HistoryEntry = Omit<PastEntry, "before" | "now"> & { readonly pieces: readonly Piece[] | null; readonly emptied: boolean };

/** Two versions of one answer. `change` is null where both say the same. */
export type VersionsCompared = { readonly old: Compared; readonly new: Compared; readonly change: AnswerChange | null };
type Compared = { readonly version: number; readonly by: string; readonly at: string };

/** A version of a whole worksheet that is kept: under a name, or because it was sent for approval. `key` is how an address names it. */
export type KeptVersion = { readonly key: string; readonly kind: "named" | "sent"; readonly name: string; readonly language: Locale | null; readonly by: string; readonly at: string };

/** How an address names what stands now. */
export const nowKey = "now";

/** Of a stretch that stayed the same, so many characters are shown beside what changed. */
const around = 60;

/** The most characters of one entry that a list shows. */
const shownMost = 900;

/** What changed in a text, without the long stretches that did not. What is left out is an ellipsis; all of what is shown stands in the
 *  text, in its order. */
export function cutShort(pieces: readonly Piece[]): readonly Piece[] {
  const told: Piece[] = [];
  let room = shownMost;
  for (const [at, { kind, text }] of pieces.entries()) {
    if (room <= 0) break;
    const whole = kind === "same" ? without(text, { head: at > 0, tail: at < pieces.length - 1 }) : text;
    told.push({ kind, text: whole.length > room ? `${whole.slice(0, room)}…` : whole });
    room -= whole.length;
  }
  return told;
}

/** A stretch that stayed: its end before a change (`tail`), its beginning after one (`head`). */
function without(text: string, { head, tail }: { readonly head: boolean; readonly tail: boolean }): string {
  if (text.length <= 2 * around) return text;
  return `${head ? `${text.slice(0, around)} ` : ""}…${tail ? ` ${text.slice(-around)}` : ""}`;
}
