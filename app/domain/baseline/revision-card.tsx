import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { RevisionForm } from "./revision/revision-form";
import type { RevisionLine } from "./revision-lines";

type Props = {
  readonly lines: readonly RevisionLine[];
  readonly mayDecide: boolean;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** The baselines that a release revises: from what to what, how many targets depend on it, and the decision to keep or
 *  re-base. Read by everybody inside; decided by those who freeze. */
export function RevisionCard({ lines, mayDecide, lastResult }: Props): ReactElement {
  const refused = lastResult?.error?.[""] ?? [];
  return (
    <Card id="revisions" title={m.metric_revisions_title()} tone={lines.length > 0 ? "attention" : "plain"}>
      <div className="flex flex-col gap-3">
        {refused.map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        {lines.length > 0 ? <p className="max-w-measure">{m.metric_revisions_lead()}</p> : null}
        {lines.length > 0 && mayDecide ? <p className="max-w-measure text-small text-ink-2">{m.metric_revision_explained()}</p> : null}
      </div>
      <ul className="mt-3 divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-col gap-3 py-4 last:pb-0">
            <Facts line={line} />
            {mayDecide ? <RevisionForm line={line} lastResult={lastResult?.initialValue?.baseline === line.id ? lastResult : null} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Facts({ line }: { readonly line: RevisionLine }): ReactElement {
  const { name, revised, targets } = line;
  return (
    <div>
      <p className="font-[650]">{name}</p>
      {revised.map((words) => <p key={words} className="font-semibold tabular-nums">{words}</p>)}
      <p>{targets > 0 ? m.metric_revision_targets({ count: targets }) : m.metric_revision_no_targets()}</p>
      <p className="text-small text-ink-2">{whereWords(line)}</p>
    </div>
  );
}

function whereWords({ years, frozen, release, withdrawn }: RevisionLine): string {
  if (withdrawn) return m.baseline_withdrawn_where({ frozen });
  return frozen === release ? m.metric_revision_corrected({ year: years, release }) : m.metric_revision_where({ year: years, frozen, release });
}
