import { m } from "~/content/messages";
import type { Text } from "~/content/text";
import { refuseUnless } from "~/domain/refusal";
import type { Decision } from "../board/board";
import { clockView, type ClockView } from "../clock/clock-view";
import { current, questionsOf, type Course, type CourseStage } from "../course/course.server";
import { dotsLeft } from "../board/dots";
import { keptSoFar, type KeptOf } from "../board/kept-so-far";
import type { Hall, HallRoom, Person } from "../hall/hall";
import { readHall } from "../hall/read-hall.server";
import { shownIdeas, type RoomRows, type ShownIdea } from "../board/room-rows.server";
import { voterName } from "../board/voter-name.server";
import type { Seat } from "../seat";
import { promptFor, type Answers, type StageKind } from "../template";
import { mayDecide, type SessionState } from "../workshop";

export type Question = {
  /** The stage its notes belong to. */
  readonly stage: string;
  readonly answers: Answers;
  readonly text: Text;
  readonly example: Text;
  readonly revealed: boolean;
  readonly ideas: readonly ShownIdea[];
};

/** What one seat may see of its session: its own room, and before the reveal its own notes only. */
export type SeatView = {
  /** Of two views of a seat the one with the larger number is the newer. */
  readonly asOf: number;
  readonly session: string;
  /** Whose view it is: names what a device keeps for this seat. Nobody else's view has it. */
  readonly seat: string;
  readonly title: string;
  readonly nickname: string;
  /** The facilitator has moved this seat, and its owner has not said yet that they know. */
  readonly moved: boolean;
  /** The facilitator lets one more person sit down with this phone. */
  readonly sharing: boolean;
  readonly room: { readonly id: string; readonly name: string; readonly helpAsked: boolean };
  /** Who writes what the room decides. */
  readonly scribe: "everyone" | "me" | "other";
  readonly state: SessionState;
  readonly stage: { readonly key: string; readonly kind: StageKind; readonly block: number; readonly title: Text } | null;
  readonly clock: ClockView | null;
  readonly questions: readonly Question[];
  readonly ballot: { readonly left: number; readonly placed: Readonly<Record<string, number>> } | null;
  /** What the room kept of the questions before: what it builds on now. */
  readonly earlier: readonly KeptOf[];
  /** After the close: what the room kept. */
  readonly kept: readonly Decision[];
};

/** The session as this seat sees it now. Refuses "signed-out" when the seat is no longer there. */
export async function seatView(seat: Seat): Promise<SeatView> {
  const hall = await readHall(seat, seat.sessionId);
  const view = hall && viewOf(hall, ({ id }) => id === seat.participantId);
  refuseUnless(view, "signed-out", m.workshop_seat_gone());
  return view;
}

/** The same in a hall that was read already, for whoever is meant; null when they have no seat in it. */
export function viewOf(hall: Hall, meant: (person: Person) => boolean): SeatView | null {
  const person = hall.people.find((one) => one.seated && meant(one));
  const room = hall.rooms.find(({ id }) => id === person?.room);
  return person === undefined || room === undefined ? null : shaped(hall, { person, room });
}

type Here = { readonly person: Person; readonly room: HallRoom };

function shaped({ asOf, course: now, rowsOf, keptOf }: Hall, { person, room }: Here): SeatView {
  const stage = current(now);
  const rows = rowsOf(room.id);
  const questions = stage === null ? [] : questionsFor(rows, { now, stage, person, room });
  return {
    asOf,
    session: now.id,
    seat: person.id,
    title: now.title,
    nickname: person.nickname,
    moved: person.moved,
    sharing: person.sharing,
    room: { id: room.id, name: room.name, helpAsked: room.helpAsked },
    scribe: room.scribe === null ? "everyone" : mayDecide(room.scribe, person.id) ? "me" : "other",
    state: now.standing.state,
    stage: stage && { key: stage.plan.key, kind: stage.plan.kind, block: stage.plan.block, title: stage.plan.title },
    clock: stage && now.clock && clockView(now.clock, stage.minutes, new Date()),
    questions,
    ballot: stage === null ? null : ballotFor(rows, { now, stage, person, questions }),
    earlier: stage === null ? [] : keptSoFar(keptOf(room.id), now, questionsOf(now, stage)),
    kept: now.standing.state === "closed" ? keptIn(rows, { now, room }) : [],
  };
}

type Working = { readonly now: Course; readonly stage: CourseStage; readonly person: Person };

function questionsFor(rows: RoomRows, { now, stage, person, room }: Working & Here): readonly Question[] {
  return questionsOf(now, stage).flatMap((question) =>
    question.answers === null
      ? []
      : [{
          stage: question.id,
          answers: question.answers,
          text: question.question,
          example: promptFor(question.answers).example,
          revealed: question.revealed,
          ideas: shownIdeas(rows, { now, room: room.id, question, reader: person.id }),
        }],
  );
}

/** What somebody has placed on the ideas that are there. */
function ballotFor(rows: RoomRows, { now, stage, person, questions }: Working & { readonly questions: readonly Question[] }): SeatView["ballot"] {
  if (stage.ballotKey === null || stage.plan.kind !== "vote") return null;
  const voter = voterName(stage.ballotKey, person.id);
  const there = new Set(questions.flatMap(({ ideas }) => ideas.map(({ key }) => key)));
  const placed = new Map(rows.dots.filter((dot) => dot.stage === stage.id && dot.voter === voter && there.has(`group:${dot.item}`)).map(({ item, dots }) => [item, dots]));
  return { left: dotsLeft(now.dotsEach, placed), placed: Object.fromEntries([...placed].map(([group, dots]) => [`group:${group}`, dots])) };
}

function keptIn(rows: RoomRows, { now, room }: { readonly now: Course; readonly room: HallRoom }): readonly Decision[] {
  const asked = now.stages.filter(({ answers }) => answers !== null);
  const ideas = asked.flatMap((question) => shownIdeas(rows, { now, room: room.id, question, reader: null }));
  return ideas.flatMap(({ decision }) => (decision?.outcome === "kept" ? [decision] : []));
}
