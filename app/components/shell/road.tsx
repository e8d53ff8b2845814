import { NavLink } from "@remix-run/react";
import { m } from "~/content/messages";
import { classes } from "../class-names";
import { Check } from "../icons";
import type { Stop, StopState } from "./place";
import { stopWords } from "./stop-words";

const rounds: Record<StopState, string> = {
  untouched: "border-line-2 bg-surface text-ink-2",
  "under-way": "border-green bg-surface text-green",
  gaps: "border-gold-fill bg-surface text-ink-2",
  complete: "border-green bg-green text-on-green",
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
      className="relative grid min-h-11 grid-cols-[28px_1fr] items-start gap-2.5 rounded-lg px-2 py-2 lg:min-h-10 lg:py-1.5 text-[0.875rem] leading-snug hover:bg-line aria-[current=page]:bg-green-tint"
    >
      <span aria-hidden className={classes("grid size-7 place-items-center rounded-full border-2 text-[0.8125rem] font-[650] tabular-nums", rounds[stop.state])}>
        {stop.state === "complete" ? <Check size={16} strokeWidth={3} /> : stop.number}
      </span>
      <span className="min-w-0 pt-1">
        <span className="sr-only">{m.shell_step_number({ number: stop.number })} </span>
        <span className="block font-semibold">{stop.label}</span>
        <span className="sr-only">{stopWords(stop.state)}. </span>
        {stop.note ? (
          <span title={stop.note} className={written ? "line-clamp-2 text-[0.8125rem] text-ink-3" : "sr-only"}>
            {m.shell_missing({ what: stop.note })}
          </span>
        ) : null}
      </span>
    </NavLink>
  );
}
