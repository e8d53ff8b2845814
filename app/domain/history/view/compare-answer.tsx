import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { SelectField } from "~/components/field/select-field";
import { momentWords } from "~/content/format";
import { m } from "~/content/messages";
import { AnswerChangeView } from "../../difference/answer-change-view";
import type { HistoryPage } from "../history.server";
import type { HistoryTo } from "../history-address";

/** Any two versions of one answer: chosen, and side by side. */
export function CompareAnswer({ page: { asked, entries, compared }, to }: { readonly page: HistoryPage; readonly to: HistoryTo }) {
  const { item, field, each, page } = asked;
  const versions = entries.filter((entry) => entry.verb === "answer" && entry.field === field && entry.item === item);
  const choices = versions.map(({ last, by, at }) => ({ value: String(last), label: m.history_choice({ version: last, name: by, date: momentWords(at) }) }));
  for (const one of compared ? [compared.new, compared.old] : []) {
    if (!choices.some(({ value }) => value === String(one.version))) choices.push({ value: String(one.version), label: m.history_choice({ version: one.version, name: one.by, date: momentWords(one.at) }) });
  }
  if (field === null || (choices.length < 2 && compared === null)) return null;
  const chosen = { old: String(compared?.old.version ?? versions[1]?.last ?? ""), new: String(compared?.new.version ?? versions[0]?.last ?? "") };
  return (
    <section className="flex flex-col gap-4">
      <Form key={`${chosen.old} ${chosen.new}`} method="get" action={to({})} data-print="never" className="flex flex-wrap items-end gap-3">
        {Object.entries({ item, field, each: each ? "1" : null, page: page > 1 ? String(page) : null }).map(([name, value]) => (value === null ? null : <input key={name} type="hidden" name={name} value={value} />))}
        <SelectField name="old" label={m.history_compare_old()} choices={choices} defaultValue={chosen.old} className="w-full sm:w-64" />
        <SelectField name="new" label={m.history_compare_new()} choices={choices} defaultValue={chosen.new} className="w-full sm:w-64" />
        <Button>{m.history_compare()}</Button>
      </Form>
      {compared === null ? null : compared.change === null ? (
        <p role="status">{m.history_same()}</p>
      ) : (
        <AnswerChangeView change={compared.change} before={sideWords(compared.old)} now={sideWords(compared.new)} />
      )}
    </section>
  );
}

function sideWords({ version, by, at }: { readonly version: number; readonly by: string; readonly at: string }): string {
  return m.history_choice({ version, name: by, date: momentWords(at) });
}
