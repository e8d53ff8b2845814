import { useEffect, useId, useRef, type MutableRefObject } from "react";
import { Button } from "~/components/button/button";
import { m } from "~/content/messages";
import type { Note } from "../board/board";
import type { ShownIdea } from "../board/room-rows.server";
import type { SeatFetcher } from "../seat-fetcher";

type MoveNoteProps = { readonly note: Note; readonly from: ShownIdea; readonly ideas: readonly ShownIdea[]; readonly fetcher: SeatFetcher; readonly moved: MutableRefObject<string | null> };

/** "Move to group…": the browser's own list and a button, for keyboards, phones and screen readers. */
export function MoveNote({ note, from, ideas, fetcher, moved }: MoveNoteProps) {
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (moved.current !== note.id) return;
    moved.current = null;
    list.current?.focus();
  }, [moved, note.id]);
  const label = m.workshop_move_label({ text: short(note.text) });
  return (
    <fetcher.Form method="post" onSubmit={() => (moved.current = note.id)} className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="group" />
      <input type="hidden" name="card" value={note.id} />
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select id={id} ref={list} name="to" required defaultValue="" className="min-h-11 min-w-0 flex-1 basis-40 rounded-control border border-edge bg-surface px-3 text-label text-ink">
        <option value="" disabled>
          {m.workshop_move_to()}
        </option>
        {ideas.filter(({ key }) => key !== from.key).map((idea) => (
          <option key={idea.key} value={idea.key}>
            {idea.group?.title || m.workshop_move_with({ text: short(idea.title) })}
          </option>
        ))}
        <option value="new">{m.workshop_move_new()}</option>
        {from.group ? <option value="alone">{m.workshop_move_alone()}</option> : null}
      </select>
      <Button kind="quiet">{m.workshop_move()}</Button>
    </fetcher.Form>
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
