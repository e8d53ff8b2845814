import fc from "fast-check";
import { expect, test } from "vitest";
import { announced, announcements, extend, extensions, face, left, minute, pause, reading, resume, start } from "./clock";

const noon = new Date("2026-01-28T12:00:00Z");
const after = (ms: number) => new Date(noon.getTime() + ms);
const duration = fc.integer({ min: 30_000, max: 60 * minute });
const elapsed = fc.integer({ min: 0, max: 120 * minute });

test("pausing keeps what was left, however long the pause", () => {
  fc.assert(
    fc.property(duration, elapsed, elapsed, (planned, worked, paused) => {
      const stopped = pause(start(planned, noon), after(worked));
      expect(left(stopped, after(worked + paused))).toBe(planned - worked);
      expect(left(resume(stopped, after(worked + paused)), after(worked + paused))).toBe(planned - worked);
    }),
  );
});

test("an extension gives at least the minutes it names, also in overtime and while paused", () => {
  fc.assert(
    fc.property(duration, elapsed, fc.constantFrom(...extensions), fc.boolean(), (planned, worked, minutes, paused) => {
      const now = after(worked);
      const clock = paused ? pause(start(planned, noon), now) : start(planned, noon);
      const longer = extend(clock, minutes, now);
      expect(longer.running).toBe(!paused);
      expect(left(longer, now)).toBe(Math.max(planned - worked, 0) + minutes * minute);
    }),
  );
});

test("pausing twice and resuming twice change nothing more", () => {
  const stopped = pause(start(5 * minute, noon), after(minute));
  expect(pause(stopped, after(3 * minute))).toEqual(stopped);
  const going = resume(stopped, after(3 * minute));
  expect(resume(going, after(4 * minute))).toEqual(going);
});

test.each([
  [372_000, "6:12"],
  [371_001, "6:12"],
  [60_000, "1:00"],
  [0, "0:00"],
  [-400, "0:00"],
  [-40_000, "+0:40"],
  [-125_000, "+2:05"],
])("%d ms left reads %s on the big clock", (remaining, shown) => {
  expect(face(remaining)).toBe(shown);
});

test.each([
  [372_000, { kind: "minutes", minutes: 6 }],
  [100_000, { kind: "minutes", minutes: 2 }],
  [80_000, { kind: "soon" }],
  [30_000, { kind: "last" }],
  [0, { kind: "over" }],
  [-1, { kind: "over" }],
])("%d ms left in words", (remaining, words) => {
  expect(reading(remaining)).toEqual(words);
});

test("a short stage is not announced before it began", () => {
  expect(announcements(10 * minute)).toEqual([5 * minute, 2 * minute, minute / 2]);
  expect(announcements(90_000)).toEqual([45_000, 30_000]);
  expect(announcements(4 * minute)).toEqual([2 * minute, minute / 2]);
});

test("each moment is announced once, and only the latest after a sleep", () => {
  expect(announced(10 * minute, 301_000, 300_000)).toBe(5 * minute);
  expect(announced(10 * minute, 300_000, 299_000)).toBeNull();
  expect(announced(10 * minute, 400_000, 10_000)).toBe(minute / 2);
});
