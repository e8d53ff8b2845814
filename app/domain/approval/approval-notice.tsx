import { Link } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { SheetApproval } from "./approval.server";
import { StateMark } from "./state-mark";

/** Beside the title of a worksheet: where it stands, and the way to where it is sent, below its questions. */
export function ApprovalWay({ approval: { state, words, may, approved } }: { readonly approval: SheetApproval }) {
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      <StateMark state={state} words={words} />
      {may.send ? <Link to={{ hash: "approval" }} className="inline-flex min-h-11 items-center font-[650] text-green underline underline-offset-3">{approved ? m.approval_send_again() : m.approval_send()}</Link> : null}
    </span>
  );
}

/** On top of a worksheet, when it waits for the reader: to be looked at, or to be mended. */
export function ApprovalNotice({ approval: { state, mine, sent }, reviewPath }: { readonly approval: SheetApproval; readonly reviewPath: string }) {
  if (state.kind === "sent-back") {
    return (
      <div className="mb-5">
        <Notice tone="attention" title={m.approval_sent_back_lead({ name: state.name, version: state.version })}>
          <p className="wrap-anywhere whitespace-pre-line"><OwnWords words={state.reason} language={state.language} /></p>
          <p className="mt-1">{m.approval_mend_lead()}</p>
        </Notice>
      </div>
    );
  }
  if (!mine || !sent) return null;
  return (
    <div className="mb-5">
      <Notice tone="info" title={m.approval_your_turn({ name: sent.sender, version: sent.version })} actions={<LinkButton to={reviewPath} kind="primary">{m.approval_review()}</LinkButton>} />
    </div>
  );
}
