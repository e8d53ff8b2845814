import type { SubmissionResult } from "@conform-to/react";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { SheetApproval } from "./approval.server";
import { ReopenForm } from "./form/reopen-form";
import { SendForm } from "./form/send-form";
import { StateMark } from "./state-mark";

type ApprovalCardProps = {
  readonly approval: SheetApproval;
  readonly reviewPath: string;
  readonly sentPath: (number: number) => string;
  /** What was answered to the last form of the page. */
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** On a worksheet: where it stands between the people of the coalition, and what can be done about it. */
export function ApprovalCard({ approval, reviewPath, sentPath, lastResult }: ApprovalCardProps) {
  const { state, words, approved, missing, may, goesTo, senders } = approval;
  return (
    <Card id="approval" title={m.approval_card()} actions={<StateMark state={state} words={words} />} className="mt-6 print:hidden">
      <div className="flex flex-col items-start gap-4">
        {(lastResult?.error?.[""] ?? []).map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        <Story approval={approval} reviewPath={reviewPath} />
        {approved === null ? null : (
          <p>
            {state.kind === "approved" ? null : `${m.approval_stays({ version: approved.version })} `}
            <TextLink to={sentPath(approved.number)} className="inline-flex min-h-6 items-center">{m.approval_read_approved({ version: approved.version })}</TextLink>
          </p>
        )}
        {may.send ? <SendForm approval={approval} lastResult={lastResult} /> : null}
        {!may.send && state.kind !== "waits" && state.kind !== "approved" && state.kind !== "empty" ? <p>{m.approval_ask_to_send({ who: senders })}</p> : null}
        {state.kind === "approved" || state.kind === "waits" ? null : <p className="text-small text-ink-2">{m.approval_goes_to({ who: goesTo })}</p>}
        {missing === null ? null : <p className="text-small text-ink-2">{m.approval_nobody_holds({ who: missing })}</p>}
        {may.reopen ? <ReopenForm lastResult={lastResult} /> : null}
      </div>
    </Card>
  );
}

/** What has happened so far. */
function Story({ approval: { state, sent, mine, reopened }, reviewPath }: Pick<ApprovalCardProps, "approval" | "reviewPath">) {
  if (state.kind === "empty") return <p>{m.approval_empty_lead()}</p>;
  if (sent === null) return null;
  return (
    <>
      {state.kind === "waits" || state.kind === "sent-back" ? <p>{m.approval_sent_lead({ name: sent.sender, version: sent.version, date: dayWords(sent.at) })}</p> : null}
      {state.kind === "waits" && sent.note !== "" ? <p className="wrap-anywhere whitespace-pre-line"><OwnWords words={sent.note} language={sent.language} say={(note) => m.approval_note_of({ name: sent.sender, note })} /></p> : null}
      {state.kind === "waits" && state.changed ? <p>{m.approval_changed_since()}</p> : null}
      {reopened ? <p className="wrap-anywhere whitespace-pre-line"><OwnWords words={reopened.reason} language={reopened.language} say={(reason) => m.approval_history_reopened({ name: reopened.name, reason })} /></p> : null}
      {state.kind === "waits" || state.kind === "sent-back" ? <LinkButton to={reviewPath} kind={mine ? "primary" : "quiet"}>{mine ? m.approval_review() : m.approval_see_review()}</LinkButton> : null}
    </>
  );
}
