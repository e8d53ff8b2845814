import { lazy, type ReactElement, type Ref, Suspense } from "react";
import { WhenNear } from "~/components/when-near";
import { m } from "~/content/messages";
import type { Panel } from "../metric-panels";
import type { MetricView } from "../metric-view";
import { pillarColor } from "../pillar-label";
import { chartLegend } from "./chart-legend";

const MetricBars = lazy(() => import("../metric-bars"));

type Props = {
  readonly view: Pick<MetricView, "columnName" | "pillar" | "parity" | "medians" | "panels" | "boundsFrom">;
  readonly panels?: Ref<HTMLDivElement>;
};

/** The panels of a picture on one scale, each with its words for those who cannot see it, and the legend under them. */
export function PanelBars({ view, panels }: Props): ReactElement {
  const beside = view.panels.flatMap(({ bars }) => bars);
  const legend = chartLegend(view);
  return (
    <div ref={panels} className="flex flex-col gap-6">
      {view.panels.map((panel) => (
        <div key={panel.id} role="group" aria-label={panel.title} className="min-w-0">
          {view.panels.length > 1 ? <h3 className="mb-1 text-label font-[650]">{panel.title}</h3> : null}
          <div role="img" data-panel={panel.id} aria-label={altText(view.columnName, panel)} className="min-w-0 overflow-hidden" style={{ minHeight: panel.bars.length * 36 + (view.parity ? 40 : 16) }}>
            <WhenNear before={<Loading />}>
              <Suspense fallback={<Loading />}>
                <MetricBars bars={panel.bars} beside={beside} color={pillarColor(view.pillar)} parity={view.parity} />
              </Suspense>
            </WhenNear>
          </div>
        </div>
      ))}
      {legend === "" ? null : <p className="text-small text-ink-2">{legend}</p>}
    </div>
  );
}

function Loading(): ReactElement {
  return <p className="p-2 text-ink-2">{m.metric_chart_loading()}</p>;
}

function altText(metric: string, { title, bars }: Panel): string {
  const values = bars.map(({ label, shown }) => `${label} ${shown}`).join("; ");
  return m.metric_chart_alt({ metric, place: title, values });
}
