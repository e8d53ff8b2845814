/** Frozen numbers that wait for a target. */
import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { Flag } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import { measureOf } from "./measure";
import type { Baseline, Indicator } from "./target";

type Props = {
  readonly points: readonly { readonly baseline: Baseline; readonly indicator: Indicator }[];
  /** Where a target for this baseline is set; null for those who may not. */
  readonly linkTo: ((baseline: string) => string) | null;
};

export function StartingPoints({ points, linkTo }: Props): ReactElement {
  return (
    <Card title={m.target_waiting_title()}>
      <CardRows>
        {points.map(({ baseline, indicator }) => (
          <CardRow
            key={baseline.id}
            end={linkTo ? <LinkButton to={linkTo(baseline.id)} icon={Flag} aria-label={m.target_set_for({ name: indicator.name })}>{m.target_new_action()}</LinkButton> : null}
          >
            <p className="font-semibold">{indicator.name}</p>
            <p className="text-small text-ink-2">{indicator.place}</p>
            <p className="tabular-nums">{m.target_waiting_baseline({ value: measureOf(indicator).show(baseline.value), year: measureOf(indicator).years(baseline.year) })}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
