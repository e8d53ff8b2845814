import { useState, type FormEvent } from "react";
import { Button } from "~/components/button/button";
import { buttonStyle } from "~/components/button/button-style";
import { Chip } from "~/components/chip";
import { ChoiceGroup } from "~/components/field/choice-group";
import { Check, CircleDashed, Clock3, X } from "~/components/icons";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { outcomes, type Outcome } from "./board";
import { useDecisionDraft } from "./decision-draft";
import type { ShownIdea } from "./room-rows.server";
import type { SeatFetcher } from "../seat-fetcher";
import { outcomeWord } from "../workshop-words";

type DecideProps = { readonly idea: ShownIdea; readonly seat: string; readonly fetcher: SeatFetcher };

/** One idea with its dots, what the room has decided, and, for who may, the way to decide. */
export function DecideIdea({ mayDecide, ...props }: DecideProps & { readonly mayDecide: boolean }) {
  const { idea } = props;
  const [open, setOpen] = useState(false);
  const outcome = idea.decision?.outcome ?? null;
  return (
    <li className="rounded-card border border-line-2 bg-surface p-3.5">
      <div className="flex flex-wrap items-center gap-2">
        <OutcomeChip outcome={outcome} />
        {idea.tally ? <DotCount idea={idea} /> : null}
      </div>
      <p className="mt-2 font-semibold">{idea.decision?.text ?? idea.title}</p>
      {idea.decision?.reason ? <p className="text-ink-2">{m.workshop_harvest_because({ reason: idea.decision.reason })}</p> : null}
      {idea.notes.length > 1 ? <NotesInside idea={idea} /> : null}
      {mayDecide ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="mt-1">
          <summary className={buttonStyle("quiet", "mt-2")}>{outcome === null ? m.workshop_decide() : m.workshop_decide_again()}</summary>
          {/* Made anew when it opens; while it is open nothing that others decide touches what is being typed. */}
          <DecideForm key={open ? "open" : "closed"} {...props} done={() => setOpen(false)} />
        </details>
      ) : null}
    </li>
  );
}

function DecideForm({ idea, seat, fetcher, done }: DecideProps & { readonly done: () => void }) {
  const decided = idea.decision;
  const [draft, keep] = useDecisionDraft(seat, idea.notes[0]?.id ?? idea.key, decided);
  function keepTyped({ currentTarget }: FormEvent<HTMLFormElement>) {
    const typed = new FormData(currentTarget);
    keep({ text: String(typed.get("text") ?? ""), reason: String(typed.get("reason") ?? "") });
  }
  return (
    <fetcher.Form method="post" onSubmit={done} onInput={keepTyped} className="flex flex-col gap-3 pt-1">
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="idea" value={idea.key} />
      <ChoiceGroup
        name="outcome"
        required
        label={m.workshop_decide_label({ text: idea.title })}
        defaultValue={decided?.outcome}
        choices={outcomes.map((value) => ({ value, label: outcomeWord(value) }))}
      />
      {/* Drawn anew once the device has said whether something was typed before. */}
      <TextArea key={`text ${draft?.text}`} name="text" label={m.workshop_decide_text()} defaultValue={draft?.text ?? decided?.text ?? idea.title} maxLength={600} required rows={2} />
      <TextField key={`reason ${draft?.reason}`} name="reason" label={m.workshop_decide_reason()} defaultValue={draft?.reason ?? decided?.reason} maxLength={300} />
      <Button kind="primary">{m.workshop_decide_save()}</Button>
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
