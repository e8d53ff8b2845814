import { useEffect, useState } from "react";
import { deviceDrafts } from "~/components/field/device-draft";

/** What was typed on this device for a question and not yet sent; "" when there is nothing. */
export function draftOf(session: string, stage: string): string {
  const kept = deviceDrafts.find(keyOf(session, stage))?.value;
  return typeof kept === "string" ? kept : "";
}

/** The words in a note's box, which survive a reload of this device, and how to change them. */
export function useNoteDraft(session: string, stage: string) {
  const [text, set] = useState("");
  useEffect(() => set(draftOf(session, stage)), [session, stage]);
  function change(typed: string) {
    set(typed);
    if (typed === "") deviceDrafts.forget(keyOf(session, stage));
    else deviceDrafts.keep(keyOf(session, stage), { value: typed, seen: 0 });
  }
  return [text, change] as const;
}

function keyOf(session: string, stage: string): string {
  return `workshop-note:${session}:${stage}`;
}
