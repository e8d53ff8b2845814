/** On the home page: baselines that a release revises, and targets whose baseline was replaced. */
import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import type { BaselineDecision } from "./baseline-news";
import { decidePath } from "./target";

type Props = {
  readonly decisions: readonly BaselineDecision[];
  readonly metricsPath: string;
  readonly targetPath: (id: string) => string;
};

export function BaselineNews({ decisions, metricsPath, targetPath }: Props): ReactElement {
  return (
    <Card id="baseline-news" tone="attention" title={m.baseline_news_title({ count: decisions.length })}>
      <p>{m.baseline_news_lead()}</p>
      <CardRows className="mt-2">
        {decisions.map((decision) =>
          decision.kind === "withdrawn" ? (
            <CardRow key={`${decision.id} ${decision.year}`} end={<LinkButton to={decidePath(targetPath(decision.id), decision)} aria-label={m.baseline_news_value_for({ name: decision.name })}>{m.baseline_news_value()}</LinkButton>}>
              <h3 className="font-[650]">{m.baseline_news_target({ name: decision.name })}</h3>
              <p className="tabular-nums">{decision.words}</p>
            </CardRow>
          ) : decision.kind === "revised" ? (
            <CardRow key={decision.id} end={<LinkButton to={`${metricsPath}#revisions`} aria-label={m.baseline_news_decide_for({ name: decision.name })}>{m.baseline_news_keep_or_rebase()}</LinkButton>}>
              <h3 className="font-[650]">{decision.name}</h3>
              {decision.revised.map((words) => <p key={words} className="tabular-nums">{words}</p>)}
              <p className="text-small text-ink-2">{decision.targets > 0 ? m.metric_revision_targets({ count: decision.targets }) : m.metric_revision_no_targets()}</p>
            </CardRow>
          ) : (
            <CardRow key={decision.id} end={<LinkButton to={targetPath(decision.id)} aria-label={m.baseline_news_open_for({ name: decision.name })}>{m.baseline_news_open()}</LinkButton>}>
              <h3 className="font-[650]">{m.baseline_news_target({ name: decision.name })}</h3>
              <p className="tabular-nums">{m.baseline_news_replaced({ from: decision.from, to: decision.to })}</p>
              <p className="text-small text-ink-2">{m.baseline_news_moved()}</p>
            </CardRow>
          ),
        )}
      </CardRows>
    </Card>
  );
}
