import type { SubmissionResult } from "@conform-to/react";
import { lazy, type ReactElement, Suspense, useState } from "react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Snowflake } from "~/components/icons";
import { m } from "~/content/messages";
import type { MetricView } from "./metric-view";

const FreezeForm = lazy(() => import("./view/freeze-form"));

type Props = {
  readonly view: MetricView;
  readonly own: string;
  readonly frozenGroups: readonly string[];
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** "Use as baseline": for the figures of the coalition's own place in the year shown; nothing where there are none. */
export function FreezeCard({ view, own, frozenGroups, lastResult }: Props): ReactElement | null {
  const [open, setOpen] = useState(lastResult !== null);
  const rows = view.rows.filter(({ geography, year }) => geography === own && String(year) === view.chosen.year);
  if (rows.length === 0) return null;
  return (
    <Card id="use-as-baseline" title={m.metric_freeze_title()}>
      <p className="mb-4 max-w-measure text-ink-2">{m.metric_freeze_explained()}</p>
      {open ? (
        <Suspense fallback={<p className="text-ink-2">{m.common_loading()}</p>}>
          <FreezeForm key={`${view.chosen.column} ${view.chosen.breakdown} ${view.chosen.year}`} view={view} rows={rows} frozenGroups={frozenGroups} lastResult={lastResult} />
        </Suspense>
      ) : (
        <Button type="button" kind="primary" icon={Snowflake} onClick={() => setOpen(true)}>
          {m.metric_freeze()}
        </Button>
      )}
    </Card>
  );
}
