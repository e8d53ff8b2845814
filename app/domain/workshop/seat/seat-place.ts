import { useEffect, useRef, type RefObject } from "react";
import type { SeatView } from "./seat-view.server";

/** Where a seat is in a session, as one word: its room, and the stage that is open, or that it has not begun or is over. */
export function placeOf({ state, stage, room }: Pick<SeatView, "state" | "stage" | "room">): string {
  return `${room.id} ${stage?.key ?? state}`;
}

/** When the facilitator moves on, or moves somebody to another room, everyone begins at the top of the new page with its question, which a screen reader
 *  reads: what was under the finger or the cursor is gone. The ref is for what holds the page's h1. */
export function useNewPlace(place: string): RefObject<HTMLDivElement> {
  const head = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    head.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [place]);
  return head;
}
