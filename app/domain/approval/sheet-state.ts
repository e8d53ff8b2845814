import type { Locale } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { isTaken, needsApproval, type Person, type Seat, seatsOf, type Signature } from "./signing";

/** Why somebody sent a worksheet back or opened it again, in their words and their language. */
type Reason = { readonly name: string; readonly reason: string; readonly language: Locale | null; readonly at: string };

/** A worksheet as it was once sent, and what became of it. Moments are ISO texts. */
export type Paper = {
  readonly id: string;
  readonly worksheet: string;
  readonly number: number;
  /** The approved version it is, or would become. */
  readonly version: number;
  readonly note: string;
  /** Of the note. */
  readonly language: Locale | null;
  readonly sentBy: string;
  readonly sender: string;
  readonly at: string;
  readonly signatures: readonly (Signature & { readonly name: string; readonly at: string })[];
  readonly sentBack: Reason | null;
  readonly approvedAt: string | null;
  readonly reopened: Reason | null;
};

/** How far the answers of a worksheet are. `written`: something stands there, asked for or not. */
type Filled = { readonly answered: number; readonly asked: number; readonly rows: number; readonly written: boolean };

/** What has happened to a worksheet so far, oldest first. `changed`: what stands there is not what was last sent. */
export type Papers = { readonly papers: readonly Paper[]; readonly changed: boolean };

/** Where a worksheet stands between the people of a coalition. `waits`: `who` are those who can sign next (people by name; a hand of
 *  the guide where nobody holds it), `changed` when somebody wrote on after it was sent. */
export type SheetState =
  | { readonly kind: "empty" }
  | ({ readonly kind: "begun" | "ready" } & Omit<Filled, "written">)
  | { readonly kind: "waits"; readonly version: number; readonly who: readonly Waited[]; readonly changed: boolean }
  | ({ readonly kind: "sent-back"; readonly version: number } & Omit<Reason, "at">)
  | { readonly kind: "approved"; readonly version: number; readonly at: string }
  | { readonly kind: "approved-draft"; readonly version: number; readonly at: string; readonly reopened: string | null };

/** Whose signature is missing: a hand of the guide, and the people who can give it. `more`: how many are missing, where one is not enough. */
export type Waited = Pick<Seat, "hand"> & { readonly names: readonly string[]; readonly more: number };

/** The newest sending of a worksheet, while nobody has completed it or sent it back. */
export function pendingOf(papers: readonly Paper[]): Paper | null {
  const newest = papers.at(-1);
  return newest && newest.approvedAt === null && newest.sentBack === null ? newest : null;
}

/** The newest version that is approved: what later steps and the plan may use. */
export function approvedOf(papers: readonly Paper[]): Paper | null {
  return papers.findLast(({ approvedAt }) => approvedAt !== null) ?? null;
}

/** Where a worksheet stands. One that nobody has to approve is empty, begun or ready. */
export function stateOf(sheet: Pick<Worksheet, "approvedBy">, filled: Filled, { papers, changed }: Papers, people: readonly Person[]): SheetState {
  const newest = papers.at(-1);
  if (!needsApproval(sheet) || !newest) return filledState(filled);
  const pending = pendingOf(papers);
  if (pending) return { kind: "waits", version: pending.version, who: waitedFor(seatsOf(sheet, people, pending)), changed };
  if (newest.sentBack) {
    const { name, reason, language } = newest.sentBack;
    return { kind: "sent-back", version: newest.version, name, reason, language };
  }
  const { version, approvedAt, at, reopened } = newest;
  const approved = { version, at: approvedAt ?? at };
  return changed || reopened ? { kind: "approved-draft", ...approved, reopened: reopened?.reason ?? null } : { kind: "approved", ...approved };
}

function filledState({ written, ...filled }: Filled): SheetState {
  if (!written) return { kind: "empty" };
  return { kind: filled.asked > 0 && filled.answered === filled.asked ? "ready" : "begun", ...filled };
}

/** Those whose signatures are missing. */
export function waitedFor(seats: readonly Seat[]): readonly Waited[] {
  return seats.filter((seat) => !isTaken(seat)).map(({ hand, need, signed, may }) => ({ hand, names: may.map(({ name }) => name), more: need - signed }));
}
