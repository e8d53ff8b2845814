import { Check } from "~/components/icons";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import type { KeptOf } from "../board/kept-so-far";
import type { ShownIdea } from "../board/room-rows.server";
import type { Text } from "~/content/text";
import { Both, BothInLine, wordsOf } from "./both";
import { WallIdea } from "./wall-idea";

export type WallRoom = {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly notes: number;
  /** Open notes only, with dots and decisions. */
  readonly questions: readonly { readonly text: Text; readonly ideas: readonly ShownIdea[] }[];
  readonly kept: readonly KeptOf[];
};

/** How many ideas of each room a wall has room for when it shows several. */
const mostOfEach = 4;

type BoardProps = { readonly rooms: readonly WallRoom[]; /** The rooms are deciding: what is not decided says so. */ readonly deciding: boolean };

/** What the rooms have put together and what they keep, room by room. Rooms that have nothing open and keep nothing are not shown. */
export function WallBoard({ rooms, deciding }: BoardProps) {
  const shown = rooms.filter(({ questions, kept }) => kept.length > 0 || questions.some(({ ideas }) => ideas.length > 0));
  return shown.map((room) => (
    <section key={room.id} aria-label={roomName(room.name)} className="flex flex-col gap-4">
      {rooms.length > 1 ? <h2 className="text-[clamp(1.5rem,2.4vw,2.5rem)] font-[650]">{roomName(room.name)}</h2> : null}
      {room.questions.map((question) => (
        <Question key={question.text.en} question={question} several={room.questions.length > 1} most={rooms.length > 1 ? mostOfEach : question.ideas.length} deciding={deciding} />
      ))}
      {room.kept.length > 0 ? <KeptStrip kept={room.kept} /> : null}
    </section>
  ));
}

type QuestionProps = { readonly question: WallRoom["questions"][number]; readonly several: boolean; readonly most: number; readonly deciding: boolean };

function Question({ question: { text, ideas }, several, most, deciding }: QuestionProps) {
  if (ideas.length === 0) return null;
  const more = ideas.length - most;
  return (
    <div className="flex flex-col gap-3">
      {several ? <p className="font-semibold"><Both words={wordsOf(text)} /></p> : null}
      <ul className="flex flex-wrap gap-4">
        {ideas.slice(0, most).map((idea) => (
          <WallIdea key={idea.key} idea={idea} deciding={deciding} />
        ))}
      </ul>
      {more > 0 ? <p className="text-ink-2"><BothInLine words={(language) => m.workshop_wall_more_ideas({ count: more }, { locale: language })} /></p> : null}
    </div>
  );
}

/** What the room kept of the questions before, for everybody who goes on from there. */
function KeptStrip({ kept }: { readonly kept: readonly KeptOf[] }) {
  return (
    <div className="rounded-card border-2 border-green bg-green-tint p-4">
      <p className="mb-2 font-[650]"><BothInLine words={(language) => m.workshop_room_kept({}, { locale: language })} /></p>
      <ul className="grid gap-x-8 gap-y-1.5 lg:grid-cols-2">
        {kept.flatMap((question) => question.kept.map((decision) => (
          <li key={decision.id} className="flex items-start gap-2.5">
            <Check size={26} className="mt-0.5 shrink-0 text-green" />
            <span className="min-w-0 wrap-anywhere">{decision.text}</span>
          </li>
        )))}
      </ul>
    </div>
  );
}
