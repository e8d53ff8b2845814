import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { classes } from "~/components/class-names";
import { announce } from "~/components/frame/announcer";
import { FieldErrors } from "~/components/field/field";
import { LengthNote, surplus } from "~/components/length-limit";
import { Send } from "~/components/icons";
import { m } from "~/content/messages";
import type { Outbox } from "./use-outbox";
import { useNoteDraft } from "./note-draft";
import { noteLength } from "../note-length";

type NoteBoxProps = {
  readonly seat: string;
  readonly stage: string;
  /** Made on the server for a form that is sent without scripts. */
  readonly clientKey: string;
  readonly outbox: Outbox;
  readonly hint: string;
};

/** One big box and one button. What is typed is kept on the device at every key until the note is on its way. */
export function NoteBox({ seat, stage, clientKey, outbox, hint }: NoteBoxProps) {
  const [text, setText] = useNoteDraft(seat, stage);
  const [empty, setEmpty] = useState(false);
  const limit = { most: noteLength, over: surplus(text.trim(), noteLength) };
  const long = limit.over > 0;
  const box = useRef<HTMLTextAreaElement>(null);
  function send(event?: FormEvent) {
    event?.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() !== "" && !long) {
      outbox.add({ stage, text: text.trim() });
      setText("");
      announce(m.workshop_idea_listed({ text: text.trim() }));
    }
    box.current?.focus();
  }
  function sendByKey(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(event);
  }
  return (
    <form method="post" onSubmit={send} className="flex flex-col gap-3">
      <input type="hidden" name="intent" value="contribute" />
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="clientKey" value={clientKey} />
      <label htmlFor={`note-${stage}`} className="sr-only">
        {m.workshop_idea_label()}
      </label>
      <textarea
        id={`note-${stage}`}
        ref={box}
        name="text"
        rows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={sendByKey}
        aria-invalid={empty || long || undefined}
        aria-describedby={classes(`note-${stage}-hint`, empty && `note-${stage}-error`, long && `note-${stage}-length`)}
        className="w-full rounded-control border-2 border-green bg-surface p-3.5 text-[1.125rem] leading-normal text-ink"
      />
      <LengthNote id={`note-${stage}-length`} limit={limit} />
      <FieldErrors id={`note-${stage}-error`} errors={empty ? [m.workshop_idea_missing()] : []} />
      <Button type="submit" kind="primary" icon={Send} className="w-full text-lead">
        {m.workshop_add_idea()}
      </Button>
      <p id={`note-${stage}-hint`} className="text-small text-ink-2">
        {hint}
      </p>
    </form>
  );
}
