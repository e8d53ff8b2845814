import type { SubmissionResult } from "@conform-to/react";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { HistoryPage } from "./history.server";
import type { HistoryTo } from "./history-address";
import { CompareAnswer } from "./view/compare-answer";
import { EntryView } from "./view/entry-view";
import { KeptCard } from "./view/kept-card";
import { Pager } from "./view/pager";

type HistoryViewProps = { readonly page: HistoryPage; readonly to: HistoryTo; readonly versionsPath: string; readonly lastResult: SubmissionResult<string[]> | null };

/** What happened in a worksheet, entry by entry; beside it the versions of the whole. */
export function HistoryView({ page, to, versionsPath, lastResult }: HistoryViewProps) {
  const { asked, entries, rowName, label, kept, may, total } = page;
  const { item, field, each } = asked;
  const narrowed = [rowName, label].filter(Boolean).join(", ");
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-4">
        {narrowed === "" ? null : (
          <p className="wrap-anywhere">
            {m.history_only({ name: narrowed })} <TextLink to={to({})} className="inline-flex min-h-11 items-center" data-print="never">{m.history_all()}</TextLink>
          </p>
        )}
        <CompareAnswer page={page} to={to} />
        <p data-print="never">
          <TextLink to={to({ item, field, each: !each })} className="inline-flex min-h-11 items-center">{each ? m.history_together() : m.history_each()}</TextLink>
        </p>
        {entries.length === 0 ? (
          <p>{total === 0 && asked.page === 1 ? m.history_empty() : m.history_page_empty()}</p>
        ) : (
          <ol className="divide-y divide-line rounded-card border border-line bg-surface">
            {entries.map((entry) => (
              <EntryView key={`${entry.id} ${entry.verb} ${entry.last} ${entry.at}`} entry={entry} mayWrite={may.write && page.sheet.isList} to={to} />
            ))}
          </ol>
        )}
        <Pager page={asked.page} pages={page.pages} to={(number) => to({ item, field, each, page: number })} />
      </div>
      {may.readsWhole ? <KeptCard kept={kept} mayName={may.name} versionsPath={versionsPath} lastResult={lastResult} /> : null}
    </div>
  );
}
