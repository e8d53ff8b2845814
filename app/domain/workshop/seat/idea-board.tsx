import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { classes } from "~/components/class-names";
import { LengthNote, useLengthLimit } from "~/components/length-limit";
import { LanguageField } from "~/components/field/language-field";
import { foreign } from "~/components/own-words";
import { locale, m } from "~/content/messages";
import type { Note } from "../board/board";
import type { Question } from "./seat-view.server";
import type { ShownIdea } from "../board/room-rows.server";
import { MoveNote } from "./move-note";
import type { SeatFetcher } from "../seat-fetcher";

type BoardProps = { readonly question: Question; readonly fetcher: SeatFetcher };

/** What a room wrote, open and without names, to be read. */
export function ReadingBoard({ question }: { readonly question: Question }) {
  if (question.ideas.length === 0) return <p className="text-ink-2">{m.workshop_no_ideas()}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {question.ideas.flatMap((idea) => idea.notes.map((note) => <NoteSheet key={note.id} note={note} />))}
    </ul>
  );
}

/** The same notes, to be put together: by dragging one onto another or onto a group, or by each note's list. */
export function GroupingBoard({ question, fetcher }: BoardProps) {
  /** The note that was moved last from its list: it is drawn anew in its new place and takes the focus with it. */
  const moved = useRef<string | null>(null);
  const move = (card: string, to: string) => fetcher.submit({ intent: "group", card, to }, { method: "post" });
  if (question.ideas.length === 0) return <p className="text-ink-2">{m.workshop_no_ideas()}</p>;
  return (
    <div className="flex flex-col gap-3">
      {question.ideas.map((idea) => (
        <DropPlace key={idea.key} onNote={(card) => move(card, idea.key)} grouped={idea.group !== null}>
          {idea.group ? <GroupName idea={idea} fetcher={fetcher} /> : null}
          <ul className="flex flex-col gap-2">
            {idea.notes.map((note) => (
              <NoteSheet key={note.id} note={note} draggable>
                <MoveNote note={note} from={idea} ideas={question.ideas} fetcher={fetcher} moved={moved} />
              </NoteSheet>
            ))}
          </ul>
        </DropPlace>
      ))}
    </div>
  );
}

const dragged = "text/x-workshop-note";

/** One note; when it can be dragged it also carries its own list of places, which does the same without dragging. */
function NoteSheet({ note, draggable = false, children }: { readonly note: Note; readonly draggable?: boolean; readonly children?: ReactNode }) {
  return (
    <li
      draggable={draggable}
      onDragStart={draggable ? (event) => event.dataTransfer.setData(dragged, note.id) : undefined}
      className={classes("flex flex-col gap-2 rounded-control bg-gold-tint px-3.5 py-2.5", draggable && "sm:cursor-grab")}
    >
      <p lang={note.locale}>
        {note.text}
        {note.mine ? <span className="ml-2 text-small font-semibold text-gold">{m.workshop_yours()}</span> : null}
        {note.spoken ? <span className="ml-2 text-small text-ink-2">{m.workshop_spoken()}</span> : null}
      </p>
      {children}
    </li>
  );
}

function DropPlace({ onNote, grouped, children }: { readonly onNote: (card: string) => void; readonly grouped: boolean; readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const accepts = (event: DragEvent) => event.dataTransfer.types.includes(dragged);
  return (
    <div
      onDragOver={(event) => {
        if (!accepts(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!accepts(event)) return;
        event.preventDefault();
        onNote(event.dataTransfer.getData(dragged));
      }}
      className={classes("rounded-card", grouped && "border border-line-2 bg-surface p-3", over && "outline-3 outline-offset-2 outline-sky")}
    >
      {children}
    </div>
  );
}

/** The longest name of a group, in characters. */
const longestName = 80;

function GroupName({ idea, fetcher }: { readonly idea: ShownIdea; readonly fetcher: SeatFetcher }) {
  const { group } = idea;
  const { limit, watch } = useLengthLimit({ maxLength: longestName, defaultValue: group?.title });
  if (group === null) return null;
  return (
    <fetcher.Form method="post" className="mb-3 flex flex-wrap items-end gap-2">
      <input type="hidden" name="intent" value="name" />
      <input type="hidden" name="group" value={group.id} />
      <label className="flex min-w-0 flex-1 basis-40 flex-col gap-1 text-small font-semibold text-ink-2">
        {m.workshop_group_name_label()}
        <input key={group.title} lang={foreign(group.language)} name="title" defaultValue={group.title} onInput={watch} aria-describedby={`length-${group.id}`} className="min-h-11 w-full rounded-control border border-edge bg-surface px-3 text-body font-semibold text-ink" />
      </label>
      <LanguageField key={`language ${group.language}`} language={group.title === "" ? locale() : (group.language ?? null)} about={group.title === "" ? m.workshop_group_name_label() : group.title} />
      <Button kind="quiet">{m.workshop_group_name_save()}</Button>
      <LengthNote id={`length-${group.id}`} limit={limit} />
    </fetcher.Form>
  );
}
