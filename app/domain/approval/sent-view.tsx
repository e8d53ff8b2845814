import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { SentPage } from "./approval.server";

/** A worksheet as it was once sent, to be read. */
export function SentView({ parts }: Pick<SentPage, "parts">) {
  return parts.map(({ id, name, answers }, at) => (
    <section key={id ?? at} className="mb-6 max-w-4xl border-t border-line-2 pt-3">
      {name === null ? null : <h2 className="mb-2 text-heading font-[650] wrap-anywhere">{name}</h2>}
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {answers.map(({ key, label, words, entries }) => (
          <div key={key} className="min-w-0 break-inside-avoid">
            <dt className="font-semibold">{label}</dt>
            {(entries ?? [words]).map((line, nth) => <dd key={nth} className="wrap-anywhere whitespace-pre-line">{line}</dd>)}
          </div>
        ))}
      </dl>
    </section>
  ));
}

/** What became of it. */
export function sentWords({ sent: { sender, at, approvedAt, sentBack }, replaced }: Pick<SentPage, "sent" | "replaced">): string {
  const about = { name: sender, date: dayWords(at) };
  if (approvedAt !== null) return m.approval_sent_state_approved({ date: dayWords(approvedAt) });
  if (sentBack !== null) return m.approval_sent_state_back(about);
  return replaced ? m.approval_sent_state_replaced(about) : m.approval_sent_state_waits(about);
}
