import { Form } from "@remix-run/react";
import { NotebookPen } from "lucide-react";
import type { ReactElement } from "react";
import { SubmitButton } from "~/components/submit-button";
import { TextLink } from "~/components/text-link";
import { m } from "~/content/messages";
import { QualityChip } from "../metric/quality-chip";
import type { Statement } from "./statement";

/** What the reader may do with a statement, and where its rows are. */
export type StatementActs = {
  readonly metricPath: (metric: string, search: string) => string;
  readonly mayFreeze: boolean;
  readonly mayNote: boolean;
  /** Keys of statements that stand in the worksheet. */
  readonly noted: readonly string[];
};

/** One statement: the sentence, what it is read against, how far its figures can be trusted, and the way to its rows. */
export function StatementCard({ statement, acts }: { readonly statement: Statement; readonly acts: StatementActs }): ReactElement {
  const { about, title, sentence, details, release } = statement;
  return (
    <li className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5">
      <div className="min-w-0">
        <p className="text-small font-semibold text-ink-3">{about}</p>
        <h4 className="font-[650]">{title}</h4>
      </div>
      <p className="font-serif text-lead">{sentence}</p>
      <ul className="flex max-w-measure flex-col gap-1 text-label text-ink-2">
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small text-ink-2">
        <Qualities statement={statement} />
        <span>{m.insight_from_release({ release })}</span>
      </p>
      <Acts statement={statement} acts={acts} />
    </li>
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
  const rows = acts.metricPath(metric, search);
  const isNoted = acts.noted.includes(key);
  return (
    <div data-print="never" className="mt-auto flex flex-wrap items-center gap-x-4">
      <TextLink to={rows} className="inline-flex min-h-11 items-center" aria-label={m.insight_see_figures_of({ title, kind })}>{m.insight_see_figures()}</TextLink>
      {acts.mayFreeze ? <TextLink to={`${rows}#use-as-baseline`} className="inline-flex min-h-11 items-center" aria-label={m.insight_use_baseline_of({ title, kind })}>{m.insight_use_baseline()}</TextLink> : null}
      {isNoted ? <span className="inline-flex min-h-11 items-center text-small text-ink-2">{m.insight_noted_before()}</span> : null}
      {acts.mayNote && !isNoted ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="note" />
          <SubmitButton kind="plain" icon={NotebookPen} name="key" value={key} aria-label={m.insight_note_of({ title, kind })}>{m.insight_note()}</SubmitButton>
        </Form>
      ) : null}
    </div>
  );
}
