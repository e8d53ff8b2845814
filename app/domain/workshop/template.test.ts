import { expect, test } from "vitest";
import { blocks, breakout, planned, promptFor, prompts } from "./template";

test("the breakout is three blocks of ten minutes", () => {
  const minutes = blocks.map((_, block) =>
    breakout.filter((stage) => stage.block === block + 1).reduce((sum, stage) => sum + stage.minutes, 0),
  );
  expect(minutes).toEqual([10, 10, 10]);
});

test("everything is written alone before it is worked on, and decided once", () => {
  for (const { answers } of prompts) {
    const course = breakout.filter((stage) => stage.about.includes(answers)).map((stage) => stage.kind);
    expect(course[0]).toBe("write");
    expect(course.at(-1)).toBe("decide");
    expect(course.filter((kind) => kind === "write")).toHaveLength(1);
  }
});

test("a writing stage asks exactly one question", () => {
  for (const stage of breakout.filter(({ kind }) => kind === "write")) expect(stage.about).toHaveLength(1);
});

test("English and Spanish are both there and differ", () => {
  const texts = [...blocks, ...prompts.flatMap((p) => [p.question, p.example]), ...breakout.flatMap((s) => [s.title, s.script])];
  for (const { en, es } of texts) {
    expect(en.trim()).not.toBe("");
    expect(es.trim()).not.toBe("");
    expect(es).not.toBe(en);
  }
});

test("each stage and each question can be found by its key", () => {
  expect(new Set(breakout.map(({ key }) => key)).size).toBe(breakout.length);
  for (const stage of breakout) expect(planned(stage.key)).toBe(stage);
  for (const prompt of prompts) expect(promptFor(prompt.answers)).toBe(prompt);
  expect(() => planned("lunch")).toThrow("lunch");
});
