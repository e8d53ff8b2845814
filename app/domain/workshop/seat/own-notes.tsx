import { useState } from "react";
import { atEscape } from "~/components/at-escape";
import { Button } from "~/components/button/button";
import { Clock3 } from "~/components/drawn/workshop-icons";
import { LengthNote, useLengthLimit } from "~/components/length-limit";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { Note } from "../board/board";
import { noteLength } from "../note-length";
import type { Waiting } from "./outbox";
import type { SeatFetcher } from "../seat-fetcher";
import type { Outbox } from "./use-outbox";

type OwnNotesProps = { readonly notes: readonly Note[]; readonly stage: string; readonly outbox: Outbox; readonly fetcher: SeatFetcher };

/** A person's own notes on one question: those the server has, and those still on this device. */
export function OwnNotes({ notes, stage, outbox, fetcher }: OwnNotesProps) {
  const waiting = outbox.waiting.filter((note) => note.stage === stage);
  return (
    <section aria-labelledby={`own-${stage}`} className="mt-6">
      <h2 id={`own-${stage}`} className="mb-2 text-label font-semibold text-ink-2">
        {m.workshop_your_ideas()}
      </h2>
      {notes.length + waiting.length === 0 ? <p className="text-ink-2">{m.workshop_none_yet()}</p> : null}
      <ul className="flex flex-col gap-2">
        {notes.map((note) => (
          <OwnNote key={note.id} note={note} fetcher={fetcher} />
        ))}
        {waiting.map((note) => (
          <WaitingNote key={note.clientKey} note={note} drop={outbox.drop} />
        ))}
      </ul>
    </section>
  );
}

const sheet = "flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-control bg-gold-tint px-3.5 py-1.5";

function OwnNote({ note, fetcher }: { readonly note: Note; readonly fetcher: SeatFetcher }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <NoteEditor note={note} fetcher={fetcher} done={() => setEditing(false)} />;
  return (
    <li lang={note.locale} className={sheet}>
      <span className="min-w-0 flex-1 basis-48 py-1.5">{note.text}</span>
      <span className="-mx-3 flex">
        <Button type="button" kind="plain" aria-label={m.workshop_edit_idea({ text: note.text })} onClick={() => setEditing(true)}>
          {m.workshop_edit()}
        </Button>
        <fetcher.Form method="post">
          <input type="hidden" name="card" value={note.id} />
          <Button kind="plain" name="intent" value="remove" aria-label={m.workshop_remove_idea({ text: note.text })}>
            {m.workshop_remove()}
          </Button>
        </fetcher.Form>
      </span>
    </li>
  );
}

function NoteEditor({ note, fetcher, done }: { readonly note: Note; readonly fetcher: SeatFetcher; readonly done: () => void }) {
  const { limit, watch } = useLengthLimit({ maxLength: noteLength, defaultValue: note.text });
  const over = limit !== undefined && limit.over > 0;
  return (
    <li className={sheet}>
      <fetcher.Form method="post" onSubmit={done} onKeyDown={atEscape(done)} className="flex w-full flex-col gap-2 py-1.5">
        <input type="hidden" name="intent" value="edit" />
        <input type="hidden" name="card" value={note.id} />
        <input type="hidden" name="seen" value={note.version} />
        <textarea
          name="text"
          aria-label={m.workshop_edit_idea({ text: note.text })}
          defaultValue={note.text}
          onInput={watch}
          aria-invalid={over || undefined}
          aria-describedby={over ? `length-${note.id}` : undefined}
          required
          rows={3}
          autoFocus
          className="w-full rounded-control border border-edge bg-surface p-3 text-body text-ink"
        />
        <LengthNote id={`length-${note.id}`} limit={limit} />
        <span className="flex gap-2">
          <Button kind="quiet">{m.workshop_save_idea()}</Button>
          <Button type="button" kind="plain" onClick={done}>
            {m.workshop_cancel()}
          </Button>
        </span>
      </fetcher.Form>
    </li>
  );
}

/** Notes of questions that are not on the page any more and have not arrived: they stay in sight until they have. */
export function WaitingElsewhere({ notes, drop }: { readonly notes: readonly Waiting[]; readonly drop: (clientKey: string) => void }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-6 flex flex-col gap-2">
      {notes.map((note) => (
        <WaitingNote key={note.clientKey} note={note} drop={drop} />
      ))}
    </ul>
  );
}

function WaitingNote({ note, drop }: { readonly note: Waiting; readonly drop: (clientKey: string) => void }) {
  if (note.refused !== null) {
    return (
      <li>
        <Notice tone="bad" title={note.text} actions={<Button type="button" onClick={() => drop(note.clientKey)}>{m.workshop_give_up()}</Button>}>
          {m.workshop_refused_note({ reason: note.refused })}
        </Notice>
      </li>
    );
  }
  return (
    <li className={sheet}>
      <span className="min-w-0 flex-1 basis-48 py-1.5">{note.text}</span>
      <span className="inline-flex items-center gap-1.5 text-small text-gold">
        <Clock3 size={14} />
        {m.workshop_waiting_to_send()}
      </span>
    </li>
  );
}
