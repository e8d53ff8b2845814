import type { ReactElement } from "react";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { NationView } from "./nation-view";

type Props = { readonly view: NationView; readonly metricPath: string };

/** What one must know to read the figures, where they come from, and the way to the own place's page of the metric. */
export function NationNotes({ view: { notes, sources, map }, metricPath }: Props): ReactElement {
  return (
    <div className="flex max-w-measure flex-col gap-2 text-small text-ink-2">
      <ul className="flex flex-col gap-1">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {sources.map((source) => (
        <p key={source} className="wrap-anywhere">
          {m.metric_source({ source })}
        </p>
      ))}
      {map ? <p>{m.nation_shapes_credit()}</p> : null}
      <p>
        <TextLink to={metricPath}>{m.nation_to_metric()}</TextLink>
      </p>
    </div>
  );
}
