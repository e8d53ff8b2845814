import fc from "fast-check";
import { expect, test } from "vitest";
import { pauseBefore } from "./another-try";

test("nobody comes back before the time that was asked for, and a crowd comes back spread over as much time again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (seconds, chance) => {
      const pause = pauseBefore(seconds, chance);
      expect(pause).toBeGreaterThanOrEqual(1000 * seconds);
      expect(pause).toBeLessThanOrEqual(2000 * seconds);
    }),
  );
  expect(pauseBefore(3, 1) - pauseBefore(3, 0)).toBe(3000);
});
