import type { Text } from "~/content/text";
import type { Course, CourseStage } from "../course/course.server";
import type { Answers } from "../template";
import type { Decision } from "./board";

/** What a room keeps, as the tables know it: `stage` is the question it answers. */
export type KeptRow = Decision & { readonly room: string; readonly stage: string };

/** What a room keeps of one question, in the order it was decided. */
export type KeptOf = { readonly answers: Answers; readonly question: Text; readonly kept: readonly Decision[] };

/** What was kept of the questions that are not at hand, in the order they were asked: what the room builds on now. */
export function keptSoFar(rows: readonly KeptRow[], { stages }: Pick<Course, "stages">, atHand: readonly Pick<CourseStage, "id">[]): readonly KeptOf[] {
  return stages.flatMap(({ id, answers, question }) => {
    const kept = rows.filter(({ stage }) => stage === id).map(({ room: _room, stage: _stage, ...decision }) => decision);
    return answers === null || kept.length === 0 || atHand.some((one) => one.id === id) ? [] : [{ answers, question, kept }];
  });
}
