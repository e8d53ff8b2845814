import fc from "fast-check";
import { expect, test } from "vitest";
import { barScale } from "./bar-scale";
import type { Bar } from "../metric-panels";

const aBar = (value: number, low: number, high: number): Bar => ({ id: "a", label: "", value, shown: "", interval: { low, high, shown: "" }, quality: 1, lead: false });
const aNumber = () => fc.double({ min: -10, max: 1e6, noNaN: true });

test("bars begin at zero, and value, interval and parity fit on the axis", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aNumber(), aNumber(), aNumber())), fc.option(aNumber()), (numbers, parity) => {
      const bars = numbers.map(([a, b, c]) => {
        const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        return aBar(value, low, high);
      });
      const { low, high } = barScale(bars, parity);
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThan(low);
      for (const { interval } of bars) expect(interval && interval.low >= low && interval.high <= high).toBe(true);
      if (parity !== null) expect(parity).toBeLessThanOrEqual(Math.max(high, 0));
    }),
  );
});
