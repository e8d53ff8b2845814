import { stepNumberOf, type Worksheet, worksheets } from "~/content/steps";
import { say } from "~/content/text";
import type { Member } from "../../coalition/member";
import { mayReview } from "./approvable-sheet";
import { type Desk, readDesk } from "./read-papers.server";
import { signsNext } from "./signs-next";

/** A worksheet that waits for somebody: to be signed, or to be mended because what they sent came back. `at`: since when, an ISO text. */
export type Waiting = {
  readonly kind: "sign" | "sent-back";
  readonly worksheet: string;
  readonly id: string;
  readonly step: number;
  readonly title: string;
  readonly version: number;
  /** Who sent it, or who sent it back. */
  readonly by: string;
  /** Why it came back, or the sender's note. */
  readonly words: string;
  readonly at: string;
};

/** What waits for somebody, oldest first: submissions that they can sign, and what was sent back to them. One statement. */
export async function waitsForMe(member: Member): Promise<readonly Waiting[]> {
  if (member.readOnly) return [];
  const desk = await readDesk(member, { newest: true });
  const waiting = worksheets.flatMap((sheet) => waitingIn(member, sheet, desk) ?? []);
  return waiting.toSorted((one, other) => one.at.localeCompare(other.at));
}

function waitingIn(member: Member, sheet: Worksheet, desk: Desk): Waiting | null {
  const newest = desk.papers.get(sheet.key)?.at(-1);
  if (!newest || !mayReview(member, sheet)) return null;
  const about = { worksheet: sheet.key, id: sheet.id, step: stepNumberOf(sheet) ?? 1, title: say(sheet.title), version: newest.version };
  if (newest.sentBack && newest.sentBy === member.accountId) return { kind: "sent-back", ...about, by: newest.sentBack.name, words: newest.sentBack.reason, at: newest.sentBack.at };
  return signsNext(member, sheet, desk) ? { kind: "sign", ...about, by: newest.sender, words: newest.note, at: newest.at } : null;
}
