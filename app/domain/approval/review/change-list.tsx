import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { ReviewPage } from "../approval.server";
import { AnswerChangeView } from "../../difference/answer-change-view";
import { RowChangeView } from "../../difference/row-change-view";

/** How many things that are the same are named. */
const sameShown = 24;

type ChangeListProps = Pick<ReviewPage, "sheet" | "sent" | "base" | "changes" | "changed" | "same" | "from"> & { readonly wholePath: string; readonly pagePath: (page: number) => string };

/** What changed, and under it what is the same by name. */
export function ChangeList({ sheet, sent, base, changes, changed, same, from, wholePath, pagePath }: ChangeListProps) {
  const before = base === null || base.kind === "sent-back" ? m.approval_before_back() : m.approval_before({ version: base.version });
  const now = m.approval_now_sent({ version: sent.version });
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {changes.length === 0 ? <p>{m.approval_nothing_changed({ version: base?.version ?? sent.version })}</p> : null}
      {sheet.isList && changes.length > 0 ? (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {changes.map((change) => (
            <RowChangeView key={change.id} change={change} />
          ))}
        </ul>
      ) : null}
      {sheet.isList ? <Pages from={from} here={changes.length} count={changed} pagePath={pagePath} /> : null}
      {sheet.isList ? null : changes.map((part) => (
        <div key={part.id} className="flex flex-col gap-5">
          {part.name === null ? null : <h2 className="text-heading font-[650]">{part.name}</h2>}
          {part.answers.map((change) => (base === null ? <First key={change.key} label={change.label} words={change.entries ? change.entries.map(({ pieces }) => pieces.map(({ text }) => text).join("")) : [change.pieces.map(({ text }) => text).join("")]} /> : <AnswerChangeView key={change.key} change={change} before={before} now={now} />))}
        </div>
      ))}
      <section className="border-t border-line pt-4">
        <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
          {same.length > 0 ? <h2 className="font-[650]">{m.approval_same_here()}</h2> : null}
          <TextLink to={wholePath} className="inline-flex min-h-11 items-center">{m.approval_whole()}</TextLink>
        </div>
        {same.length === 0 ? null : (
          <ul className="grid gap-x-8 gap-y-1 text-ink-2 sm:grid-cols-2">
            {same.slice(0, sameShown).map((words, at) => <li key={at} className="wrap-anywhere">– {words}</li>)}
            {same.length > sameShown ? <li>{m.approval_same_more({ count: same.length - sameShown })}</li> : null}
          </ul>
        )}
      </section>
    </div>
  );
}

/** Of a first version: there is nothing beside it. */
function First({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  return (
    <section className="border-t border-line pt-4 first:border-0 first:pt-0">
      <h3 className="font-[650]">{label}</h3>
      {words.map((line, at) => <p key={at} className="max-w-measure wrap-anywhere whitespace-pre-line">{line}</p>)}
    </section>
  );
}

/** Where the changed rows are more than one page holds. */
function Pages({ from, here, count, pagePath }: { readonly from: number; readonly here: number; readonly count: number; readonly pagePath: (page: number) => string }) {
  if (count <= here) return null;
  const step = 40;
  const page = Math.floor(from / step) + 1;
  return (
    <nav aria-label={m.approval_rows_page({ from: from + 1, to: from + here, count })} className="flex flex-wrap items-center gap-x-4">
      <span className="text-ink-2">{m.approval_rows_page({ from: from + 1, to: from + here, count })}</span>
      {from > 0 ? <TextLink to={pagePath(page - 1)} className="inline-flex min-h-11 items-center">{m.approval_rows_before()}</TextLink> : null}
      {from + here < count ? <TextLink to={pagePath(page + 1)} className="inline-flex min-h-11 items-center">{m.approval_rows_next()}</TextLink> : null}
    </nav>
  );
}
