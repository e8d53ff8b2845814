import type { Worksheet } from "~/content/steps";
import type { Member } from "../../coalition/member";
import { pendingOf } from "../sheet-state";
import { seatFor, seatsOf } from "../signing";
import type { Desk } from "./read-papers.server";

/** Whether the newest sending of a worksheet waits for this member's signature. */
export function signsNext(member: Member, sheet: Worksheet, { papers, people }: Pick<Desk, "papers" | "people">): boolean {
  const pending = pendingOf(papers.get(sheet.key) ?? []);
  return !member.readOnly && pending !== null && seatFor(member.accountId, seatsOf(sheet, people, pending)) !== null;
}
