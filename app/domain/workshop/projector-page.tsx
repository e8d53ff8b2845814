import { DoorClosed } from "~/components/icons";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { say } from "~/content/text";
import { BigClock } from "./clock/big-clock";
import { spokenCode } from "./code";
import type { FacilitatorView } from "./desk/facilitate.server";
import { JoinWaysShown } from "./desk/join-card";
import { stageWords } from "./outline";
import type { Qr } from "./qr.server";
import { blocks } from "./template";

type Shown = Pick<FacilitatorView, "title" | "code" | "doorClosed" | "standing" | "stage" | "clock"> & {
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
      {view.standing.state === "lobby" && code && join && !view.doorClosed ? <JoinWaysShown code={code} {...join} huge /> : null}
      <footer className="flex flex-wrap items-end justify-between gap-x-10 gap-y-3 text-[clamp(1rem,2vw,1.75rem)]">
        <ul className="flex flex-wrap gap-x-10 gap-y-2">
          {view.rooms.map((room) => (
            <li key={room.id}>
              <strong>{roomName(room.name)}</strong> <span className="text-ink-2">{[m.workshop_people({ count: room.people }), ...(stage ? [m.workshop_notes({ count: room.notes })] : [])].join(" · ")}</span>
            </li>
          ))}
        </ul>
        {code && view.doorClosed ? (
          <p className="flex items-center gap-3 font-semibold">
            <DoorClosed size={32} className="shrink-0" />
            {m.workshop_door_wall()}
          </p>
        ) : null}
        {stage && code && join && !view.doorClosed ? (
          <p className="text-ink-2">
            {m.workshop_projector_join()} {join.address} · <strong className="tracking-wider whitespace-nowrap text-ink">{spokenCode(code)}</strong>
          </p>
        ) : null}
      </footer>
    </main>
  );
}

function headline({ stage, standing, title, doorClosed }: Shown): string {
  if (stage) return stageWords(stage.plan);
  if (standing.state === "lobby" && doorClosed) return m.workshop_door_wall_title();
  return { planned: title, lobby: m.workshop_join_title(), running: title, closed: m.workshop_closed_seat_title() }[standing.state];
}
