import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { momentWords } from "~/content/format";
import { m } from "~/content/messages";
import { Pieces } from "../../difference/pieces";
import type { Piece } from "../../difference/word-changes";
import type { HistoryEntry } from "../history";
import type { HistoryTo } from "../history-address";

type EntryViewProps = { readonly entry: HistoryEntry; /** Rows can be brought back. */ readonly mayWrite: boolean; readonly to: HistoryTo };

/** One thing that happened: where, who, when, from what to what, and what can be done about it. */
export function EntryView({ entry, mayWrite, to }: EntryViewProps) {
  const { verb, item, field, rowName, label, by, at, gone, first, last, newest } = entry;
  const isAnswer = verb === "answer";
  const place = [rowName, label].filter(Boolean).join(", ");
  const about = `${place}, ${momentWords(at)}`;
  return (
    <li className="flex flex-col gap-1 p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <TextLink to={to(isAnswer ? { item, field } : { item })} className="min-w-0 font-[650] wrap-anywhere">{place}</TextLink>
        <span className="text-small text-ink-2">{isAnswer ? (first === last ? m.history_version({ version: last }) : m.history_versions({ first, last })) : null}</span>
      </p>
      <p className="text-label text-ink-2">
        {happened(entry)} · <time dateTime={at}>{momentWords(at)}</time>
      </p>
      {isAnswer ? <Told entry={entry} to={to} /> : null}
      {gone ? <p className="text-small text-ink-2">{m.history_row_is_out()}</p> : null}
      {entry.restorable ? (
        <Form method="post" data-print="never">
          {item === null ? null : <input type="hidden" name="item" value={item} />}
          <input type="hidden" name="field" value={field} />
          <input type="hidden" name="version" value={last} />
          <input type="hidden" name="seen" value={newest} />
          <SubmitButton kind="plain" name="intent" value="restore">
            {m.history_restore()}
            <About subject={about} />
          </SubmitButton>
        </Form>
      ) : null}
      {gone && mayWrite && verb === "removed" ? (
        <Form method="post" data-print="never">
          <input type="hidden" name="row" value={item ?? ""} />
          <SubmitButton kind="plain" name="intent" value="bring-back">
            {m.history_bring_back()}
            <About subject={about} />
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );

  function happened({ verb: did }: HistoryEntry): string {
    if (did === "added") return m.history_row_added({ name: by });
    if (did === "removed") return m.history_row_removed({ name: by });
    return did === "restored" ? m.history_row_restored({ name: by }) : m.history_written({ name: by });
  }
}

/** What was written. A long text is told on the page that has room for it. */
function Told({ entry: { pieces, emptied, long, item, field, first, last }, to }: Omit<EntryViewProps, "mayWrite">) {
  if (long) return <TextLink to={to({ item, field, old: Math.max(1, first - 1), new: last })} className="inline-flex min-h-11 items-center self-start">{m.history_long()}</TextLink>;
  if (pieces === null || pieces.every(({ kind }) => kind === "same")) return <p className="text-ink-2">{m.history_nothing_to_tell()}</p>;
  return (
    <p className="max-w-measure">
      <Pieces pieces={fromNothing(pieces)} aloud />
      {emptied ? <span className="text-ink-2"> {m.approval_nothing_now()}</span> : null}
    </p>
  );
}

/** Where nothing stood before, the words are not marked as new: all of them are. */
function fromNothing(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.every(({ kind }) => kind === "new") ? pieces.map((piece) => ({ ...piece, kind: "same" })) : pieces;
}
