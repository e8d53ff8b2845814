import type { ReactElement } from "react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { LinkButton } from "~/components/button/link-button";
import { Flag, Snowflake } from "~/components/icons";
import { m } from "~/content/messages";

type Props = {
  readonly title: string;
  /** Where a target is set on the baseline that was frozen of what is shown; null while there is none, or for those who may not. */
  readonly targetPath: string | null;
  /** Opens the form that freezes; absent where there is nothing to freeze, or it is open. */
  readonly onFreeze?: (() => void) | undefined;
};

/** What a coalition does with a figure, the first thing filled: freeze it as a baseline, and once that is done set a target. */
export function MetricActs({ title, targetPath, onFreeze }: Props): ReactElement {
  return (
    <>
      {targetPath ? (
        <LinkButton kind="primary" to={targetPath} icon={Flag}>
          {m.metric_baseline_set_target()}
          <About subject={title} />
        </LinkButton>
      ) : null}
      {onFreeze ? (
        <Button type="button" {...(targetPath ? {} : { kind: "primary" as const })} icon={Snowflake} onClick={onFreeze}>
          {m.metric_freeze()}
        </Button>
      ) : null}
    </>
  );
}
