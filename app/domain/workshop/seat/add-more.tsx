import { useEffect, useState } from "react";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import { NoteBox } from "./note-box";
import { draftOf } from "./note-draft";
import type { Outbox } from "./use-outbox";

type AddMoreProps = { readonly seat: string; readonly stage: string; readonly clientKey: string; readonly outbox: Outbox };

/** One more idea while the room works together. Open by itself when the facilitator moved on in the middle of a sentence:
 *  what was typed is seen, not only kept. */
export function AddMore({ seat, stage, clientKey, outbox }: AddMoreProps) {
  const [unfinished, setUnfinished] = useState(false);
  useEffect(() => setUnfinished(draftOf(seat, stage) !== ""), [seat, stage]);
  return (
    <Details onPaper={false} summary={m.workshop_add_more()} open={unfinished} className="mt-3">
      <NoteBox seat={seat} stage={stage} clientKey={clientKey} outbox={outbox} hint={m.workshop_open_note()} />
    </Details>
  );
}
