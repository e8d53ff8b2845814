import { m } from "~/content/messages";
import type { PaperPart, PaperQuestion, PaperSheet } from "./paper/paper-sheet";

export type { PaperSheet } from "./paper/paper-sheet";

/** A worksheet to print: read one question after the other, or, blank, to be written in by hand. */
export function PaperView({ parts, blank }: Pick<PaperSheet, "parts" | "blank">) {
  if (parts.length === 0) return <p>{m.table_empty_read()}</p>;
  return parts.map((part, at) => <Part key={at} part={part} blank={blank} />);
}

function Part({ part: { name, questions }, blank }: { readonly part: PaperPart; readonly blank: boolean }) {
  return (
    <section className="mb-8 border-t-2 border-line-2 pt-3">
      {name === null ? null : <h2 className="mb-2 text-heading font-[650] [overflow-wrap:anywhere]">{name}</h2>}
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {questions.map((question) => (
          <Question key={question.key} question={question} blank={blank} />
        ))}
      </dl>
    </section>
  );
}

function Question({ question: { label, needed, hints, example, words, choices, long }, blank }: { readonly question: PaperQuestion; readonly blank: boolean }) {
  return (
    <div className="break-inside-avoid">
      <dt className="font-semibold">
        {label} {needed ? <span className="text-small font-medium text-ink-2">({m.process_needed()})</span> : null}
      </dt>
      {hints.map((hint) => (
        <dd key={hint} className="text-small text-ink-2">
          {hint}
        </dd>
      ))}
      {example === null ? null : <dd className="text-small text-ink-2">{m.common_example({ example })}</dd>}
      {blank ? <Room choices={choices} long={long} /> : <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{words === "" ? m.table_no_answer() : words}</dd>}
    </div>
  );
}

/** Where one writes by hand: boxes to tick, or lines. */
function Room({ choices, long }: Pick<PaperQuestion, "choices" | "long">) {
  return (
    <>
      {choices.length === 0 ? null : (
        <dd className="flex flex-wrap gap-x-5">
          {choices.map((choice) => (
            <span key={choice}>☐ {choice}</span>
          ))}
        </dd>
      )}
      {choices.length > 0 && !long ? null : <dd aria-hidden className={long ? "paper-lines h-24" : "paper-lines h-8"} />}
    </>
  );
}
