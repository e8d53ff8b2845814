import { lazy, type ReactElement, Suspense } from "react";
import { useFigureAnnounced } from "~/components/frame/announcer";
import { ChartFrame } from "~/components/picture/chart-frame";
import { Download } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import { TextLink } from "~/components/button/text-link";
import { notesPath } from "../csv";
import { LocalTable } from "./local-table";
import type { LocalView } from "./page/local-view";
import { SmallCountNote } from "./page/small-count-note";

const MetricBars = lazy(() => import("../metric/metric-bars"));

type Props = { readonly view: LocalView; readonly name: string; readonly mostHidden: number; readonly csvPath: string | null };

/** The figures of a local indicator: the sentence, the picture or its table twin, and what is hidden. */
export function LocalFigure({ view, name, mostHidden, csvPath }: Props): ReactElement {
  useFigureAnnounced(view.sentences.join(" "));
  return (
    <ChartFrame
      title={view.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      chart={view.rows.length > 0 ? <Bars view={view} /> : null}
      table={<LocalTable caption={m.local_table_caption({ name })} rows={view.rows} />}
      note={<Notes view={view} mostHidden={mostHidden} csvPath={csvPath} />}
      actions={csvPath && view.rows.length > 0 ? <LinkButton to={csvPath} reloadDocument icon={Download}>{m.common_download()}</LinkButton> : null}
    />
  );
}

function Bars({ view: { bars, alt, hiddenRows, unreliableRows } }: { readonly view: LocalView }): ReactElement {
  const legend = [unreliableRows > 0 && m.local_legend_hatched(), bars.some(({ interval }) => interval) && m.local_legend_interval(), hiddenRows > 0 && m.local_legend_hidden()].filter(Boolean).join(" ");
  return (
    <>
      {bars.length > 0 ? (
        <div role="img" aria-label={alt} className="min-w-0 overflow-hidden" style={{ minHeight: bars.length * 36 + 16 }}>
          <Suspense fallback={<p className="p-2 text-ink-2">{m.local_chart_loading()}</p>}>
            <MetricBars bars={bars} color="var(--green)" parity={null} />
          </Suspense>
        </div>
      ) : null}
      {legend ? <p className="text-small text-ink-2">{legend}</p> : null}
    </>
  );
}

function Notes({ view: { rows, hiddenRows, unreliableRows }, mostHidden, csvPath }: Pick<Props, "view" | "mostHidden" | "csvPath">): ReactElement {
  return (
    <div className="flex flex-col gap-2">
      {hiddenRows > 0 ? <p>{m.local_hidden_here({ count: hiddenRows })}</p> : null}
      {unreliableRows > 0 ? <p>{m.local_unreliable_here({ count: unreliableRows })}</p> : null}
      <SmallCountNote mostHidden={mostHidden} />
      {csvPath && rows.length > 0 ? <p data-print="never"><TextLink to={notesPath(csvPath)} reloadDocument>{m.metric_notes_file()}</TextLink></p> : null}
    </div>
  );
}
