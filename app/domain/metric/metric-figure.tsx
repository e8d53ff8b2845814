import { Download } from "lucide-react";
import { lazy, type ReactElement, Suspense } from "react";
import { ChartFrame } from "~/components/chart-frame";
import { LinkButton } from "~/components/link-button";
import { m } from "~/content/messages";
import { MetricNotes } from "./metric-notes-list";
import type { Panel } from "./metric-panels";
import { MetricTable } from "./metric-table";
import type { MetricView } from "./metric-view";
import { pillarColor } from "./pillar-label";

const MetricBars = lazy(() => import("./metric-bars"));

/** The figures of a metric: the sentence first, then the picture or its table twin, then what one must know to read them. */
export function MetricFigure({ view, csvPath }: { readonly view: MetricView; readonly csvPath: string }): ReactElement {
  return (
    <ChartFrame
      title={view.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      chart={view.panels.length > 0 ? <Panels view={view} /> : null}
      table={<MetricTable view={view} />}
      note={<MetricNotes view={view} />}
      actions={
        view.rows.length > 0 ? (
          <LinkButton to={csvPath} reloadDocument icon={Download}>
            {m.common_download()}
          </LinkButton>
        ) : null
      }
    />
  );
}

function Panels({ view }: { readonly view: MetricView }): ReactElement {
  return (
    <div className="flex flex-col gap-6">
      {view.panels.map((panel) => (
        <section key={panel.id} aria-label={panel.title} className="min-w-0">
          {view.panels.length > 1 ? <h3 className="mb-1 text-label font-[650]">{panel.title}</h3> : null}
          <div role="img" aria-label={altText(view, panel)} className="min-w-0 overflow-hidden" style={{ minHeight: panel.bars.length * 36 + 16 }}>
            <Suspense fallback={<p className="p-2 text-ink-2">{m.metric_chart_loading()}</p>}>
              <MetricBars bars={panel.bars} color={pillarColor(view.pillar)} parity={view.parity} />
            </Suspense>
          </div>
        </section>
      ))}
      <p className="text-small text-ink-2">
        {m.metric_chart_legend()} {view.parity === null ? null : m.metric_chart_parity({ value: view.parity })}
      </p>
    </div>
  );
}

function altText({ columnName }: MetricView, { title, bars }: Panel): string {
  const values = bars.map(({ label, shown }) => `${label} ${shown}`).join("; ");
  return m.metric_chart_alt({ metric: columnName, place: title, values });
}
