import { expect, test } from "vitest";
import { aMeasurement, aTarget } from "../any-target";
import { pictureOf } from "../target";
import { pictureRows } from "../target-picture";
import { targetLegend } from "./target-legend";

const legend = (parts: Parameters<typeof aTarget>[0]) => targetLegend(pictureRows(pictureOf(aTarget(parts))));

test("only what is drawn is explained: no intervals, milestones or hollow dots where there are none", () => {
  expect(legend({})).toBe("Line: measured. Dashes: the path to the target.");
  expect(legend({ measurements: [aMeasurement(2024, 0.8, { interval: { low: 0.7, high: 0.9 }, weak: true }), aMeasurement(2025, 0.9, { comparable: false })] })).toBe(
    "Line: measured. Bars: 95% intervals. Dashes: the path to the target. Hollow dots: weak quality. Crosses: made in another way.",
  );
});
