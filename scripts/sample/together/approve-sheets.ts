import { approvalAct, approvalLines, reviewPage } from "~/domain/approval/approval.server";
import { road } from "~/domain/process/process.server";
import type { Cast } from "../gather";
import type { PersonKey } from "../people";
import { approvals, type SampleApproval } from "./approvals";

/** Sends worksheets of the sample, and has them approved or sent back. What was done before is not done again. */
export async function approveSheets(cast: Cast): Promise<void> {
  for (const approval of approvals) await bring(cast, approval);
}

async function bring(cast: Cast, { worksheet, step, by, note = "", approvedBy, sentBack }: SampleApproval): Promise<void> {
  const sender = cast.member(by);
  const stands = async () => (await approvalLines(sender, (await road(sender)).stops.flatMap(({ sheets }) => sheets)))[worksheet]?.state.kind;
  const submission = async (who: PersonKey) => (await reviewPage(cast.member(who), { step, worksheet, since: null, page: 1 })).sent.id;
  const before = await stands();
  if (before === "begun" || before === "ready") await approvalAct(sender, { worksheet, intent: "send", note });
  if ((await stands()) !== "waits") return;
  if (approvedBy) await approvalAct(cast.member(approvedBy), { worksheet, intent: "approve", submission: await submission(approvedBy) });
  if (sentBack) await approvalAct(cast.member(sentBack.by), { worksheet, intent: "send-back", submission: await submission(sentBack.by), reason: sentBack.reason });
}
