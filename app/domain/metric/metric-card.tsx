import type { SubmissionResult } from "@conform-to/react";
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import { Card } from "~/components/card";
import { m } from "~/content/messages";
import { MetricActs } from "./metric-acts";
import { MetricFigure } from "./metric-figure";
import type { MetricView } from "./metric-view";

const FreezeForm = lazy(() => import("./view/freeze-form"));

type Props = {
  readonly view: MetricView;
  readonly csvPath: string;
  readonly sharePath: string;
  readonly own: string;
  readonly mayFreeze: boolean;
  readonly frozenGroups: readonly string[];
  /** Where a target is set on the baseline of what is shown. */
  readonly targetPath: string | null;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** The figures of a metric, and under the picture what the coalition does with them first; the form that freezes opens in the
 *  same card. It is about the coalition's own place in the year shown, and not there where that has no figure. */
export function MetricCard({ view, own, mayFreeze, frozenGroups, targetPath, lastResult, ...paths }: Props): ReactElement {
  const [open, setOpen] = useState(lastResult !== null);
  const [pressed, press] = useState(false);
  const rows = mayFreeze ? view.rows.filter(({ geography, year }) => geography === own && String(year) === view.chosen.year) : [];
  const freezing = open && rows.length > 0;
  const toggle = () => {
    press(true);
    setOpen(!open);
  };
  return (
    <Card id="use-as-baseline">
      <MetricFigure view={view} {...paths} actions={<MetricActs title={view.title} targetPath={targetPath} freeze={rows.length > 0 ? { open, toggle } : null} />} />
      {freezing ? (
        <section aria-labelledby="freeze-title" className="mt-5 border-t border-line pt-5">
          <h2 id="freeze-title" className="text-body font-[650]">{m.metric_freeze_title()}</h2>
          <p className="mt-1 mb-4 max-w-measure text-ink-2">{m.metric_freeze_explained()}</p>
          <Suspense fallback={<p className="text-ink-2">{m.common_loading()}</p>}>
            <FreezeForm key={`${view.chosen.column} ${view.chosen.breakdown} ${view.chosen.year}`} view={view} rows={rows} frozenGroups={frozenGroups} lastResult={lastResult} />
            {pressed ? <FocusInForm /> : null}
          </Suspense>
        </section>
      ) : null}
    </Card>
  );
}

/** Who opened the form goes on in it, as soon as it has been loaded. */
function FocusInForm(): null {
  useEffect(() => document.getElementById("freeze")?.querySelector<HTMLElement>("select, textarea, button")?.focus(), []);
  return null;
}
