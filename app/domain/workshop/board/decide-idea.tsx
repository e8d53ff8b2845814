import { useState, type FormEvent } from "react";
import { Button } from "~/components/button/button";
import { buttonStyle } from "~/components/button/button-style";
import { Chip } from "~/components/chip";
import { Check, CircleDashed, X } from "~/components/icons";
import { Clock3 } from "~/components/drawn/workshop-icons";
import { foreign, OwnWords } from "~/components/own-words";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { longestDecision, type Outcome } from "./board";
import { DecideNow } from "./decide-now";
import { useDecisionDraft } from "./decision-draft";
import { nameOf } from "./idea-name";
import type { ShownIdea } from "./room-rows.server";
import type { SeatFetcher } from "../seat-fetcher";
import { outcomeWord } from "../workshop-words";

type DecideProps = { readonly idea: ShownIdea; readonly seat: string; readonly fetcher: SeatFetcher };

/** One idea with its dots, what the room has decided, and, for who may, the way to decide: one press. Words and reason come after. */
export function DecideIdea({ mayDecide, ...props }: DecideProps & { readonly mayDecide: boolean }) {
  const { idea } = props;
  const [open, setOpen] = useState(false);
  const outcome = idea.decision?.outcome ?? null;
  return (
    <li className="rounded-card border border-line-2 bg-surface p-3.5">
      <div className="flex flex-wrap items-center gap-2">
        {mayDecide ? null : <OutcomeChip outcome={outcome} />}
        {idea.tally ? <DotCount idea={idea} /> : null}
      </div>
      <p lang={foreign(idea.decision ? idea.decision.language : idea.language)} className="mt-2 font-semibold">{idea.decision?.text ?? idea.title}</p>
      {idea.decision?.reason ? <p className="text-ink-2"><OwnWords words={idea.decision.reason} language={idea.decision.language} say={(reason) => m.workshop_harvest_because({ reason })} /></p> : null}
      {idea.notes.length > 1 ? <NotesInside idea={idea} /> : null}
      {mayDecide ? <DecideNow idea={idea} /> : null}
      {mayDecide && outcome !== null ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={buttonStyle("plain", "mt-1 -ml-3")}>{m.workshop_decide_words()}</summary>
          {/* Made anew when it opens; while it is open nothing that others decide touches what is being typed. */}
          <WordsForm key={open ? "open" : "closed"} {...props} done={() => setOpen(false)} />
        </details>
      ) : null}
    </li>
  );
}

function WordsForm({ idea, seat, fetcher, done }: DecideProps & { readonly done: () => void }) {
  const decided = idea.decision;
  const [draft, keep] = useDecisionDraft(seat, nameOf(idea), decided);
  function keepTyped({ currentTarget }: FormEvent<HTMLFormElement>) {
    const typed = new FormData(currentTarget);
    keep({ text: String(typed.get("text") ?? ""), reason: String(typed.get("reason") ?? "") });
  }
  return (
    <fetcher.Form method="post" onSubmit={done} onInput={keepTyped} className="flex flex-col gap-3 pt-1">
      <input type="hidden" name="intent" value="word" />
      <input type="hidden" name="idea" value={idea.key} />
      {/* Drawn anew once the device has said whether something was typed before. */}
      <TextField key={`reason ${draft?.reason}`} name="reason" label={m.workshop_decide_reason()} defaultValue={draft?.reason ?? decided?.reason} maxLength={300} />
      <TextArea key={`text ${draft?.text}`} name="text" label={m.workshop_decide_text()} defaultValue={draft?.text ?? decided?.text ?? idea.title} maxLength={longestDecision} required rows={2} />
      <Button>{m.workshop_decide_save()}</Button>
    </fetcher.Form>
  );
}

export function OutcomeChip({ outcome }: { readonly outcome: Outcome | null }) {
  if (outcome === null) return <Chip tone="wait" icon={CircleDashed}>{m.workshop_outcome_open()}</Chip>;
  const look = { kept: { tone: "good", icon: Check }, later: { tone: "attention", icon: Clock3 }, not_now: { tone: "wait", icon: X } } as const;
  const { tone, icon } = look[outcome];
  return <Chip tone={tone} icon={icon}>{outcomeWord(outcome)}</Chip>;
}

/** The dots of an idea as a number; ties are called ties. */
export function DotCount({ idea }: { readonly idea: ShownIdea }) {
  if (idea.tally === null) return null;
  return (
    <span className="text-small font-semibold text-ink-2">
      {m.workshop_dots_count({ count: idea.tally.dots })}
      {idea.tally.tied && idea.tally.dots > 0 ? ` · ${m.workshop_dots_tied()}` : ""}
    </span>
  );
}

function NotesInside({ idea }: { readonly idea: ShownIdea }) {
  return (
    <ul className="mt-1 list-disc pl-5 text-small text-ink-2">
      {idea.notes.map((note) => (
        <li key={note.id} lang={note.locale}>
          {note.text}
        </li>
      ))}
    </ul>
  );
}
