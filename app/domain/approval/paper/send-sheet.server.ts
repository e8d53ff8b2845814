import { v7 as newId } from "uuid";
import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { type Paper, pendingOf } from "../sheet-state";
import { approvableSheet, isApprovedAsSheet, maySend, refuseInExample } from "./approvable-sheet";
import { frozenSheet, freezeSheet } from "./frozen-sheet.server";
import { hasChanged, readPapers } from "./read-papers.server";

/** Everything that sends, signs or reopens one worksheet takes turns. */
export async function takeSheetTurn(db: Db, { coalitionId }: Member, worksheet: string): Promise<void> {
  await takeTurn(db, `approval ${coalitionId} ${worksheet}`);
}

/** Sends a worksheet for approval as it stands now, open answers or not. What was sent before and is not signed yet is replaced.
 *  Returns the version that it is to become. */
export async function sendForApproval(member: Member, { worksheet, note }: { readonly worksheet: string; readonly note: string }): Promise<number> {
  const sheet = approvableSheet(member, worksheet);
  refuseInExample(member);
  refuseUnless(isApprovedAsSheet(sheet), "conflict", m.approval_nobody_signs());
  refuseUnless(maySend(member, sheet), "forbidden", m.approval_may_not_send());
  return asMember(member, async (db) => {
    await takeSheetTurn(db, member, sheet.key);
    const papers = await readPapers(db, member, sheet.key);
    await refuseUnlessNew(db, member, sheet, papers);
    const version = papers.filter(({ approvedAt }) => approvedAt !== null).length + 1;
    const id = newId();
    await freezeSheet(db, member, { id, worksheet: sheet.key, number: papers.length + 1, version, note, sentBy: member.accountId });
    const frozen = await frozenSheet(db, member, id);
    refuseUnless(frozen && Object.keys(frozen.fields).length + frozen.rows.length > 0, "invalid", m.approval_nothing_written());
    await tell(db, member, "approval.sent", { kind: "answer", id: sheet.key }, { version });
    return version;
  });
}

/** The same words are not sent twice: neither while they wait nor when they are approved, unless somebody opened them again. */
async function refuseUnlessNew(db: Db, member: Member, sheet: Worksheet, papers: readonly Paper[]): Promise<void> {
  const newest = papers.at(-1);
  if (!newest || newest.sentBack || newest.reopened || (await hasChanged(db, member, sheet.key))) return;
  refuseUnless(pendingOf(papers) === null, "conflict", m.approval_waits_already({ name: newest.sender }));
  refuseUnless(newest.approvedAt === null, "conflict", m.approval_unchanged({ version: newest.version }));
}
