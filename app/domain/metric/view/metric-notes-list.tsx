import type { ReactElement } from "react";
import { TextLink } from "~/components/button/text-link";
import { Details } from "~/components/details";
import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { MetricView } from "../metric-view";

type Props = {
  readonly view: MetricView;
  /** Where they can be had as a file. */
  readonly path?: string;
};

/** Sources and notes under the figures, behind a line to open. That figures are invented is said without opening anything. */
export function MetricNotes({ view, path }: Props): ReactElement {
  return (
    <>
      {view.fictional ? <p className="font-semibold">{m.metric_fictional()}</p> : null}
      <Details summary={m.metric_notes()} about={view.title}>
        <div className="flex flex-col gap-2">
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
          {path ? <p data-print="never"><TextLink to={path} reloadDocument>{m.metric_notes_file()}</TextLink></p> : null}
        </div>
      </Details>
    </>
  );
}
