import { expect, test } from "vitest";
import { keptSoFar, type KeptRow } from "./kept-so-far";
import { breakout, promptFor } from "../template";
import type { CourseStage } from "../course/course.server";

const stages: readonly CourseStage[] = breakout.map((plan, position) => {
  const answers = plan.kind === "write" ? (plan.about[0] ?? null) : null;
  return { id: plan.key, position, plan, minutes: plan.minutes, question: answers ? promptFor(answers).question : { en: "", es: "" }, answers, revealed: true, ballotKey: null };
});

function row(id: string, stage: string): KeptRow {
  return { id, stage, room: "1", group: id, outcome: "kept", text: `Idea ${id}`, reason: "" };
}

test("what a room keeps stands under its question, in the order the questions were asked and the ideas were decided", () => {
  const rows = [row("1", "outcome"), row("2", "vision"), row("3", "outcome")];
  expect(keptSoFar(rows, { stages }, []).map(({ answers, kept }) => [answers, kept.map(({ id }) => id)])).toEqual([["vision", ["2"]], ["outcome", ["1", "3"]]]);
});

test("the question at hand is left to those who are deciding about it", () => {
  const rows = [row("1", "vision"), row("2", "precondition")];
  expect(keptSoFar(rows, { stages }, [{ id: "precondition" }]).map(({ answers }) => answers)).toEqual(["vision"]);
});

test("room and question of a row stay behind", () => {
  expect(keptSoFar([row("1", "vision")], { stages }, [])[0]?.kept).toEqual([{ id: "1", group: "1", outcome: "kept", text: "Idea 1", reason: "" }]);
});
