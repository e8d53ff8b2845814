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
  /** Opens the form that freezes, and closes it; null where there is nothing to freeze. */
  readonly freeze: { readonly open: boolean; readonly toggle: () => void } | null;
};

/** What a coalition does with a figure, the first thing filled: freeze it as a baseline, and once that is done set a target. */
export function MetricActs({ title, targetPath, freeze }: Props): ReactElement {
  return (
    <>
      {targetPath ? (
        <LinkButton kind="primary" to={targetPath} icon={Flag}>
          {m.metric_baseline_set_target()}
          <About subject={title} />
        </LinkButton>
      ) : null}
      {freeze ? (
        <Button type="button" {...(targetPath ? {} : { kind: "primary" as const })} icon={Snowflake} aria-expanded={freeze.open} onClick={freeze.toggle}>
          {m.metric_freeze()}
        </Button>
      ) : null}
    </>
  );
}
