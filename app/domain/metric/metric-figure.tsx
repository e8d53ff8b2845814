import { type ReactElement, type ReactNode, useRef } from "react";
import { About } from "~/components/about";
import { ChartFrame, type ChartView } from "~/components/picture/chart-frame";
import { useFigureAnnounced } from "~/components/frame/announcer";
import { Download } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { ShareLink } from "~/components/button/share-link";
import { m } from "~/content/messages";
import { notesPath } from "../csv";
import { MetricNotes } from "./view/metric-notes-list";
import { MetricTable } from "./view/metric-table";
import type { MetricView } from "./metric-view";
import { PanelBars } from "./picture/panel-bars";
import { PictureMenu } from "./picture/picture-menu";

type Props = {
  readonly view: MetricView;
  readonly csvPath: string;
  /** The path that shows exactly this again. */
  readonly sharePath: string;
  /** Where the choice between picture and table is kept elsewhere. */
  readonly looks?: { readonly view: ChartView; readonly onView: (view: ChartView) => void };
  /** What else can be done with the figures. */
  readonly actions?: ReactNode;
};

/** The figures of a metric: the sentence first, then the picture or its table twin, then what one must know to read them. */
export function MetricFigure({ view, csvPath, sharePath, looks, actions }: Props): ReactElement {
  const panels = useRef<HTMLDivElement>(null);
  useFigureAnnounced(view.sentences.join(" "));
  return (
    <ChartFrame
      {...looks}
      title={view.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      chart={view.panels.length > 0 ? <PanelBars view={view} panels={panels} /> : null}
      table={<MetricTable view={view} />}
      note={<MetricNotes view={view} {...(view.rows.length > 0 ? { path: notesPath(csvPath) } : {})} />}
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
