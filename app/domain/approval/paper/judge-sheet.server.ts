import { locale, m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { can } from "../../coalition/permission";
import type { Member } from "../../coalition/member";
import { peopleHere } from "../../coalition/people-here.server";
import { refuseUnless } from "../../refusal";
import { approvedOf, type Paper, pendingOf } from "../sheet-state";
import { isApprover, isComplete, type Person, seatFor, seatsOf } from "../signing";
import { approvableSheet, refuseInExample } from "./approvable-sheet";
import { readPapers } from "./read-papers.server";
import { takeSheetTurn } from "./send-sheet.server";

type Looked = { readonly worksheet: string; /** The submission that was looked at. */ readonly submission: string };

/** Signs the newest submission of a worksheet. With the last signature its version is approved; says whether this was it. */
export function approve(member: Member, { worksheet, submission }: Looked): Promise<{ readonly complete: boolean; readonly version: number }> {
  return inTurn(member, worksheet, async (db, sheet) => {
    const { paper, people } = await looked(db, member, sheet, submission);
    const seat = seatFor(member.accountId, seatsOf(sheet, people, paper));
    refuseUnless(!paper.signatures.some(({ accountId }) => accountId === member.accountId), "conflict", m.approval_signed_already());
    refuseUnless(seat, "forbidden", mayJudge(member, sheet, people, paper) ? m.approval_seat_taken() : m.approval_may_not_sign());
    const signed = { sentBy: paper.sentBy, signatures: [...paper.signatures, { accountId: member.accountId, as: seat.hand }] };
    const complete = isComplete(sheet, people, signed);
    await db.worksheetApproval.create({ data: { coalitionId: member.coalitionId, submissionId: paper.id, verdict: "approve", signedAs: seat.hand, completes: complete, accountId: member.accountId } });
    await tell(db, member, complete ? "approval.approved" : "approval.signed", { kind: "answer", id: sheet.key }, { version: paper.version });
    return { complete, version: paper.version };
  });
}

/** Sends the newest submission back, with the reason as it was written. */
export function sendBack(member: Member, { worksheet, submission, reason }: Looked & { readonly reason: string }): Promise<void> {
  return inTurn(member, worksheet, async (db, sheet) => {
    const { paper, people } = await looked(db, member, sheet, submission);
    refuseUnless(mayJudge(member, sheet, people, paper), "forbidden", m.approval_may_not_sign());
    refuseUnless(reason.trim() !== "", "invalid", m.approval_reason_needed());
    const signedAs = seatFor(member.accountId, seatsOf(sheet, people, paper))?.hand ?? "second_person";
    await db.worksheetApproval.create({ data: { coalitionId: member.coalitionId, submissionId: paper.id, verdict: "send_back", signedAs, reason, language: locale(), accountId: member.accountId } });
    await tell(db, member, "approval.sent_back", { kind: "answer", id: sheet.key }, { version: paper.version });
  });
}

/** Opens an approved worksheet again. Its approved text stays readable, and in the plan, until a newer one is approved. */
export function reopen(member: Member, { worksheet, reason }: { readonly worksheet: string; readonly reason: string }): Promise<void> {
  return inTurn(member, worksheet, async (db, sheet) => {
    refuseUnless(can(member, "worksheet:reopen"), "forbidden", m.approval_may_not_reopen());
    refuseUnless(reason.trim() !== "", "invalid", m.approval_reason_needed());
    const papers = await readPapers(db, member, sheet.key);
    const approved = approvedOf(papers);
    refuseUnless(approved && approved === papers.at(-1), "conflict", m.approval_nothing_to_reopen());
    refuseUnless(approved.reopened === null, "conflict", m.approval_reopened_already());
    await db.worksheetReopening.create({ data: { coalitionId: member.coalitionId, submissionId: approved.id, reason, language: locale(), accountId: member.accountId } });
    await tell(db, member, "approval.reopened", { kind: "answer", id: sheet.key }, { version: approved.version });
  });
}

/** Whether somebody may say yes or no: the guide names them as approving, or they are the second person that is asked for. */
export function mayJudge(member: Pick<Member, "accountId" | "roles" | "readOnly">, sheet: Worksheet, people: readonly Person[], paper: Paper): boolean {
  if (member.readOnly) return false;
  return isApprover(sheet, member) || seatFor(member.accountId, seatsOf(sheet, people, paper)) !== null;
}

async function inTurn<T>(member: Member, worksheet: string, work: (db: Db, sheet: Worksheet) => Promise<T>): Promise<T> {
  const sheet = approvableSheet(member, worksheet);
  refuseInExample(member);
  return asMember(member, async (db) => {
    await takeSheetTurn(db, member, sheet.key);
    return work(db, sheet);
  });
}

/** The submission somebody has looked at, when it is the newest and still waits; words why not, when it is not. */
async function looked(db: Db, member: Member, sheet: Worksheet, submission: string): Promise<{ readonly paper: Paper; readonly people: readonly Person[] }> {
  const papers = await readPapers(db, member, sheet.key);
  const newest = papers.at(-1);
  refuseUnless(newest && papers.some(({ id }) => id === submission), "not-found", m.approval_not_sent());
  refuseUnless(newest.id === submission, "stale", m.approval_not_newest({ name: newest.sender }));
  refuseUnless(newest.sentBack === null, "conflict", m.approval_sent_back_already({ name: newest.sentBack?.name ?? "" }));
  refuseUnless(pendingOf(papers) === newest, "conflict", m.approval_approved_already({ version: newest.version }));
  return { paper: newest, people: await peopleHere(db, member) };
}
