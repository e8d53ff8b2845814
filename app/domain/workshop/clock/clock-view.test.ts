import fc from "fast-check";
import { expect, test } from "vitest";
import { left, minute, pause, start } from "./clock";
import { clockView, leftOnScreen } from "./clock-view";

const noon = new Date("2026-01-28T12:00:00Z");

test("a screen counts right whatever its own clock says", () => {
  const whatever = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(whatever, fc.integer({ min: 0, max: 20 * minute }), (ownClock, passed) => {
      const clock = start(10 * minute, noon);
      const view = clockView(clock, 10, noon);
      expect(leftOnScreen(view, ownClock, ownClock + passed)).toBe(left(clock, new Date(noon.getTime() + passed)));
    }),
  );
});

test("a paused clock stands still on every screen", () => {
  const view = clockView(pause(start(10 * minute, noon), new Date(noon.getTime() + minute)), 10, noon);
  expect(leftOnScreen(view, 0, 5 * minute)).toBe(9 * minute);
  expect(view.endsAt).toBeNull();
});
