import { m } from "~/content/messages";
import { MarkChip } from "./mark-chip";
import { Pieces } from "./pieces";
import type { AnswerChange, PartChange } from "./sheet-changes";

/** A row of a list that changed: what became of it, and of its answers. */
export function RowChangeView({ change: { name, mark, answers } }: { readonly change: PartChange }) {
  return (
    <li className="p-4">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-[650]">
        <span className={mark === "removed" ? "min-w-0 wrap-anywhere text-ink-2 line-through" : "min-w-0 wrap-anywhere"}>{name}</span> <MarkChip mark={mark} />
      </h3>
      {answers.length === 0 ? null : (
        <dl className="mt-2 grid gap-x-6 gap-y-2 text-label sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)]">
          {answers.map((answer) => (
            <Answer key={answer.key} answer={answer} whole={mark === "new" || mark === "removed"} />
          ))}
        </dl>
      )}
    </li>
  );
}

/** In a row that is new or removed as a whole, nothing is marked word by word. */
function Answer({ answer: { label, pieces, entries }, whole }: { readonly answer: AnswerChange; readonly whole: boolean }) {
  const lines = entries ?? [{ mark: "changed", pieces }];
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="min-w-0">
        {lines.map((line, at) => (
          <span key={at} className="block">
            {whole ? <span className="wrap-anywhere whitespace-pre-line">{line.pieces.map(({ text }) => text).join("")}</span> : <Pieces pieces={line.pieces} aloud />}
          </span>
        ))}
        {!whole && entries === null && pieces.every(({ kind }) => kind === "gone") ? <span className="text-ink-2"> {m.approval_nothing_now()}</span> : null}
      </dd>
    </>
  );
}
