import { m } from "~/content/messages";
import { type Worksheet, worksheetOf } from "~/content/steps";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { mayRead, sideOf } from "../worksheet";

/** The worksheet with this key, for somebody who may read it. One that they may not looks like none. */
export function readableSheet(member: Member, key: string): Worksheet {
  const sheet = worksheetOf(key);
  refuseUnless(sheet && mayRead(member, sheet), "not-found", m.process_worksheet_not_found());
  return sheet;
}

/** The same, for somebody who may also write in it. */
export function fillableSheet(member: Member, key: string): Worksheet {
  const sheet = readableSheet(member, key);
  allow(member, "worksheet:fill", sideOf(sheet));
  return sheet;
}
