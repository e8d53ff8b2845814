import type { ReactNode } from "react";
import { Card, CardRows } from "~/components/card";
import { EmptyState } from "~/components/frame/empty-state";
import { OwnWords } from "~/components/own-words";
import { CircleCheck, Hourglass, Presentation } from "~/components/icons";
import type { Icon } from "~/components/icon";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Heard, Outcome } from "../workshop/workshop.server";

/** What was said in the last workshop, and what became of each idea. */
export function HeardCard({ heard }: { readonly heard: readonly Heard[] }) {
  if (heard.length === 0) return <EmptyState icon={Presentation} title={m.home_heard_none_title()}><p>{m.home_heard_none()}</p></EmptyState>;
  return (
    <Card id="heard" title={m.home_heard_title()}>
      <CardRows>
        {heard.map((idea) => (
          <li key={idea.id} className="py-4 first:pt-1">
            <blockquote className="font-serif text-lead wrap-anywhere"><OwnWords words={idea.text} language={idea.language} say={(words) => m.home_heard_said({ words })} /></blockquote>
            <p className="text-small text-ink-2"><OwnWords words={idea.workshop} language={idea.workshopLanguage} say={(workshop) => m.home_heard_from({ workshop, room: idea.room, date: dayWords(idea.at) })} /></p>
            <ol className="mt-2 grid gap-2">
              <Step done icon={CircleCheck}>{keptWords[idea.outcome]()} {idea.reason === "" ? null : <OwnWords words={idea.reason} language={idea.language} />}</Step>
              {idea.became ? (
                <Step done icon={CircleCheck}>{idea.became.text === idea.text ? m.home_heard_same() : <>{m.home_heard_became()} <OwnWords words={idea.became.text} language={idea.became.language} say={(words) => m.home_heard_said({ words })} /></>}</Step>
              ) : idea.outcome === "kept" ? <Step icon={Hourglass}>{m.home_heard_waits()}</Step> : null}
            </ol>
          </li>
        ))}
      </CardRows>
      <p className="mt-3 text-small text-ink-2">{m.home_heard_nobody()}</p>
    </Card>
  );
}

const keptWords: Readonly<Record<Outcome, () => string>> = { kept: m.home_heard_kept, later: m.home_heard_later, not_now: m.home_heard_not_now };

function Step({ done = false, icon: Mark, children }: { readonly done?: boolean; readonly icon: Icon; readonly children: ReactNode }) {
  return (
    <li className="flex items-start gap-2.5">
      <Mark size={18} className={done ? "mt-0.5 shrink-0 text-green" : "mt-0.5 shrink-0 text-gold"} />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}
