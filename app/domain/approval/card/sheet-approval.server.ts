import { type Worksheet, worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import type { SheetStanding } from "../../process/process";
import { isApprovedAsSheet, mayReview, maySend } from "../paper/approvable-sheet";
import { readDesk } from "../paper/read-papers.server";
import { approvedOf, type Paper, pendingOf, type SheetState } from "../sheet-state";
import { isTaken, type Person, seatsOf } from "../signing";
import { handWords, listed, stateWords, waitedWords } from "../state-words";
import { signsNext } from "../paper/signs-next";
import { stateBefore } from "./sheet-lines.server";

/** All that the page of a worksheet says of its approval. */
export type SheetApproval = {
  readonly state: SheetState;
  /** Where it stands, in a few words. */
  readonly words: string;
  /** It waits for the reader's signature. */
  readonly mine: boolean;
  /** The last sending, while it counts; `number` leads to it. */
  readonly sent: Pick<Paper, "number" | "version" | "sender" | "note" | "language" | "at"> | null;
  readonly approved: Pick<Paper, "number" | "version"> | null;
  readonly reopened: Paper["reopened"];
  /** Who signs what is sent now, in words; and the hands of the guide that nobody has. */
  readonly goesTo: string;
  readonly missing: string | null;
  /** The questions of a finished worksheet that have no answer. */
  readonly open: readonly string[];
  /** Who sends it, in words. */
  readonly senders: string;
  readonly may: { readonly send: boolean; readonly reopen: boolean };
};

/** Where a worksheet stands between the people of the coalition; null where nobody approves it as a sheet, or it is not open to the member
 *  whole. One statement. */
export async function sheetApproval(member: Member, { standing }: { readonly standing: SheetStanding }): Promise<SheetApproval | null> {
  const sheet = worksheetOf(standing.key);
  if (!sheet || !isApprovedAsSheet(sheet) || !mayReview(member, sheet)) return null;
  const desk = await readDesk(member, { worksheets: [sheet.key] });
  const papers = desk.papers.get(sheet.key) ?? [];
  const state = stateBefore(member, sheet, standing, desk);
  const mine = signsNext(member, sheet, desk);
  const newest = papers.at(-1);
  const approved = approvedOf(papers);
  return {
    ...{ state, mine, words: stateWords(state, mine) },
    sent: newest ? told(newest) : null,
    approved: approved && { number: approved.number, version: approved.version },
    reopened: approved === newest ? (approved?.reopened ?? null) : null,
    ...whoSigns(member, sheet, desk.people, pendingOf(papers)),
    open: fieldsOf(sheet.key).filter(({ key }) => standing.open.includes(key)).map(({ label }) => say(label)),
    senders: listed(sheet.filledBy.filter((hand) => hand !== "system").map(handWords)),
    may: { send: maySend(member, sheet) && standing.written && isNew(state), reopen: can(member, "worksheet:reopen") && state.kind === "approved" },
  };
}

/** Whether there is anything to send that was not sent already. */
function isNew(state: SheetState): boolean {
  if (state.kind === "waits") return state.changed;
  return state.kind !== "approved";
}

function told({ number, version, sender, note, language, at }: Paper): NonNullable<SheetApproval["sent"]> {
  return { number, version, sender, note, language, at };
}

function whoSigns(member: Member, sheet: Worksheet, people: readonly Person[], pending: Paper | null): Pick<SheetApproval, "goesTo" | "missing"> {
  const seats = seatsOf(sheet, people, pending ?? { sentBy: member.accountId, signatures: [] }).filter((seat) => !isTaken(seat));
  const knows = can(member, "coalition:read");
  const unheld = seats.filter(({ may }) => may.length === 0).map(({ hand }) => handWords(hand));
  return {
    goesTo: waitedWords(seats.map(({ hand, need, signed, may }) => ({ hand, names: knows ? may.map(({ name }) => name) : [], more: need - signed }))),
    missing: unheld.length > 0 ? listed(unheld) : null,
  };
}
