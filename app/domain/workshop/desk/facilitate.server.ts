import { asMember, type Db } from "~/db/work.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import type { Text } from "~/content/text";
import { clockView, type ClockView } from "../clock/clock-view";
import { course, current, questionsOf, type Course } from "../course/course.server";
import { dotsPlaced, roomRows, shownIdeas, type RoomRows, type ShownIdea } from "../board/room-rows.server";
import type { PlannedStage } from "../template";
import { mood, next, type RoomMood, type Standing } from "../workshop";

/** Somebody in a room. `id` is for moving them; no note carries it. */
export type SeatedPerson = { readonly id: string; readonly nickname: string };

export type RoomView = {
  readonly id: string;
  readonly name: string;
  /** In the order people came. Never next to a note. */
  readonly people: readonly SeatedPerson[];
  /** How many of them have written for the open question. */
  readonly started: number;
  readonly notes: number;
  readonly dots: number;
  /** Null where there is nothing to walk over for: before the session is running and after it. */
  readonly mood: RoomMood | null;
  /** Open notes only; before the reveal there are counts and nothing else. */
  readonly questions: readonly { readonly text: Text; readonly ideas: readonly ShownIdea[] }[];
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
};

export function facilitate(member: Member, { session }: { session: string }): Promise<FacilitatorView> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await course(db, member, session);
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
      rooms: await rooms(db, member, now),
    };
  });
}

async function rooms(db: Db, member: Member, now: Course): Promise<readonly RoomView[]> {
  const rows = await db.workshopRoom.findMany({
    where: { coalitionId: member.coalitionId, sessionId: now.id },
    orderBy: { position: "asc" },
    include: { participants: { where: { removedAt: null }, orderBy: { joinedAt: "asc" }, select: { id: true, nickname: true } } },
  });
  const stage = current(now);
  const asked = stage === null ? [] : questionsOf(now, stage);
  const written = await roomRows(db, member, { rooms: rows.map(({ id }) => id), stages: asked.map(({ id }) => id) });
  return rows.map(({ id, name, helpAskedAt, participants }) => {
    const cards = written.cards.filter((card) => card.room === id && !card.removed);
    const started = participants.filter((person) => cards.some(({ author }) => author === person.id)).length;
    return {
      id,
      name,
      people: participants,
      started,
      notes: cards.length,
      dots: stage === null ? 0 : dotsPlaced(written, stage, id),
      mood: mood({ helpAsked: helpAskedAt !== null, people: participants.length, started }, stage?.plan.kind ?? null, now.standing),
      questions: openQuestions(written, now, id),
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
