import { useId } from "react";
import { Button } from "~/components/button";
import { m } from "~/content/messages";
import type { Note } from "./board";
import type { ShownIdea } from "./room-rows.server";
import type { SeatFetcher } from "./seat-fetcher";

type MoveNoteProps = { readonly note: Note; readonly from: ShownIdea; readonly ideas: readonly ShownIdea[]; readonly fetcher: SeatFetcher };

/** "Move to group…": the browser's own list and a button, for keyboards, phones and screen readers. */
export function MoveNote({ note, from, ideas, fetcher }: MoveNoteProps) {
  const id = useId();
  const label = m.workshop_move_label({ text: short(note.text) });
  return (
    <fetcher.Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="group" />
      <input type="hidden" name="card" value={note.id} />
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select id={id} name="to" required defaultValue="" className="min-h-11 min-w-0 flex-1 basis-40 rounded-control border border-edge bg-surface px-3 text-label text-ink">
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
