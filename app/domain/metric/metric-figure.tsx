import { lazy, type ReactElement, type ReactNode, type RefObject, Suspense, useRef } from "react";
import { About } from "~/components/about";
import { ChartFrame, type ChartView } from "~/components/picture/chart-frame";
import { Details } from "~/components/details";
import { Download } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { ShareLink } from "~/components/button/share-link";
import { WhenNear } from "~/components/when-near";
import { m } from "~/content/messages";
import { chartLegend } from "./picture/chart-legend";
import { MetricNotes } from "./view/metric-notes-list";
import type { Panel } from "./metric-panels";
import { MetricTable } from "./view/metric-table";
import type { MetricView } from "./metric-view";
import { PictureMenu } from "./picture/picture-menu";
import { pillarColor } from "./pillar-label";

const MetricBars = lazy(() => import("./metric-bars"));

type Props = {
  readonly view: MetricView;
  readonly csvPath: string;
  /** The path that shows exactly this again. */
  readonly sharePath: string;
  /** Where the choice between picture and table is kept elsewhere. */
  readonly looks?: { readonly view: ChartView; readonly onView: (view: ChartView) => void };
  /** Sources and notes stand behind a line to open: for pages with many figures. */
  readonly notesFolded?: boolean;
  /** What else can be done with the figures. */
  readonly actions?: ReactNode;
};

/** The figures of a metric: the sentence first, then the picture or its table twin, then what one must know to read them. */
export function MetricFigure({ view, csvPath, sharePath, looks, notesFolded = false, actions }: Props): ReactElement {
  const panels = useRef<HTMLDivElement>(null);
  const notes = <MetricNotes view={view} />;
  return (
    <ChartFrame
      {...looks}
      title={view.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      chart={view.panels.length > 0 ? <Panels view={view} panels={panels} /> : null}
      table={<MetricTable view={view} />}
      note={notesFolded ? <Details summary={m.metric_notes()} about={view.title}>{notes}</Details> : notes}
      actions={
        <>
          {actions}
          {view.rows.length > 0 ? (
            <LinkButton to={csvPath} reloadDocument icon={Download}>
              {m.common_download()}
              <About subject={view.title} />
            </LinkButton>
          ) : null}
          {view.panels.length > 0 ? <PictureMenu view={view} panels={panels} /> : null}
          <ShareLink label={m.share_this()} about={view.title} path={sharePath} />
        </>
      }
    />
  );
}

function Panels({ view, panels }: { readonly view: MetricView; readonly panels: RefObject<HTMLDivElement> }): ReactElement {
  const beside = view.panels.flatMap(({ bars }) => bars);
  const legend = chartLegend(view);
  return (
    <div ref={panels} className="flex flex-col gap-6">
      {view.panels.map((panel) => (
        <div key={panel.id} role="group" aria-label={panel.title} className="min-w-0">
          {view.panels.length > 1 ? <h3 className="mb-1 text-label font-[650]">{panel.title}</h3> : null}
          <div role="img" data-panel={panel.id} aria-label={altText(view, panel)} className="min-w-0 overflow-hidden" style={{ minHeight: panel.bars.length * 36 + (view.parity ? 40 : 16) }}>
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

function altText({ columnName }: MetricView, { title, bars }: Panel): string {
  const values = bars.map(({ label, shown }) => `${label} ${shown}`).join("; ");
  return m.metric_chart_alt({ metric: columnName, place: title, values });
}
