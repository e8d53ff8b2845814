import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Chip, type ChipTone } from "~/components/chip";
import { Details } from "~/components/details";
import type { Icon } from "~/components/icon";
import { CircleCheck, Hourglass, UsersRound } from "~/components/icons";
import { Hand } from "~/components/drawn/workshop-icons";
import { foreign, OwnWords } from "~/components/own-words";
import { TextLink } from "~/components/button/text-link";
import { ProgressBar } from "~/components/progress-bar";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { say } from "~/content/text";
import { DotCount, OutcomeChip } from "../board/decide-idea";
import { EarlierKept } from "../board/kept-list";
import type { RoomView } from "./facilitate.server";
import { RoomPeople, type RoomChoices } from "./room-people";
import { RoomScribe } from "./room-scribe";
import type { ShownIdea } from "../board/room-rows.server";
import type { StageKind } from "../template";
import { moodWord } from "../workshop-words";
import type { RoomMood } from "../workshop";

const moods: Readonly<Record<RoomMood["kind"], { readonly tone: ChipTone; readonly icon: Icon }>> = {
  help: { tone: "bad", icon: Hand },
  empty: { tone: "wait", icon: UsersRound },
  waiting: { tone: "attention", icon: Hourglass },
  busy: { tone: "good", icon: CircleCheck },
};

type RoomCardProps = { readonly room: RoomView; readonly kind: StageKind | null; readonly choices: RoomChoices | null; /** The wall with this room alone, while there is something to show. */ readonly wallPath: string | null };

/** One room at a glance: who is there, how far they are, whether someone should walk over, and the notes it has opened. */
export function RoomCard({ room, kind, choices, wallPath }: RoomCardProps) {
  const counts = [m.workshop_people({ count: room.people.length }), ...(kind === null ? [] : [m.workshop_notes({ count: room.notes })])];
  return (
    <Card id={`room-${room.id}`} title={roomName(room.name)}>
      <div className="flex flex-col items-start gap-3">
        {kind === "write" ? <div className="w-full"><ProgressBar label={m.workshop_room_progress()} done={room.started} total={room.people.length} /></div> : null}
        <p>{[...counts, ...(kind === "vote" ? [m.workshop_dots({ count: room.dots })] : [])].join(" · ")}</p>
        {room.mood ? <Chip {...moods[room.mood.kind]}>{moodWord(room.mood, kind)}</Chip> : null}
        {room.mood?.kind === "help" ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="room" value={room.id} />
            <Button name="intent" value="helped">{m.workshop_act_helped()}</Button>
          </Form>
        ) : null}
        <RoomPeople room={room} choices={choices} />
        {choices ? <RoomScribe room={room} /> : null}
        <OpenIdeas room={room} />
        {room.kept.length > 0 ? <EarlierKept earlier={room.kept} summary={m.workshop_room_kept()} /> : null}
        {wallPath ? <TextLink to={wallPath} target="_blank" rel="noreferrer">{m.workshop_room_wall()}</TextLink> : null}
      </div>
    </Card>
  );
}

function OpenIdeas({ room }: { readonly room: RoomView }) {
  if (room.questions.length === 0 && room.hidden.length === 0) return null;
  return (
    <Details open summary={m.workshop_room_ideas()} about={roomName(room.name)} className="w-full">
      {room.questions.map((question) => (
        <section key={question.text.en} className="mb-4">
          <h3 className="mb-2 text-label font-semibold text-ink-2">{say(question.text)}</h3>
          {question.ideas.length === 0 ? <p className="text-ink-2">{m.workshop_no_ideas()}</p> : null}
          <ul className="flex flex-col gap-2">
            {question.ideas.map((idea) => (
              <OpenIdea key={idea.key} idea={idea} />
            ))}
          </ul>
        </section>
      ))}
      {room.hidden.map((note) => (
        <p key={note.id} className="flex flex-wrap items-center justify-between gap-2 text-small text-ink-2">
          <span>
            <s>{note.text}</s> {m.workshop_hidden_by_you()}
          </span>
          <NoteAct card={note.id} intent="show" words={m.workshop_act_show()} />
        </p>
      ))}
    </Details>
  );
}

function OpenIdea({ idea }: { readonly idea: ShownIdea }) {
  return (
    <li className="rounded-control bg-sunken px-3 py-2">
      {idea.notes.length > 1 || idea.group?.title ? <p lang={foreign(idea.language)} className="font-semibold">{idea.title}</p> : null}
      <div className="flex flex-wrap items-center gap-2">
        {idea.decision ? <OutcomeChip outcome={idea.decision.outcome} /> : null}
        <DotCount idea={idea} />
      </div>
      {idea.decision?.reason ? <p className="text-small text-ink-2"><OwnWords words={idea.decision.reason} language={idea.decision.language} say={(reason) => m.workshop_harvest_because({ reason })} /></p> : null}
      <ul>
        {idea.notes.map((note) => (
          <li key={note.id} lang={note.locale} className="flex flex-wrap items-center justify-between gap-x-2">
            <span className="min-w-0 flex-1 basis-40">{note.text}</span>
            <NoteAct card={note.id} intent="hide" words={m.workshop_act_hide()} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function NoteAct({ card, intent, words }: { readonly card: string; readonly intent: "hide" | "show"; readonly words: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="card" value={card} />
      <Button kind="plain" name="intent" value={intent}>{words}</Button>
    </Form>
  );
}
