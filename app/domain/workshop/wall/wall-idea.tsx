import { classes } from "~/components/class-names";
import { Check, CircleDashed, X } from "~/components/icons";
import { Clock3 } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import type { Outcome } from "../board/board";
import type { ShownIdea } from "../board/room-rows.server";
import { Both, BothInLine, type Words } from "./both";

/** How many notes of an idea are read from the back of a hall, and how many dots are counted by looking. */
const [mostNotes, mostDots] = [3, 12];

/** An idea on the wall: its name, its dots, some of its notes in the language they were said in, and what became of it. Ideas with
 *  more dots are wider. */
export function WallIdea({ idea, deciding }: { readonly idea: ShownIdea; readonly deciding: boolean }) {
  const { notes, tally, decision } = idea;
  const [first] = notes;
  const lone = notes.length === 1 && !idea.group?.title;
  const title = decision?.text ?? (lone || idea.group?.title ? idea.title : null);
  const shown = lone && first?.text === title ? [] : notes.slice(0, mostNotes);
  const more = shown.length === 0 ? 0 : notes.length - shown.length;
  return (
    <li style={{ flexGrow: 1 + (tally?.dots ?? 0) }} className={classes("flex min-w-0 flex-1 basis-64 flex-col overflow-hidden rounded-card border-2 bg-surface", decision?.outcome === "kept" ? "border-green" : "border-line-2")}>
      <div className="flex flex-1 flex-col gap-2 p-4">
        {title ? <h3 lang={(decision ? decision.language : idea.language) ?? undefined} className="text-[clamp(1.25rem,1.9vw,2rem)] leading-snug font-[650] wrap-anywhere">{title}</h3> : null}
        {tally ? <Dots count={tally.dots} /> : null}
        {shown.map((note) => (
          <p key={note.id} lang={note.locale} className="rounded-control bg-gold-tint px-3 py-2 wrap-anywhere">{note.text}</p>
        ))}
        {more > 0 ? <p className="text-ink-2"><BothInLine words={(language) => m.workshop_wall_more_notes({ count: more }, { locale: language })} /></p> : null}
      </div>
      {deciding || decision ? <Became outcome={decision?.outcome ?? null} /> : null}
    </li>
  );
}

function Dots({ count }: { readonly count: number }) {
  return (
    <p className="flex flex-wrap items-center gap-2 font-[650]">
      <span aria-hidden className="tracking-widest text-gold">{"●".repeat(Math.min(count, mostDots))}</span>
      <BothInLine words={(language) => m.workshop_dots_count({ count }, { locale: language })} />
    </p>
  );
}

const feet = {
  kept: { icon: Check, look: "bg-green text-on-green", words: (language) => m.workshop_wall_kept({}, { locale: language }) },
  later: { icon: Clock3, look: "bg-sunken text-ink", words: (language) => m.workshop_outcome_later({}, { locale: language }) },
  not_now: { icon: X, look: "bg-sunken text-ink", words: (language) => m.workshop_outcome_not_now({}, { locale: language }) },
  open: { icon: CircleDashed, look: "bg-gold-tint text-ink", words: (language) => m.workshop_wall_deciding({}, { locale: language }) },
} as const satisfies Record<Outcome | "open", { icon: typeof Check; look: string; words: Words }>;

function Became({ outcome }: { readonly outcome: Outcome | null }) {
  const { icon: Icon, look, words } = feet[outcome ?? "open"];
  return (
    <p className={classes("flex items-center gap-2.5 px-4 py-2.5 font-[650]", look)}>
      <Icon size={26} className="shrink-0" />
      <span className="flex flex-wrap gap-x-2"><Both words={words} /></span>
    </p>
  );
}
