import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { SelectField } from "~/components/field/select-field";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { AnswerChangeView } from "../difference/answer-change-view";
import { RowChangeView } from "../difference/row-change-view";
import { nowKey } from "./history";
import type { VersionsPage } from "./history.server";
import { Pager } from "./view/pager";

type VersionsViewProps = { readonly page: VersionsPage; readonly herePath: string };

/** Two versions of a whole worksheet: what is different, and how much is not. */
export function VersionsView({ page: { sheet, kept, old, new: now, changes, from, same, changed }, herePath }: VersionsViewProps) {
  const choices = [{ value: nowKey, label: m.history_as_it_stands() }, ...kept.map(({ key, name, at }) => ({ value: key, label: `${name} · ${dayWords(at)}` }))];
  const step = 40;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <Form key={`${old.key} ${now.key}`} method="get" data-print="never" className="flex flex-wrap items-end gap-3">
        <SelectField name="old" label={m.history_compare_old()} choices={choices} defaultValue={old.key} className="w-full sm:w-72" />
        <SelectField name="new" label={m.history_compare_new()} choices={choices} defaultValue={now.key} className="w-full sm:w-72" />
        <Button>{m.history_compare()}</Button>
      </Form>
      {changes.length === 0 ? <p>{m.history_same()}</p> : null}
      {sheet.isList && changes.length > 0 ? (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {changes.map((change) => <RowChangeView key={change.id} change={change} />)}
        </ul>
      ) : null}
      {sheet.isList ? <Pager page={Math.floor(from / step) + 1} pages={Math.max(1, Math.ceil(changed / step))} to={(page) => `${herePath}?${new URLSearchParams({ old: old.key, new: now.key, page: String(page) }).toString()}`} /> : null}
      {sheet.isList ? null : changes.map((part) => (
        <div key={part.id} className="flex flex-col gap-5">
          {part.name === null ? null : <h2 className="text-heading font-[650] wrap-anywhere">{part.name}</h2>}
          {part.answers.map((change) => <AnswerChangeView key={change.key} change={change} before={old.name} now={now.name} />)}
        </div>
      ))}
      {same > 0 ? <p className="text-ink-2">{sheet.isList ? m.history_rows_same({ count: same }) : m.history_answers_same({ count: same })}</p> : null}
    </div>
  );
}
