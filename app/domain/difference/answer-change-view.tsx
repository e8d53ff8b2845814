import { m } from "~/content/messages";
import { MarkChip } from "./mark-chip";
import { Pieces } from "./pieces";
import type { AnswerChange } from "./sheet-changes";
import type { Entry } from "./word-changes";

/** An answer that changed, old beside new; a list within it entry by entry. */
export function AnswerChangeView({ change: { label, mark, pieces, entries }, before, now }: { readonly change: AnswerChange; readonly before: string; readonly now: string }) {
  return (
    <section className="border-t border-line pt-4 first:border-0 first:pt-0">
      <h3 className="mb-2 flex flex-wrap items-center gap-2 font-[650]">
        {label} <MarkChip mark={mark} />
      </h3>
      {entries ? <EntryList entries={entries} /> : <Beside pieces={pieces} before={before} now={now} />}
    </section>
  );
}

function Beside({ pieces, before, now }: { readonly pieces: AnswerChange["pieces"]; readonly before: string; readonly now: string }) {
  const was = pieces.filter(({ kind }) => kind !== "new");
  const is = pieces.filter(({ kind }) => kind !== "gone");
  return (
    <div className="grid overflow-hidden rounded-card border border-line bg-surface sm:grid-cols-2">
      <div className="bg-sunken p-4 text-ink-2">
        <h4 className="mb-1 text-small font-[650]">{before}</h4>
        <p>{was.length > 0 ? <Pieces pieces={was} /> : m.approval_nothing_before()}</p>
      </div>
      <div className="border-line p-4 max-sm:border-t sm:border-l">
        <h4 className="mb-1 text-small font-[650] text-ink-2">{now}</h4>
        <p>{is.length > 0 ? <Pieces pieces={is} /> : m.approval_nothing_now()}</p>
      </div>
    </div>
  );
}

export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {entries.map(({ mark, pieces }, at) => (
        <li key={at} className="flex flex-wrap items-start gap-x-3 gap-y-1 p-3">
          <span className="w-24 shrink-0"><MarkChip mark={mark} /></span>
          <span className="min-w-0 flex-1 basis-48"><Pieces pieces={pieces} aloud={mark === "changed"} /></span>
        </li>
      ))}
    </ul>
  );
}
