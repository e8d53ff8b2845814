import { type ReactNode, useState } from "react";
import { m } from "~/content/messages";
import { useOnPaper } from "../for-paper";
import { Segmented } from "../field/segmented";

type ChartFrameProps = {
  /** The message of the picture, as a sentence: "Pay rose, but not for everyone". */
  readonly title: ReactNode;
  readonly chart: ReactNode;
  /** The same figures as a table (`DataTable`). Every picture has one. */
  readonly table: ReactNode;
  /** Source, quality, what the reader must know to read it rightly. */
  readonly note?: ReactNode;
  /** The download of the figures, and what else can be done with them. */
  readonly actions?: ReactNode;
  /** Given, the frame shows exactly this, and tells what somebody wants to see. */
  readonly view?: ChartView;
  readonly onView?: (view: ChartView) => void;
};

export type ChartView = "chart" | "table";

/** A picture and its twin in numbers: whoever cannot use the one uses the other. On paper, where nothing can be chosen, both. */
export function ChartFrame({ title, chart, table, note, actions, view: given, onView }: ChartFrameProps) {
  const [own, showOwn] = useState<ChartView>("chart");
  const [view, show] = [given ?? own, onView ?? showOwn];
  const onPaper = useOnPaper();
  return (
    <figure className="flex min-w-0 flex-col gap-4">
      <figcaption className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 max-w-[56ch] flex-1 basis-64 font-serif text-sentence">{title}</div>
        <Segmented
          label={m.common_show_as()}
          value={view}
          onChange={show}
          segments={[
            { value: "chart", label: m.common_chart() },
            { value: "table", label: m.common_table() },
          ]}
        />
      </figcaption>
      <div className="flex min-w-0 flex-col gap-4">
        {view === "chart" || onPaper ? <div className="min-w-0">{chart}</div> : null}
        {view === "table" || onPaper ? <div className="min-w-0">{table}</div> : null}
      </div>
      {view === "chart" && !onPaper ? (
        <noscript>
          <div className="min-w-0">{table}</div>
        </noscript>
      ) : null}
      {note || actions ? (
        <footer className="flex min-w-0 flex-col gap-3 border-t border-line pt-4">
          {actions ? <div className="flex flex-wrap gap-2.5">{actions}</div> : null}
          {note ? <div className="min-w-0 text-small text-ink-2">{note}</div> : null}
        </footer>
      ) : null}
    </figure>
  );
}
