import { languageOf } from "~/content/language";
import type { Locale } from "~/content/messages";
import type { Db, Tenant } from "~/db/work.server";
import { ideas, ranked, readable, standing, type Decision, type Idea, type Outcome, type Written } from "./board";
import type { Course, CourseStage } from "../course/course.server";
import { newestRound, type Tally } from "./dots";
import { roundName } from "./voter-name.server";

export type ShownIdea = Idea & {
  readonly decision: Decision | null;
  /** The count of the dots; null while they are open, and where there were none. */
  readonly tally: Tally | null;
};

/** Everything written in some rooms for some questions, still with its authors: shape it before it leaves the server. */
export type RoomRows = {
  readonly cards: readonly (Written & { readonly room: string; readonly stage: string })[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly language: Locale | null; readonly version: number; readonly room: string; readonly stage: string }[];
  readonly decisions: readonly (Decision & { readonly room: string })[];
  readonly dots: readonly { readonly voter: string; readonly item: string; readonly dots: number; readonly room: string; readonly stage: string }[];
};

type Wanted = { readonly rooms: readonly string[]; readonly stages: readonly string[] };

/** Reads the rows of those rooms and questions in four queries, however many rooms there are. */
export async function roomRows(db: Db, { coalitionId }: Tenant, { rooms, stages }: Wanted): Promise<RoomRows> {
  const where = { coalitionId, roomId: { in: [...rooms] } };
  const about = { ...where, stageId: { in: [...stages] } };
  const cards = await db.card.findMany({ where: about, orderBy: [{ addedAt: "asc" }, { id: "asc" }] });
  const groups = await db.cardGroup.findMany({ where: { ...about, removedAt: null }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  const ofThese = { ...where, groupId: { in: groups.map(({ id }) => id) } };
  const decisions = await db.roomDecision.findMany({ where: ofThese, orderBy: { id: "asc" } });
  const dots = await db.dot.findMany({ where: ofThese, orderBy: { id: "asc" } });
  return {
    cards: cards.map((card) => ({
      id: card.id, room: card.roomId, stage: card.stageId, author: card.participantId, group: card.groupId, text: card.text,
      locale: card.locale, spoken: card.spoken, hidden: card.hiddenAt !== null, removed: card.removedAt !== null, version: card.version,
    })),
    groups: groups.map(({ id, title, language, version, roomId, stageId }) => ({ id, title, language: languageOf(language), version, room: roomId, stage: stageId })),
    decisions: decisions.map(({ id, groupId, outcome, text, language, reason, roomId }) => ({ id, group: groupId, outcome: outcomeOf(outcome), text, language: languageOf(language), reason, room: roomId })),
    dots: dots.map(({ voter, groupId, count, roomId, stageId }) => ({ voter, item: groupId, dots: count, room: roomId, stage: stageId })),
  };
}

type Reading = { readonly now: Course; readonly room: string; readonly question: CourseStage; readonly reader: string | null };

/** One question's ideas as a reader may see them: with dots once they are closed, and with what the room decided. */
export function shownIdeas(rows: RoomRows, { now, room, question, reader }: Reading): readonly ShownIdea[] {
  const cards = rows.cards.filter((card) => card.room === room && card.stage === question.id);
  const groups = question.revealed ? rows.groups.filter((group) => group.room === room && group.stage === question.id) : [];
  const all = ideas(readable(cards, reader, question.revealed), groups.map(({ id, title, language, version }) => ({ id, title, ...(language && { language }), version })));
  const decided = standing(rows.decisions.filter((decision) => decision.room === room));
  const votes = closedVotes(rows, { now, room, question });
  const counted = votes === null ? all.map((idea) => ({ ...idea, tally: null })) : ranked(all, votes);
  return counted.map((idea) => ({ ...idea, decision: (idea.group && decided.get(idea.group.id)) ?? null }));
}

/** The dots on a question once its vote is closed: the newest round's. Null while it is open, or when nobody has voted. */
function closedVotes(rows: RoomRows, { now, room, question }: Omit<Reading, "reader">) {
  const vote = now.stages.find(({ plan }) => plan.kind === "vote" && question.answers !== null && plan.about.includes(question.answers));
  if (vote === undefined || vote.ballotKey !== null) return null;
  const cast = newestRound(rows.dots.filter((dot) => dot.stage === vote.id), null).filter((dot) => dot.room === room);
  return cast.length === 0 ? null : cast;
}

/** How many dots have been placed in a room in the open round, for the facilitator: a number, never whose. */
export function dotsPlaced(rows: RoomRows, stage: CourseStage, room: string): number {
  if (stage.ballotKey === null) return 0;
  const open = newestRound(rows.dots.filter((dot) => dot.stage === stage.id), roundName(stage.ballotKey));
  return open.filter((dot) => dot.room === room).reduce((sum, { dots }) => sum + dots, 0);
}

/** An outcome as it is stored. */
export function outcomeOf(text: string): Outcome {
  return text === "kept" || text === "later" ? text : "not_now";
}
