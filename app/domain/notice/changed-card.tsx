import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { foreign, OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Change, ChangedDay, ChangedThing } from "./notice";
import { changeWords } from "./notice-words";

type Shown = { readonly toOf: Readonly<Record<string, string>> };

/** What others did, by day and by thing. `toOf`: where each change is seen, by its id. */
export function ChangedCard({ days, toOf }: Shown & { readonly days: readonly ChangedDay[] }) {
  const newest = days[0]?.things[0]?.newest.at;
  return (
    <Card id="changed" title={m.notice_changed()} actions={newest === undefined ? null : <MarkAll until={newest} />}>
      {days.length === 0 ? <p className="text-ink-2">{m.notice_changed_none()}</p> : null}
      {days.map(({ day, things }) => (
        <section key={day} className="mt-4 first-of-type:mt-0">
          <h3 className="text-small font-[650] text-ink-3">{dayWords(day)}</h3>
          <ul className="divide-y divide-line">
            {things.map((thing) => <Thing key={thing.thing} thing={thing} toOf={toOf} />)}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function Thing({ thing: { newest, count, names, lines, refs }, toOf }: Shown & { readonly thing: ChangedThing }) {
  return (
    <li className="py-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 lang={foreign(newest.language)} className="min-w-0 font-[650] wrap-anywhere">{newest.title}</h4>
        <p className="text-small text-ink-2 wrap-anywhere">{newest.kind === "comment" ? m.notice_comments({ count }) : m.notice_changes({ count })} · {names.join(", ")}</p>
      </div>
      <ul className="mt-1 flex flex-col gap-1">
        {lines.map((line) => (
          <li key={line.id} className="flex gap-2.5">
            <span aria-hidden className="mt-2.5 size-1.5 shrink-0 rounded-full bg-line-2" />
            <Line line={line} to={toOf[line.id] ?? ""} />
          </li>
        ))}
      </ul>
      <Form method="post" className="-ml-3">
        <input type="hidden" name="intent" value="thing" />
        <input type="hidden" name="until" value={newest.at} />
        {refs.map((ref) => <input key={ref} type="hidden" name="of" value={ref} />)}
        <SubmitButton kind="plain">{m.notice_mark()}<About subject={newest.title} /></SubmitButton>
      </Form>
    </li>
  );
}

function Line({ line, to }: { readonly line: Change; readonly to: string }) {
  const begun = beginning(line.words);
  const comment = line.kind === "comment";
  return (
    <p className="min-w-0 wrap-anywhere">
      <OwnWords words={begun} language={line.wordsLanguage} say={(own) => changeWords(line, own)} />{" "}
      <TextLink to={to} className="inline-flex min-h-6 items-center">{comment ? m.notice_read() : m.notice_look()}<About subject={comment ? begun : changeWords(line, begun)} /></TextLink>
    </p>
  );
}

function MarkAll({ until }: { readonly until: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="all" />
      <input type="hidden" name="until" value={until} />
      <SubmitButton kind="plain">{m.notice_mark_all()}</SubmitButton>
    </Form>
  );
}

function beginning(words: string): string {
  return words.length > 160 ? `${words.slice(0, 159)}…` : words;
}
