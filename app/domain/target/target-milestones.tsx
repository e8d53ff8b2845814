/** The values on the way to a target. */
import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Milestone } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import { measureOf } from "./measure";
import { isAgreed, newest, type Target } from "./target";

type Props = { readonly target: Target; readonly here: string; readonly mayPropose: boolean };

export default function TargetMilestones({ target, here, mayPropose }: Props): ReactElement {
  const version = newest(target.versions);
  const { show } = measureOf(target.indicator);
  const fixed = isAgreed(version);
  return (
    <Card title={m.target_milestones_title()} actions={mayPropose && !fixed ? <LinkButton to={`${here}/milestones`} icon={Milestone}>{m.target_milestones_edit()}</LinkButton> : null}>
      {version.path.milestones.length === 0 ? <p className="text-ink-2">{m.target_milestones_none()}</p> : null}
      <ul>
        {version.path.milestones.map(({ year, value }) => (
          <li key={year} className="py-1 font-semibold tabular-nums">{m.target_milestone_at({ value: show(value), year })}</li>
        ))}
      </ul>
      {mayPropose && fixed ? <p className="mt-2 text-small text-ink-2">{m.target_milestones_agreed()}</p> : null}
    </Card>
  );
}
