import { useEffect, useRef, useState } from "react";
import { Pause, Timer } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import { announced, minute, reading } from "./clock";
import type { ClockView } from "./clock-view";
import { useTimeLeft } from "./use-time-left";

/** The clock as a participant reads it: words, no running seconds. Half of the time, two minutes and thirty seconds are
 *  also announced, politely. */
export function ClockWords({ clock }: { readonly clock: ClockView }) {
  const left = useTimeLeft(clock);
  const said = useAnnouncement(clock, left);
  const paused = clock.endsAt === null;
  const Icon = paused ? Pause : Timer;
  return (
    <p className="inline-flex items-center gap-1.5 rounded-full bg-gold-tint px-3 py-1 text-small font-[650] text-gold">
      <Icon size={14} strokeWidth={2.5} />
      {paused ? m.workshop_paused() : words(left)}
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
    </p>
  );
}

/** The moment that was just passed, in words; "" until there was one. */
function useAnnouncement(clock: ClockView, left: number): string {
  const before = useRef(left);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const moment = announced(clock.duration, before.current, left);
    before.current = left;
    if (moment !== null) setSaid(moment > 2 * minute ? m.workshop_half_time() : words(moment));
  }, [clock.duration, left]);
  return said;
}

export function words(left: number): string {
  const now = reading(left);
  if (now.kind === "minutes") return m.workshop_left_minutes({ count: now.minutes });
  return { soon: m.workshop_left_soon, last: m.workshop_left_last, over: m.workshop_left_over }[now.kind]();
}
