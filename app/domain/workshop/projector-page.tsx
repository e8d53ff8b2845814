import { m } from "~/content/messages";
import { say } from "~/content/text";
import { BigClock } from "./big-clock";
import { spokenCode } from "./code";
import type { FacilitatorView } from "./facilitate.server";
import { JoinWaysShown } from "./join-card";
import { stageWords } from "./outline";
import type { Qr } from "./qr.server";
import { blocks } from "./template";

type Shown = Pick<FacilitatorView, "title" | "code" | "standing" | "stage" | "clock"> & {
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly people: number; readonly notes: number }[];
};

/** For the wall of the hall: large type, no controls. */
export function ProjectorPage({ view, join }: { readonly view: Shown; readonly join: { readonly address: string; readonly qr: Qr } | null }) {
  const { stage, clock, code } = view;
  return (
    <main className="flex min-h-dvh flex-col justify-between gap-8 p-[clamp(1rem,4vw,4rem)]">
      <p className="text-[clamp(1rem,2vw,1.75rem)] font-semibold text-ink-2">
        {stage ? m.workshop_block({ number: stage.plan.block, total: blocks.length, name: say(blocks[stage.plan.block - 1] ?? stage.plan.title) }) : view.title}
      </p>
      <div className="flex flex-wrap items-start justify-between gap-8">
        <h1 className="max-w-[22ch] flex-1 basis-[12ch] font-serif text-[clamp(2rem,6vw,5.5rem)] leading-[1.12] font-semibold">{headline(view)}</h1>
        {clock ? <BigClock clock={clock} huge /> : null}
      </div>
      {view.standing.state === "lobby" && code && join ? <JoinWaysShown code={code} {...join} huge /> : null}
      <footer className="flex flex-wrap items-end justify-between gap-x-10 gap-y-3 text-[clamp(1rem,2vw,1.75rem)]">
        <ul className="flex flex-wrap gap-x-10 gap-y-2">
          {view.rooms.map((room) => (
            <li key={room.id}>
              <strong>{room.name}</strong> <span className="text-ink-2">{[m.workshop_people({ count: room.people }), ...(stage ? [m.workshop_notes({ count: room.notes })] : [])].join(" · ")}</span>
            </li>
          ))}
        </ul>
        {stage && code && join ? (
          <p className="text-ink-2">
            {m.workshop_projector_join()} {join.address} · <strong className="tracking-wider whitespace-nowrap text-ink">{spokenCode(code)}</strong>
          </p>
        ) : null}
      </footer>
    </main>
  );
}

function headline({ stage, standing, title }: Shown): string {
  if (stage) return stageWords(stage.plan);
  return { planned: title, lobby: m.workshop_join_title(), running: title, closed: m.workshop_closed_seat_title() }[standing.state];
}
