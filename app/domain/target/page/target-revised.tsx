/** Above a target: a release in use says something else than the baseline it starts from. */
import type { ReactElement } from "react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";

export function TargetRevised({ revised, to }: { readonly revised: readonly string[]; readonly to: string }): ReactElement {
  return (
    <Notice tone="attention" title={m.baseline_target_revised_title()} actions={<LinkButton to={to}>{m.baseline_news_keep_or_rebase()}</LinkButton>}>
      {revised.map((words) => <p key={words} className="font-semibold tabular-nums">{words}</p>)}
      <p>{m.baseline_target_revised_text()}</p>
    </Notice>
  );
}
