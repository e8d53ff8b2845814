import { asMember, type Db } from "~/db/work.server";
import type { Text } from "~/content/text";
import { ballotOf, voterName } from "../board/ballot.server";
import type { Decision } from "../board/board";
import { clockView, type ClockView } from "../clock/clock-view";
import { course, current, questionsOf, type Course, type CourseStage } from "../course/course.server";
import { dotsLeft } from "../board/dots";
import { roomRows, shownIdeas, type ShownIdea } from "../board/room-rows.server";
import type { Seat } from "../seat";
import { promptFor, type Answers, type StageKind } from "../template";
import type { SessionState } from "../workshop";

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
  readonly session: string;
  readonly title: string;
  readonly nickname: string;
  /** The facilitator has moved this seat, and its owner has not said yet that they know. */
  readonly moved: boolean;
  readonly room: { readonly id: string; readonly name: string; readonly helpAsked: boolean };
  readonly state: SessionState;
  readonly stage: { readonly key: string; readonly kind: StageKind; readonly block: number; readonly title: Text } | null;
  readonly clock: ClockView | null;
  readonly questions: readonly Question[];
  readonly ballot: { readonly left: number; readonly placed: Readonly<Record<string, number>> } | null;
  /** After the close: what the room kept. */
  readonly kept: readonly Decision[];
};

/** The session as this seat sees it now. */
export function seatView(seat: Seat): Promise<SeatView> {
  return asMember(seat, async (db) => {
    const now = await course(db, seat, seat.sessionId);
    const stage = current(now);
    const room = await db.workshopRoom.findUniqueOrThrow({
      where: { coalitionId_id: { coalitionId: seat.coalitionId, id: seat.roomId } },
      include: { participants: { where: { id: seat.participantId }, select: { nickname: true, movedAt: true } } },
    });
    const [own] = room.participants;
    return {
      session: now.id,
      title: now.title,
      nickname: own?.nickname ?? "",
      moved: own !== undefined && own.movedAt !== null,
      room: { id: room.id, name: room.name, helpAsked: room.helpAskedAt !== null },
      state: now.standing.state,
      stage: stage && { key: stage.plan.key, kind: stage.plan.kind, block: stage.plan.block, title: stage.plan.title },
      clock: stage && now.clock && clockView(now.clock, stage.minutes, new Date()),
      questions: stage === null ? [] : await questions(db, seat, { now, stage }),
      ballot: stage === null ? null : await ballot(db, seat, { now, stage }),
      kept: now.standing.state === "closed" ? await keptIn(db, seat, now) : [],
    };
  });
}

type Here = { readonly now: Course; readonly stage: CourseStage };

async function questions(db: Db, seat: Seat, { now, stage }: Here): Promise<readonly Question[]> {
  const asked = questionsOf(now, stage);
  const rows = await roomRows(db, seat, { rooms: [seat.roomId], stages: asked.map(({ id }) => id) });
  return asked.flatMap((question) =>
    question.answers === null
      ? []
      : [{
          stage: question.id,
          answers: question.answers,
          text: question.question,
          example: promptFor(question.answers).example,
          revealed: question.revealed,
          ideas: shownIdeas(rows, { now, room: seat.roomId, question, reader: seat.participantId }),
        }],
  );
}

async function ballot(db: Db, seat: Seat, { now, stage }: Here): Promise<SeatView["ballot"]> {
  if (stage.ballotKey === null || stage.plan.kind !== "vote") return null;
  const placed = await ballotOf(db, stage.id, voterName(stage.ballotKey, seat.participantId));
  return { left: dotsLeft(now.dotsEach, placed), placed: Object.fromEntries([...placed].map(([group, dots]) => [`group:${group}`, dots])) };
}

async function keptIn(db: Db, seat: Seat, now: Course): Promise<readonly Decision[]> {
  const asked = now.stages.filter(({ answers }) => answers !== null);
  const rows = await roomRows(db, seat, { rooms: [seat.roomId], stages: asked.map(({ id }) => id) });
  const ideas = asked.flatMap((question) => shownIdeas(rows, { now, room: seat.roomId, question, reader: null }));
  return ideas.flatMap(({ decision }) => (decision?.outcome === "kept" ? [decision] : []));
}
