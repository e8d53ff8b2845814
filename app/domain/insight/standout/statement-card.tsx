import type { ReactElement } from "react";
import { Details } from "~/components/details";
import { NotebookPen } from "~/components/icons";
import { Button } from "~/components/button/button";
import { carried } from "~/components/button/carried";
import { m } from "~/content/messages";
import { QualityChip } from "../../release/quality-chip";
import type { OftenWith } from "./joined";
import type { Statement } from "./statement";

/** What the reader may do with a statement, and where its rows are. */
export type StatementActs = {
  /** By metric, the address of its page. */
  readonly metricPaths: Readonly<Record<string, string>>;
  readonly mayFreeze: boolean;
  readonly mayNote: boolean;
  /** Keys of statements that stand in the worksheet. */
  readonly noted: readonly string[];
  /** What the measure of a statement often goes together with, by its key. */
  readonly often: OftenWith;
};

/** The form that the buttons of all statements belong to. */
export const noting = "note-statement";

const toRows = "text-link inline-flex min-h-11 items-center";

/** One statement: the sentence, what it is read against, how far its figures can be trusted, and the way to its rows. */
export function StatementCard({ statement, acts }: { readonly statement: Statement; readonly acts: StatementActs }): ReactElement {
  const { about, title, sentence, details, more, release } = statement;
  return (
    <li className="flex min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="min-w-0">
        <p className="text-small font-semibold text-ink-3">{about}</p>
        <h4 className="text-label font-[650]">{title}</h4>
      </div>
      <p className="font-serif text-lead">{sentence}</p>
      <Lines lines={details} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small text-ink-2">
        <Qualities statement={statement} />
      </p>
      <Often often={acts.often[statement.key]} statement={statement} metricPaths={acts.metricPaths} />
      <Details summary={m.insight_place_in_order()} about={`${title}, ${about}`}>
        <Lines lines={[...more, m.insight_from_release({ release })]} />
      </Details>
      <Acts statement={statement} acts={acts} />
    </li>
  );
}

type OftenProps = Pick<StatementActs, "metricPaths"> & { readonly statement: Statement; readonly often: OftenWith[string] | undefined };

function Often({ often, statement: { title, about: kind }, metricPaths }: OftenProps): ReactElement | null {
  if (!often) return null;
  return (
    <div className="text-label">
      <p>{m.connection_often({ names: often.names })}</p>
      <a href={`${metricPaths[often.metric]}${often.search}#connections`} className={toRows} aria-label={m.connection_often_see_of({ title, kind })}>{m.connection_often_see()}</a>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul className="flex max-w-measure flex-col gap-1 text-label text-ink-2">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** One mark where all figures share it; else the mark of each. */
function Qualities({ statement: { qualities } }: { readonly statement: Statement }): ReactElement {
  const [first] = qualities;
  if (first && qualities.every(({ quality }) => quality === first.quality)) return <QualityChip quality={first.quality} />;
  return (
    <>
      {qualities.map(({ of, quality }) => (
        <span key={of} className="inline-flex flex-wrap items-center gap-1.5">
          {of} <QualityChip quality={quality} />
        </span>
      ))}
    </>
  );
}

function Acts({ statement, acts }: { readonly statement: Statement; readonly acts: StatementActs }): ReactElement {
  const { key, metric, search, title, about: kind } = statement;
  const rows = `${acts.metricPaths[metric]}${search}`;
  const isNoted = acts.noted.includes(key);
  return (
    <div data-print="never" className="flex flex-wrap items-center gap-x-4 border-t border-line pt-1">
      <a href={rows} className={toRows} aria-label={m.insight_see_figures_of({ title, kind })}>{m.insight_see_figures()}</a>
      {acts.mayFreeze ? <a href={`${rows}#use-as-baseline`} className={toRows} aria-label={m.insight_use_baseline_of({ title, kind })}>{m.insight_use_baseline()}</a> : null}
      {isNoted ? <span className="inline-flex min-h-11 items-center text-small text-ink-2">{m.insight_noted_before()}</span> : null}
      {acts.mayNote && !isNoted ? (
        <Button type="submit" form={noting} {...carried({ intent: "note", key })} kind="plain" icon={NotebookPen} className="-ml-3" aria-label={m.insight_note_of({ title, kind })}>{m.insight_note()}</Button>
      ) : null}
    </div>
  );
}
