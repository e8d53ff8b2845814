import { IconButton } from "~/components/button/icon-button";
import { FieldErrors } from "~/components/field/field";
import { Plus } from "~/components/icons";
import { Minus } from "~/components/drawn/workshop-icons";
import { foreign } from "~/components/own-words";
import { m } from "~/content/messages";
import type { ShownIdea } from "../board/room-rows.server";
import type { SeatView } from "./seat-view.server";
import { nameOf } from "../board/idea-name";
import { saidOf, useDotsUnderWay, useIdeaFetcher } from "../seat-fetcher";

type DotBallotProps = { readonly ideas: readonly ShownIdea[]; readonly ballot: NonNullable<SeatView["ballot"]> };

/** A few dots to place on ideas, several on one if wished. Counts stay hidden until the facilitator moves on. */
export function DotBallot({ ideas, ballot }: DotBallotProps) {
  const placed: Readonly<Record<string, number>> = { ...ballot.placed, ...useDotsUnderWay() };
  const budget = ballot.left + sum(ballot.placed);
  const left = Math.max(budget - sum(placed), 0);
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="font-semibold">
        {left > 0 ? m.workshop_dots_left({ count: left }) : m.workshop_dots_none()}
      </p>
      <ul className="flex flex-col gap-2">
        {ideas.map((idea) => (
          <BallotLine key={nameOf(idea)} idea={idea} placed={placed[idea.key] ?? 0} left={left} />
        ))}
      </ul>
      <p className="text-small text-ink-2">{m.workshop_dots_secret()}</p>
    </div>
  );
}

function sum(placed: Readonly<Record<string, number>>): number {
  return Object.values(placed).reduce((all, dots) => all + dots, 0);
}

type BallotLineProps = { readonly idea: ShownIdea; readonly placed: number; readonly left: number };

function BallotLine({ idea, placed, left }: BallotLineProps) {
  const fetcher = useIdeaFetcher(nameOf(idea));
  const said = saidOf(fetcher.data);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 rounded-control bg-gold-tint px-3.5 py-2">
      <span lang={foreign(idea.language)} className="min-w-0 flex-1 basis-40 font-medium">{idea.title}</span>
      <fetcher.Form method="post" className="flex items-center gap-1">
        <input type="hidden" name="intent" value="dots" />
        <input type="hidden" name="idea" value={idea.key} />
        <IconButton type="submit" name="dots" value={placed - 1} disabled={placed === 0} icon={Minus} label={m.workshop_dot_take({ text: idea.title })} className="border border-edge bg-surface" />
        <span className="min-w-14 text-center">
          <span aria-hidden className="tracking-widest text-green">
            {"●".repeat(placed) || "–"}
          </span>
          <span className="sr-only">{m.workshop_dots_here({ count: placed })}</span>
        </span>
        <IconButton type="submit" name="dots" value={placed + 1} disabled={left === 0} icon={Plus} label={m.workshop_dot_add({ text: idea.title })} className="border border-edge bg-surface" />
      </fetcher.Form>
      <div role="status" className="basis-full">
        <FieldErrors id={`dots-${nameOf(idea)}`} errors={said?.refused ? [said.words] : []} />
      </div>
    </li>
  );
}
