import { expect, test } from "vitest";
import { tooOften } from "./too-often";

test("twenty times within five minutes is too often, the nineteenth is not", () => {
  let now = 0;
  const again = tooOften(() => now);
  const answers = Array.from({ length: 21 }, () => {
    now += 15_000;
    return again();
  });
  expect(answers).toEqual([...Array.from({ length: 19 }, () => false), true, true]);
});

test("what happens every sixteen seconds may go on for ever", () => {
  let now = 0;
  const again = tooOften(() => now);
  for (let time = 0; time < 1_000; time += 1) {
    now += 16_000;
    expect(again()).toBe(false);
  }
});
