import { Form } from "@remix-run/react";
import { type MutableRefObject, useEffect, useRef } from "react";
import { Button } from "~/components/button/button";
import { Details } from "~/components/details";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import type { RoomView, SeatedPerson } from "./facilitate.server";

/** Rooms as a list offers them. */
export type RoomChoices = readonly { readonly value: string; readonly label: string }[];

export function roomChoices(rooms: readonly RoomView[]): RoomChoices {
  return rooms.map(({ id, name }) => ({ value: id, label: roomName(name) }));
}

type RoomPeopleProps = { readonly room: RoomView; /** Null once nobody can be moved any more. */ readonly choices: RoomChoices | null };

/** Who is in a room; and, when asked for, each of them with another room to go to or the way out. */
export function RoomPeople({ room: { id, name, people }, choices }: RoomPeopleProps) {
  const here = useRef<HTMLDivElement>(null);
  /** Whom the facilitator has just sent elsewhere: the focus stays in the room they were in. */
  const sent = useRef<string | null>(null);
  useEffect(() => {
    if (sent.current === null || people.some((person) => person.id === sent.current)) return;
    sent.current = null;
    here.current?.focus();
  }, [people]);
  return (
    <div ref={here} tabIndex={-1} role="group" aria-label={m.workshop_people_in({ room: roomName(name) })} className="w-full rounded-control">
      {people.length > 0 ? <p className="text-small wrap-anywhere text-ink-2">{people.map(({ nickname }) => nickname).join(", ")}</p> : null}
      {people.length > 0 && choices ? (
        <Details onPaper={false} summary={m.workshop_people_acts()} className="mt-1">
          <ul className="flex flex-col divide-y divide-line rounded-control bg-sunken px-3">
            {people.map((person) => (
              <li key={person.id}>
                <Details summary={<span className="wrap-anywhere">{person.nickname}</span>}>
                  <PersonActs person={person} room={id} others={choices.filter(({ value }) => value !== id)} sent={sent} />
                </Details>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  );
}

type PersonActsProps = { readonly person: SeatedPerson; readonly room: string; readonly others: RoomChoices; readonly sent: MutableRefObject<string | null> };

function PersonActs({ person: { id, nickname }, room, others, sent }: PersonActsProps) {
  const away = () => void (sent.current = id);
  return (
    <div className="flex flex-col gap-3 pb-3">
      {others.length > 0 ? (
        <Form method="post" preventScrollReset onSubmit={away} className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="intent" value="move" />
          <input type="hidden" name="person" value={id} />
          <SelectField label={m.workshop_move_person({ nickname })} name="room" required placeholder={m.workshop_move_person_to()} choices={others} className="flex-1 basis-44" />
          <Button>{m.workshop_move()}</Button>
          <p className="basis-full text-small text-ink-2">{m.workshop_move_person_means()}</p>
        </Form>
      ) : null}
      <Form method="post" preventScrollReset className="flex flex-col items-start gap-1">
        <input type="hidden" name="room" value={room} />
        <input type="hidden" name="person" value={id} />
        <Button name="intent" value="scribe" className="max-w-full wrap-anywhere">{m.workshop_scribe_choose({ nickname })}</Button>
        <p className="text-small text-ink-2">{m.workshop_scribe_choose_means()}</p>
      </Form>
      <Details summary={m.workshop_share()}>
        <Form method="post" preventScrollReset className="flex flex-col items-start gap-2">
          <input type="hidden" name="person" value={id} />
          <p className="text-small text-ink-2">{m.workshop_share_means()}</p>
          <Button name="intent" value="share-phone">{m.workshop_share_now()}</Button>
        </Form>
      </Details>
      <Details summary={m.workshop_take_out()}>
        <Form method="post" preventScrollReset onSubmit={away} className="flex flex-col items-start gap-2">
          <input type="hidden" name="person" value={id} />
          <p className="text-small text-ink-2">{m.workshop_take_out_means()}</p>
          <Button kind="danger" name="intent" value="take-out" className="max-w-full wrap-anywhere">{m.workshop_take_out_now({ nickname })}</Button>
        </Form>
      </Details>
    </div>
  );
}
