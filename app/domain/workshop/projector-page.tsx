import { DoorClosed } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { BigClock } from "./clock/big-clock";
import { spokenCode } from "./code";
import type { FacilitatorView } from "./desk/facilitate.server";
import { JoinWaysShown } from "./desk/join-card";
import type { Qr } from "./qr.server";
import { blocks, promptFor } from "./template";
import { Both, BothInLine, wordsOf, type Words } from "./wall/both";
import { WallBoard, type WallRoom } from "./wall/wall-board";

type Shown = Pick<FacilitatorView, "title" | "code" | "doorClosed" | "standing" | "stage" | "clock"> & { readonly rooms: readonly WallRoom[] };

/** For the wall of the hall: large type, both languages, no controls and no names. */
export function ProjectorPage({ view, join }: { readonly view: Shown; readonly join: { readonly address: string; readonly qr: Qr } | null }) {
  const { stage, clock, code, rooms } = view;
  return (
    <main className="flex min-h-dvh flex-col text-[clamp(1.125rem,1.5vw,1.75rem)]">
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 bg-green p-[clamp(1rem,3vw,3rem)] text-on-green">
        <div className="min-w-0 flex-1 basis-[16ch]">
          <p className="mb-2 font-semibold">{stage ? <BothInLine words={part(stage.plan.block)} /> : view.title}</p>
          <h1 className="max-w-[30ch] font-serif text-[clamp(1.75rem,4vw,4rem)] leading-[1.12] font-semibold">
            <Both words={headline(view)} />
          </h1>
        </div>
        {clock && stage ? (
          <div className="text-right">
            <BigClock clock={clock} huge />
            <Both words={wordsOf(stage.plan.title)} />
          </div>
        ) : null}
      </header>
      <div className="flex flex-1 flex-col gap-8 p-[clamp(1rem,3vw,3rem)]">
        {view.standing.state === "lobby" && code && join && !view.doorClosed ? <JoinWaysShown code={code} {...join} huge /> : null}
        <WallBoard rooms={rooms} deciding={stage?.plan.kind === "decide"} />
      </div>
      <footer className="flex flex-wrap items-end justify-between gap-x-10 gap-y-3 px-[clamp(1rem,3vw,3rem)] pb-[clamp(1rem,3vw,3rem)]">
        <ul className="flex flex-wrap gap-x-10 gap-y-2">
          {rooms.map((room) => (
            <li key={room.id}>
              <strong>{roomName(room.name)}</strong> <span className="text-ink-2"><BothInLine words={counts(room, stage !== null)} /></span>
            </li>
          ))}
        </ul>
        {code && view.doorClosed ? (
          <p className="flex items-center gap-3 font-semibold">
            <DoorClosed size={32} className="shrink-0" />
            <BothInLine words={(language) => m.workshop_door_wall({}, { locale: language })} />
          </p>
        ) : null}
        {stage && code && join && !view.doorClosed ? (
          <p className="text-ink-2">
            <BothInLine words={(language) => m.workshop_projector_join({}, { locale: language })} /> {join.address} · <strong className="tracking-wider whitespace-nowrap text-ink">{spokenCode(code)}</strong>
          </p>
        ) : null}
        {rooms.some(({ notes }) => notes > 0) ? <p className="text-ink-2"><BothInLine words={(language) => m.workshop_wall_no_names({}, { locale: language })} /></p> : null}
      </footer>
    </main>
  );
}

function part(block: number): Words {
  return (language) => m.workshop_block({ number: block, total: blocks.length, name: blocks[block - 1]?.[language] ?? "" }, { locale: language });
}

function counts({ people, notes }: WallRoom, begun: boolean): Words {
  return (language) => [m.workshop_people({ count: people }, { locale: language }), ...(begun ? [m.workshop_notes({ count: notes }, { locale: language })] : [])].join(", ");
}

/** One question is the headline of all that is done with it; where several are at hand, what is done is. */
function headline({ stage, standing, title, doorClosed }: Shown): Words {
  if (stage) {
    const [answers, second] = stage.plan.about;
    return wordsOf(answers !== undefined && second === undefined ? promptFor(answers).question : stage.plan.title);
  }
  if (standing.state === "lobby" && doorClosed) return (language) => m.workshop_door_wall_title({}, { locale: language });
  if (standing.state === "lobby") return (language) => m.workshop_join_title({}, { locale: language });
  if (standing.state === "closed") return (language) => m.workshop_closed_seat_title({}, { locale: language });
  return () => title;
}
