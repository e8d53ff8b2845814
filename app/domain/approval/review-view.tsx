import type { SubmissionResult } from "@conform-to/react";
import { TextLink } from "~/components/button/text-link";
import { Notice } from "~/components/notice";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { ReviewPage } from "./approval.server";
import { ChangeList } from "./review/change-list";
import { DecisionCard } from "./review/decision-card";
import { History, WhoSigns } from "./review/who-signs";

type ReviewViewProps = {
  readonly review: ReviewPage;
  /** Compared with another sending, null for what is approved; on another page of the changed rows. */
  readonly herePath: (since: number | null, page?: number) => string;
  readonly sentPath: (number: number) => string;
  /** What was answered to the last form of the page. */
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** What was sent for approval, as far as it changed; beside it the decision, who signs, and the versions. */
export function ReviewView({ review, herePath, sentPath, lastResult }: ReviewViewProps) {
  const { sent, waits, newerDraft, base, sinceBack, approved } = review;
  const since = base?.kind === "sent-back" ? base.number : null;
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {waits && newerDraft ? <Notice tone="info" title={m.approval_newer_draft()} /> : null}
        {sent.note === "" ? null : <p className="max-w-measure wrap-anywhere whitespace-pre-line"><OwnWords words={sent.note} language={sent.language} say={(note) => m.approval_note_of({ name: sent.sender, note })} /></p>}
        {sinceBack === null ? null : <TextLink to={herePath(sinceBack)} className="inline-flex min-h-11 items-center self-start">{m.approval_since_back()}</TextLink>}
        {since === null ? null : <TextLink to={herePath(null)} className="inline-flex min-h-11 items-center self-start">{approved === null ? m.approval_since_all() : m.approval_since_approved({ version: approved })}</TextLink>}
        <ChangeList {...review} wholePath={sentPath(sent.number)} pagePath={(page) => herePath(since, page)} />
      </div>
      <div className="flex min-w-0 flex-col gap-6 self-start">
        <DecisionCard {...review} newestPath={herePath(null)} lastResult={lastResult} />
        <WhoSigns {...review} />
        <History {...review} sentPath={sentPath} />
      </div>
    </div>
  );
}

/** Who sent it when, and how much of it changed. */
export function reviewLead({ sent, base, sheet, changed, total }: Pick<ReviewPage, "sent" | "base" | "sheet" | "changed" | "total">): string {
  const about = { name: sent.sender, date: dayWords(sent.at), changed, total };
  if (base === null) return m.approval_review_first(about);
  if (base.kind === "approved") return sheet.isList ? m.approval_review_lead_rows({ ...about, version: base.version }) : m.approval_review_lead({ ...about, version: base.version });
  const back = { ...about, day: dayWords(base.at) };
  return sheet.isList ? m.approval_review_lead_rows_back(back) : m.approval_review_lead_back(back);
}
