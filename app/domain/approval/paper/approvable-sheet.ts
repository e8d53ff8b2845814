import { m } from "~/content/messages";
import { type Worksheet, worksheetOf } from "~/content/steps";
import type { Member } from "../../coalition/member";
import { mayFill, mayRead, seesAll } from "../../process/sheet-door";
import { ownPageOf } from "../../process/worksheet";
import { refuseUnless } from "../../refusal";
import { isApprover, needsApproval } from "../signing";

/** A worksheet that is approved as a sheet, for somebody who may read it. What has a page of its own is agreed there. */
export function approvableSheet(member: Member, key: string): Worksheet {
  const sheet = worksheetOf(key);
  refuseUnless(sheet && mayRead(member, sheet), "not-found", m.process_worksheet_not_found());
  return sheet;
}

/** Whether a worksheet is sent for approval and signed at all. */
export function isApprovedAsSheet(sheet: Worksheet): boolean {
  return needsApproval(sheet) && ownPageOf(sheet) === undefined;
}

/** Whether somebody may send a worksheet: they write in it, and see all of it. */
export function maySend(member: Member, sheet: Worksheet): boolean {
  return isApprovedAsSheet(sheet) && mayFill(member, sheet) && seesAll(member, sheet);
}

/** Whether somebody may read what was sent whole: all that stands in the sheet is open to them, or it was sent for them to sign. */
export function mayReview(member: Pick<Member, "roles" | "readOnly">, sheet: Worksheet): boolean {
  return mayRead(member, sheet) && (seesAll(member, sheet) || isApprover(sheet, member));
}

/** Refuses, in words, in a coalition that nobody changes. */
export function refuseInExample(member: Member): void {
  refuseUnless(!member.readOnly, "forbidden", m.http_example_is_read_only());
}
