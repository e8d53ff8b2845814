import type { ReactElement } from "react";
import { TextLink } from "~/components/button/text-link";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import type { NationView } from "./nation-view";

type Props = { readonly view: NationView; readonly metricPath: string; readonly notesPath: string };

/** Behind a line to open: what one must know to read the figures, where they come from, and the way to the own place's page of the metric. */
export function NationNotes({ view: { notes, sources, map }, metricPath, notesPath }: Props): ReactElement {
  return (
    <div className="flex flex-col gap-2 text-small text-ink-2">
      <Details summary={m.metric_notes()}>
        <div className="flex flex-col gap-2">
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
          <p data-print="never">
            <TextLink to={notesPath} reloadDocument>{m.metric_notes_file()}</TextLink>
          </p>
        </div>
      </Details>
      <p>
        <TextLink to={metricPath}>{m.nation_to_metric()}</TextLink>
      </p>
    </div>
  );
}
