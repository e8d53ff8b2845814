import { Button } from "~/components/button/button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import type { SeatFetcher } from "../seat-fetcher";
import type { SeatView } from "./seat-view.server";

/** Tells somebody whom the facilitator moved where they are now and what came with them, until they say that they know. */
export function MovedNotice({ view: { moved, room, stage, state }, fetcher }: { readonly view: SeatView; readonly fetcher: SeatFetcher }) {
  const known = fetcher.formData?.get("intent") === "noticed";
  return (
    <div role="status">
      {moved && !known && state !== "closed" ? (
        <div className="mb-5">
          <Notice tone="info" title={m.workshop_you_were_moved({ room: roomName(room.name) })} actions={<Noticed fetcher={fetcher} />}>
            {m.workshop_you_were_moved_means()} {stage?.kind === "vote" ? m.workshop_you_were_moved_dots() : null}
          </Notice>
        </div>
      ) : null}
    </div>
  );
}

function Noticed({ fetcher }: { readonly fetcher: SeatFetcher }) {
  return (
    <fetcher.Form method="post">
      <Button name="intent" value="noticed">{m.workshop_noticed()}</Button>
    </fetcher.Form>
  );
}
