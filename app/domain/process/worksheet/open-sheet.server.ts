import { m } from "~/content/messages";
import { type Worksheet, worksheetOf } from "~/content/steps";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { mayFill, mayRead, seesAll } from "../sheet-door";
import { ownPageOf } from "../worksheet";

/** The worksheet with this key, for somebody who may read it. One that they may not looks like none. */
export function readableSheet(member: Member, key: string): Worksheet {
  const sheet = worksheetOf(key);
  refuseUnless(sheet && mayRead(member, sheet), "not-found", m.process_worksheet_not_found());
  return sheet;
}

/** The same, for somebody who may also write in it. What has a page of its own is written there and nowhere else. */
export function fillableSheet(member: Member, key: string): Worksheet {
  const sheet = readableSheet(member, key);
  refuseUnless(ownPageOf(sheet) === undefined, "conflict", m.process_filled_elsewhere());
  refuseUnless(mayFill(member, sheet), "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
  return sheet;
}

/** Which rows of a worksheet somebody has before them: all, or those they added. */
export function rowsBefore(member: Member, sheet: Worksheet): { readonly addedById?: string } {
  return seesAll(member, sheet) ? {} : { addedById: member.accountId };
}
