import { classes } from "~/components/class-names";
import { m } from "~/content/messages";
import { face } from "./clock";
import type { ClockView } from "./clock-view";
import { useTimeLeft } from "./use-time-left";

/** The clock for the facilitator and the projector: large figures, and a word while it stands still. */
export function BigClock({ clock, huge = false }: { readonly clock: ClockView; readonly huge?: boolean }) {
  const left = useTimeLeft(clock);
  return (
    <p className={classes("tabular-nums", huge ? "text-right" : "xl:text-right")}>
      <span className="sr-only">{m.workshop_time_left()} </span>
      <span data-testid="clock" className={classes("font-[650] leading-none", huge ? "text-[clamp(3.5rem,12vw,9rem)]" : "text-[3rem]", left < 0 && !huge && "text-clay")}>
        {face(left)}
      </span>
      {clock.endsAt === null ? <span className={classes("block font-semibold", huge ? "" : "text-label text-ink-2")}>{m.workshop_paused()}</span> : null}
    </p>
  );
}
