import type { ReactNode } from "react";
import type { Icon } from "~/components/icon";
import { CircleCheck, CircleDashed, Send } from "~/components/icons";
import { OwnWords } from "~/components/own-words";
import { TextLink } from "~/components/button/text-link";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { ReviewPage } from "../approval.server";
import { waitedWords } from "../state-words";
import { Became } from "./became";

/** Who sent it, who has signed, and whose signature is missing. */
export function WhoSigns({ sent, missing }: Pick<ReviewPage, "sent" | "missing">) {
  return (
    <section>
      <h2 className="mb-1 text-heading font-[650]">{m.approval_who_signs()}</h2>
      <ul className="divide-y divide-line">
        <Line icon={Send} at={sent.at}>{m.approval_who_sent({ name: sent.sender })}</Line>
        {sent.signatures.map(({ accountId, name, at }) => <Line key={accountId} icon={CircleCheck} at={at}>{m.approval_who_approved({ name })}</Line>)}
        {missing.map((one) => <Line key={one.hand} icon={CircleDashed}>{m.approval_who_missing({ who: waitedWords([one]) })}</Line>)}
      </ul>
    </section>
  );
}

function Line({ icon: Icon, at, children }: { readonly icon: Icon; readonly at?: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-start gap-3 py-2.5">
      <Icon size={18} className="mt-0.5 shrink-0 text-green" />
      <span className="min-w-0 wrap-anywhere">
        {children}
        {at === undefined ? null : <span className="block text-small text-ink-2">{dayWords(at)}</span>}
      </span>
    </li>
  );
}

function Reopened({ reopened }: Pick<ReviewPage["sent"], "reopened">) {
  if (reopened === null) return null;
  const { name, reason, language } = reopened;
  return <p className="wrap-anywhere"><OwnWords words={reason} language={language} say={(words) => m.approval_history_reopened({ name, reason: words })} /></p>;
}

/** All sendings, the newest first, and what became of each. */
export function History({ history, sentPath }: Pick<ReviewPage, "history"> & { readonly sentPath: (number: number) => string }) {
  return (
    <section>
      <h2 className="mb-1 text-heading font-[650]">{m.approval_history()}</h2>
      <ol className="divide-y divide-line">
        {history.map((paper, at) => (
          <li key={paper.id} className="py-2.5">
            <p className="wrap-anywhere whitespace-pre-line"><Became paper={paper} newest={at === 0} /></p>
            <Reopened reopened={paper.reopened} />
            <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-2">
              {dayWords(paper.approvedAt ?? paper.sentBack?.at ?? paper.at)}
              <TextLink to={sentPath(paper.number)} className="inline-flex min-h-6 items-center">{m.approval_read_it({ version: paper.version })}</TextLink>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
