import fc from "fast-check";
import { expect, test } from "vitest";
import { waitingKinds } from "../notice/notice";
import { type Choices, choiceOf, daysFrom, dueDay, firstChoices, letterKinds, mostLate, rhythmsOf, stopped, stops, tells } from "./rhythm";

const aChoice = fc.record({
  mentions: fc.constantFrom(...rhythmsOf("mentions")), tasks: fc.constantFrom(...rhythmsOf("tasks")), approvals: fc.constantFrom(...rhythmsOf("approvals")),
  dates: fc.constantFrom(...rhythmsOf("dates")), changes: fc.constantFrom(...rhythmsOf("changes")), weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }),
}) satisfies fc.Arbitrary<Choices>;
const aClock = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 23 })).map(([n, hour]) => ({ day: daysFrom("2026-01-05", n), hour, weekday: (n % 7) + 1 }));

test("everything that waits counts for one choice, and what changed is never told one by one", () => {
  for (const kind of waitingKinds) expect(letterKinds).toContain(choiceOf(kind));
  expect(rhythmsOf("changes")).toEqual(["daily", "weekly", "never"]);
  for (const kind of letterKinds) expect(rhythmsOf(kind)).toContain(firstChoices[kind]);
});

test("each day has one letter of the day, from its hour on", () => {
  fc.assert(fc.property(aChoice, aClock, (choices, clock) => {
    expect(dueDay(choices, "daily", clock)).toBe(clock.hour >= choices.hour ? clock.day : null);
  }));
});

test("in each week one letter of the week is due, on its day from its hour on, and a little late where nothing ran", () => {
  fc.assert(fc.property(aChoice, fc.integer({ min: 0, max: 400 }), (choices, week) => {
    const monday = daysFrom("2026-01-05", week * 7);
    const hours = Array.from({ length: 7 * 24 }, (_, n) => ({ day: daysFrom(monday, Math.floor(n / 24)), hour: n % 24, weekday: Math.floor(n / 24) + 1 }));
    const own = daysFrom(monday, choices.weekday - 1);
    const due = hours.filter((clock) => dueDay(choices, "weekly", clock) === own);
    expect(due[0]).toEqual({ day: own, hour: choices.hour, weekday: choices.weekday });
    expect(due.length).toBe(Math.min(24 - choices.hour + mostLate * 24, 7 * 24 - (choices.weekday - 1) * 24 - choices.hour));
    expect(new Set(hours.map((clock) => dueDay(choices, "weekly", clock))).size).toBeLessThanOrEqual(3);
  }));
});

test("a stop ends what it names and nothing else, and a second press changes nothing", () => {
  fc.assert(fc.property(aChoice, fc.constantFrom(...stops), (choices, stop) => {
    const after = stopped(choices, stop);
    for (const kind of letterKinds) {
      const named = stop === "all" || stop === kind || stop === choices[kind];
      expect(after[kind]).toBe(named ? "never" : choices[kind]);
    }
    expect([after.weekday, after.hour]).toEqual([choices.weekday, choices.hour]);
    expect(stopped(after, stop)).toEqual(after);
  }));
});

test("a kind stands in the letters of its own rhythm; a digest says again what was told at once", () => {
  expect(tells(firstChoices, "mentions", "once")).toBe("yes");
  expect(tells(firstChoices, "mentions", "weekly")).toBe("again");
  expect(tells(firstChoices, "changes", "weekly")).toBe("yes");
  expect(tells(firstChoices, "changes", "daily")).toBe("no");
  expect(tells({ ...firstChoices, tasks: "never" }, "tasks", "weekly")).toBe("no");
});
