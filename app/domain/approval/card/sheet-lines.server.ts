import { type Worksheet, worksheetOf } from "~/content/steps";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { mayFill } from "../../process/sheet-door";
import type { SheetStanding } from "../../process/process";
import { isApprovedAsSheet, mayReview, maySend } from "../paper/approvable-sheet";
import { type Desk, readDesk } from "../paper/read-papers.server";
import { signsNext } from "../paper/signs-next";
import { actOn, type SheetAct } from "../sheet-act";
import { type SheetState, stateOf } from "../sheet-state";
import { stateWords } from "../state-words";

/** A worksheet in a list: where it stands (also in a few words), whether it waits for the reader, and what they do next with it. */
export type ApprovalLine = { readonly state: SheetState; readonly words: string; readonly mine: boolean; readonly act: SheetAct };

/** Where worksheets stand, by their key, for those who may read them whole. One statement, however many there are. */
export async function approvalLines(member: Member, standings: readonly SheetStanding[]): Promise<Readonly<Record<string, ApprovalLine>>> {
  const desk = await readDesk(member, { worksheets: standings.map(({ key }) => key) });
  return Object.fromEntries(
    standings.flatMap((standing) => {
      const sheet = worksheetOf(standing.key);
      return sheet && mayReview(member, sheet) ? [[standing.key, lineOf(member, sheet, standing, desk)]] : [];
    }),
  );
}

function lineOf(member: Member, sheet: Worksheet, filled: SheetStanding, desk: Desk): ApprovalLine {
  const state = stateBefore(member, sheet, filled, desk);
  const mine = signsNext(member, sheet, desk);
  return { state, words: stateWords(state, mine), mine, act: actOn(state, { writes: mayFill(member, sheet), sends: maySend(member, sheet), signs: mine }) };
}

/** Where a worksheet stands as the member may know it: who is in the coalition is not told to those to whom its work is closed. */
export function stateBefore(member: Member, sheet: Worksheet, { answered, asked, rows, written }: SheetStanding, { papers, people, changed }: Desk): SheetState {
  const approved = isApprovedAsSheet(sheet) ? sheet : { approvedBy: [] };
  const state = stateOf(approved, { answered, asked, rows, written }, { papers: papers.get(sheet.key) ?? [], changed: changed.has(sheet.key) }, people);
  return state.kind === "waits" && !can(member, "coalition:read") ? { ...state, who: state.who.map((one) => ({ ...one, names: [] })) } : state;
}
