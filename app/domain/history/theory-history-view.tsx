import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { SelectField } from "~/components/field/select-field";
import { momentWords } from "~/content/format";
import { m } from "~/content/messages";
import { AnswerChangeView } from "../difference/answer-change-view";
import { Pieces } from "../difference/pieces";
import type { TheoryHistory } from "./theory-history.server";
import { revisionWords } from "./theory/revision-words";
import { Pager } from "./view/pager";

type TheoryHistoryViewProps = { readonly history: TheoryHistory; readonly to: (spot: { readonly row?: string | null; readonly page?: number }) => string };

/** What happened to the theory of change, change by change. */
export function TheoryHistoryView({ history, to }: TheoryHistoryViewProps) {
  const { row, rowName, entries, page, pages } = history;
  return (
    <div className="flex max-w-4xl min-w-0 flex-col gap-4">
      <p className="max-w-measure text-ink-2">{m.history_lead()}</p>
      {row === null ? null : (
        <p className="wrap-anywhere">
          {m.history_only({ name: rowName ?? m.history_a_row() })} <TextLink to={to({})} className="inline-flex min-h-11 items-center" data-print="never">{m.history_theory_all()}</TextLink>
        </p>
      )}
      <CompareWordings history={history} action={to({})} />
      {entries.length === 0 ? (
        <p>{page === 1 ? m.history_empty() : m.history_page_empty()}</p>
      ) : (
        <ol className="divide-y divide-line rounded-card border border-line bg-surface">
          {entries.map((entry) => <RevisionView key={entry.id} entry={entry} rowPath={to({ row: entry.subject })} />)}
        </ol>
      )}
      <Pager page={page} pages={pages} to={(number) => to({ row, page: number })} />
    </div>
  );
}

function RevisionView({ entry: { id, verb, subject, by, at, text, isRow, gone, pieces, restorable, bringsBack }, rowPath }: { readonly entry: TheoryHistory["entries"][number]; readonly rowPath: string }) {
  const about = `${text}, ${momentWords(at)}`;
  return (
    <li className="flex flex-col gap-1 p-4">
      <p className="min-w-0 font-[650] wrap-anywhere">{isRow ? <TextLink to={rowPath}>{text}</TextLink> : text}</p>
      <p className="text-label text-ink-2 wrap-anywhere">
        {revisionWords(verb, { actor: by, text })} · <time dateTime={at}>{momentWords(at)}</time>
      </p>
      {pieces && pieces.some(({ kind }) => kind !== "same") ? <p className="max-w-measure"><Pieces pieces={pieces} aloud /></p> : null}
      {gone ? <p className="text-small text-ink-2">{m.history_theory_row_is_out()}</p> : null}
      {restorable === null ? null : (
        <Form method="post" data-print="never">
          <input type="hidden" name="revision" value={id} />
          <input type="hidden" name="seen" value={restorable} />
          <SubmitButton kind="plain" name="intent" value="restore">{m.history_restore()}<About subject={about} /></SubmitButton>
        </Form>
      )}
      {bringsBack ? (
        <Form method="post" data-print="never">
          <input type="hidden" name="row" value={subject} />
          <SubmitButton kind="plain" name="intent" value="bring-back">{m.history_bring_back()}<About subject={about} /></SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}

/** Any two wordings of one row: chosen, and side by side. */
function CompareWordings({ history: { row, page, entries, compared }, action }: { readonly history: TheoryHistory; readonly action: string }) {
  const choices = entries.flatMap(({ id, worded, by, at }) => (worded ? [{ value: id, label: `${by}, ${momentWords(at)}` }] : []));
  if (row === null || choices.length < 2) return null;
  const chosen = { old: compared?.old.id ?? choices[1]?.value, new: compared?.new.id ?? choices[0]?.value };
  return (
    <section className="flex flex-col gap-4">
      <Form key={`${chosen.old} ${chosen.new}`} method="get" action={action} data-print="never" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="row" value={row} />
        <input type="hidden" name="page" value={page} />
        <SelectField name="old" label={m.history_compare_old()} choices={choices} defaultValue={chosen.old} className="w-full sm:w-64" />
        <SelectField name="new" label={m.history_compare_new()} choices={choices} defaultValue={chosen.new} className="w-full sm:w-64" />
        <Button>{m.history_compare()}</Button>
      </Form>
      {compared === null ? null : compared.pieces.every(({ kind }) => kind === "same") ? (
        <p role="status">{m.history_same()}</p>
      ) : (
        <AnswerChangeView change={{ key: row, label: m.history_theory_wording(), mark: "changed", pieces: compared.pieces, entries: null }} before={momentWords(compared.old.at)} now={momentWords(compared.new.at)} />
      )}
    </section>
  );
}
