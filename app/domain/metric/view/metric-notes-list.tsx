import type { ReactElement } from "react";
import { frameworkCredit } from "~/content/framework";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { MetricView } from "../metric-view";

/** Sources and notes under the figures; invented figures say so first. */
export function MetricNotes({ view }: { readonly view: MetricView }): ReactElement {
  return (
    <div className="flex flex-col gap-2">
      {view.fictional ? <p className="font-semibold">{m.metric_fictional()}</p> : null}
      <ul className="flex flex-col gap-1">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {view.sources.map((source) => (
        <p key={source} className="wrap-anywhere">
          {m.metric_source({ source })}
        </p>
      ))}
      <p>{say(frameworkCredit)}</p>
    </div>
  );
}
