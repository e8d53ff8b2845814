import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { m } from "~/content/messages";
import type { RoomView } from "./facilitate.server";

/** Who writes the decisions of a room, when it is not everybody; and how it becomes everybody again. */
export function RoomScribe({ room: { id, people, scribe } }: { readonly room: RoomView }) {
  const person = people.find((one) => one.id === scribe);
  if (person === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0 text-small wrap-anywhere text-ink-2">{m.workshop_scribe_is({ nickname: person.nickname })}</p>
      <Form method="post" preventScrollReset className="-ml-3">
        <input type="hidden" name="room" value={id} />
        <Button kind="plain" name="intent" value="all-write">{m.workshop_scribe_free()}</Button>
      </Form>
    </div>
  );
}
