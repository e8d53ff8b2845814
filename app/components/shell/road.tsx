import { NavLink } from "@remix-run/react";
import { m } from "~/content/messages";
import { classes } from "../class-names";
import { Check } from "../icons";
import type { Stop, StopState } from "./place";
import { stopWords } from "./stop-words";

/** Each state has a shape of its own as well as its colour: a broken ring, a strong ring, a ring with a mark, a disc with a
 *  check. */
const rounds: Record<StopState, string> = {
  untouched: "border border-dashed border-edge bg-surface text-ink-2",
  "under-way": "border-[3px] border-green bg-surface text-green",
  gaps: "border-2 border-gold bg-surface text-ink-2",
  complete: "border-2 border-green bg-green text-on-green",
};

/** The steps as a road: a line with a round per stop, its name, and what is missing next. `compact` (at the side, where all
 *  of it must be in sight) writes that out only for the steps under way; it is read out for all. */
export function Road({ stops, compact = false }: { readonly stops: readonly Stop[]; readonly compact?: boolean }) {
  return (
    <nav aria-label={m.shell_road()}>
      <ol className="relative flex flex-col before:absolute before:top-5 before:bottom-5 before:left-[21px] before:w-0.5 before:bg-line-2">
        {stops.map((stop) => (
          <li key={stop.number}>
            <StopLink stop={stop} written={!compact || stop.state === "under-way"} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StopLink({ stop, written }: { readonly stop: Stop; readonly written: boolean }) {
  return (
    <NavLink
      to={stop.to}
      prefetch="intent"
      className="relative grid min-h-11 grid-cols-[28px_1fr] items-start gap-2.5 rounded-lg px-2 py-2 text-[0.875rem] leading-snug hover:bg-line aria-[current=page]:bg-green-tint"
    >
      <span aria-hidden data-state={stop.state} className={classes("relative grid size-7 place-items-center rounded-full text-[0.8125rem] font-[650] tabular-nums", rounds[stop.state])}>
        {stop.state === "complete" ? <Check size={16} strokeWidth={3} /> : stop.number}
        {stop.state === "gaps" ? <span className="absolute -top-1 -right-1.5 grid size-3.5 place-items-center rounded-full border border-gold bg-gold text-[0.625rem] leading-none text-paper">!</span> : null}
      </span>
      <span className="min-w-0 pt-1">
        <span className="sr-only">{m.shell_step_number({ number: stop.number })} </span>
        <span className="block font-semibold">{stop.label}</span>
        <span className="sr-only">{stopWords(stop.state)}. </span>
        {stop.note ? (
          <span title={stop.note} className={written ? "line-clamp-2 text-[0.8125rem] text-ink-3" : "sr-only"}>
            {stop.note}
          </span>
        ) : null}
      </span>
    </NavLink>
  );
}
