import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import type { ApprovalInput } from "./approval.form";
import { approve, reopen, sendBack } from "./paper/judge-sheet.server";
import { sendForApproval } from "./paper/send-sheet.server";

/** Does what a form of approval asks, and says what came of it. */
export async function approvalAct(member: Member, { worksheet, ...asked }: ApprovalInput & { readonly worksheet: string }): Promise<string> {
  switch (asked.intent) {
    case "send":
      return m.approval_said_sent({ version: await sendForApproval(member, { worksheet, note: asked.note }) });
    case "approve": {
      const { complete, version } = await approve(member, { worksheet, submission: asked.submission });
      return complete ? m.approval_said_approved({ version }) : m.approval_said_signed();
    }
    case "send-back":
      await sendBack(member, { worksheet, submission: asked.submission, reason: asked.reason });
      return m.approval_said_back();
    case "reopen":
      await reopen(member, { worksheet, reason: asked.reason });
      return m.approval_said_reopened();
  }
}
