import { useEffect, useState } from "react";
import { deviceDrafts } from "~/components/field/device-draft";

/** What was typed in a seat for a question and not yet sent; "" when there is nothing. */
export function draftOf(seat: string, stage: string): string {
  const kept = deviceDrafts.find(keyOf(seat, stage))?.value;
  return typeof kept === "string" ? kept : "";
}

/** The words in a note's box, which survive a reload of this device, and how to change them. */
export function useNoteDraft(seat: string, stage: string) {
  const [text, set] = useState("");
  useEffect(() => set(draftOf(seat, stage)), [seat, stage]);
  function change(typed: string) {
    set(typed);
    if (typed === "") deviceDrafts.forget(keyOf(seat, stage));
    else deviceDrafts.keep(keyOf(seat, stage), { value: typed, seen: 0 });
  }
  return [text, change] as const;
}

function keyOf(seat: string, stage: string): string {
  return `workshop-note:${seat}:${stage}`;
}
