import { m } from "~/content/messages";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import type { Text } from "~/content/text";
import { refuseUnless } from "~/domain/refusal";
import { clockView, type ClockView } from "../clock/clock-view";
import { current, questionsOf, type Course } from "../course/course.server";
import type { Hall } from "../hall/hall";
import { readHall } from "../hall/read-hall.server";
import { keptSoFar, type KeptOf } from "../board/kept-so-far";
import { dotsPlaced, shownIdeas, type RoomRows, type ShownIdea } from "../board/room-rows.server";
import type { PlannedStage } from "../template";
import { mood, next, type RoomMood, type Standing } from "../workshop";

/** Somebody in a room. `id` is for moving them; no note carries it. */
export type SeatedPerson = { readonly id: string; readonly nickname: string };

export type RoomView = {
  readonly id: string;
  readonly name: string;
  /** In the order people came. Never next to a note. */
  readonly people: readonly SeatedPerson[];
  /** Who of them writes the decisions down; null for everybody. */
  readonly scribe: string | null;
  /** How many of them have written for the open question. */
  readonly started: number;
  readonly notes: number;
  readonly dots: number;
  /** Null where there is nothing to walk over for: before the session is running and after it. */
  readonly mood: RoomMood | null;
  /** Open notes only; before the reveal there are counts and nothing else. */
  readonly questions: readonly { readonly text: Text; readonly ideas: readonly ShownIdea[] }[];
  /** What the room kept of the questions before; once the session is closed, of all. */
  readonly kept: readonly KeptOf[];
  readonly hidden: readonly { readonly id: string; readonly text: string }[];
};

/** All rooms of a session at once, for the one who runs it and for the projector. */
export type FacilitatorView = {
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
  /** Nobody new comes in. */
  readonly doorClosed: boolean;
  readonly standing: Standing;
  readonly stages: readonly { readonly plan: PlannedStage; readonly minutes: number }[];
  readonly stage: { readonly plan: PlannedStage; readonly questions: readonly { readonly stage: string; readonly text: Text; readonly revealed: boolean }[] } | null;
  readonly next: PlannedStage | null;
  readonly clock: ClockView | null;
  readonly rooms: readonly RoomView[];
  /** Who was taken out and not let in again. */
  readonly takenOut: readonly SeatedPerson[];
};

/** Everything at a glance. Refuses "not-found". */
export async function facilitate(member: Member, { session }: { session: string }): Promise<FacilitatorView> {
  allow(member, "workshop:run");
  const hall = await readHall(member, session);
  refuseUnless(hall, "not-found", m.workshop_not_there());
  const { course: now, people } = hall;
  const stage = current(now);
  const to = next(now.standing, now.stages.length);
  return {
    id: now.id,
    title: now.title,
    code: now.standing.state === "closed" ? null : now.code,
    doorClosed: now.doorClosed,
    standing: now.standing,
    stages: now.stages.map(({ plan, minutes }) => ({ plan, minutes })),
    stage: stage && { plan: stage.plan, questions: questionsOf(now, stage).map(({ id, question, revealed }) => ({ stage: id, text: question, revealed })) },
    next: to?.state === "running" ? (now.stages[to.at]?.plan ?? null) : null,
    clock: stage && now.clock && clockView(now.clock, stage.minutes, new Date()),
    rooms: rooms(hall),
    takenOut: now.standing.state === "closed" ? [] : people.filter(({ takenOut }) => takenOut).map(({ id, nickname }) => ({ id, nickname })),
  };
}

/** People stay in sight of the facilitator for as long as they have not gone, however long ago their phone was last here. */
function rooms({ course: now, rooms: all, people, rowsOf, keptOf }: Hall): readonly RoomView[] {
  const stage = current(now);
  const asked = stage === null ? [] : questionsOf(now, stage);
  return all.map(({ id, name, helpAsked, scribe }) => {
    const written = rowsOf(id);
    const here = people.filter(({ room, left }) => room === id && !left).map(({ id: person, nickname }) => ({ id: person, nickname }));
    const cards = stage === null ? [] : written.cards.filter((card) => !card.removed);
    const authors = new Set(cards.map(({ author }) => author));
    const started = here.filter((person) => authors.has(person.id)).length;
    return {
      id,
      name,
      people: here,
      scribe,
      started,
      notes: cards.length,
      dots: stage === null ? 0 : dotsPlaced(written, stage, id),
      mood: mood({ helpAsked, people: here.length, started }, stage?.plan.kind ?? null, now.standing),
      questions: openQuestions(written, now, id),
      kept: keptSoFar(keptOf(id), now, asked),
      hidden: cards.filter((card) => card.hidden && asked.some((question) => question.id === card.stage && question.revealed)).map((card) => ({ id: card.id, text: card.text })),
    };
  });
}

function openQuestions(written: RoomRows, now: Course, room: string): RoomView["questions"] {
  const stage = current(now);
  if (stage === null) return [];
  return questionsOf(now, stage)
    .filter(({ revealed }) => revealed)
    .map((question) => ({ text: question.question, ideas: shownIdeas(written, { now, room, question, reader: null }) }));
}
