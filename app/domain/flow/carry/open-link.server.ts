import { m } from "~/content/messages";
import { type FlowLink, flowInto } from "~/content/process/flow";
import { type Worksheet, worksheetOf } from "~/content/steps";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { mayFill, mayRead, seesAll } from "../../process/sheet-door";
import { refuseUnless } from "../../refusal";

/** Whether somebody may read all that a link brings. */
export function seesSource(member: Member, { from }: FlowLink): boolean {
  const sheet = from.sheet === null ? undefined : worksheetOf(from.sheet);
  return sheet === undefined || from.at === "baselines" ? can(member, "coalition:read") : seesAll(member, sheet);
}

/** The worksheet something comes into, for somebody who may read it; one that they may not looks like none. */
export function arrivalSheet(member: Member, key: string): Worksheet {
  const sheet = worksheetOf(key);
  refuseUnless(sheet && mayRead(member, sheet), "not-found", m.process_worksheet_not_found());
  return sheet;
}

/** The links into a worksheet that somebody may use. Refuses whoever may not write in it. */
export function openLinks(member: Member, key: string): readonly FlowLink[] {
  const sheet = arrivalSheet(member, key);
  refuseUnless(mayFill(member, sheet) && seesAll(member, sheet), "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
  return flowInto(sheet.key).filter((link) => seesSource(member, link));
}
