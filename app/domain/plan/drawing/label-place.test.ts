import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byFreedom, shareInside, type Place } from "./label-place";

function label(y: number, left: number, right: number): Place {
  return { text: { kind: "text", x: (left + right) / 2, y, text: "Baseline", size: 12, ink: "ink", anchor: "middle" }, left, right };
}

describe("the share of a line under a label", () => {
  const here = label(100, 10, 50);

  test("is none beside, above and below it, all inside it, and a part where it crosses", () => {
    expect(shareInside(here, [0, 95], [9, 95])).toBe(0);
    expect(shareInside(here, [10, 87], [50, 87])).toBe(0);
    expect(shareInside(here, [10, 105], [50, 105])).toBe(0);
    expect(shareInside(here, [20, 95], [40, 100])).toBe(1);
    expect(shareInside(here, [30, 95], [30, 95])).toBe(1);
    expect(shareInside(here, [0, 95], [100, 95])).toBeCloseTo(0.4);
    expect(shareInside(here, [30, 0], [30, 200])).toBeCloseTo(0.08);
  });

  test("is what one finds by looking at many points along it", () => {
    const at = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(at, at, at, at, (fromX, fromY, toX, toY) => {
        const steps = 2_000;
        const inside = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps).filter((share) => {
          const [x, y] = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
          return x >= 10 && x <= 50 && y >= 88 && y <= 104;
        });
        expect(shareInside(here, [fromX, fromY], [toX, toY])).toBeCloseTo(inside.length / steps, 2);
      }),
    );
  });
});

describe("the order of places", () => {
  const crossed = label(100, 0, 40);
  const free = label(60, 0, 40);
  const lines = [[[0, 96], [40, 96], [80, 20]]] as const;

  test("begins with what touches no line and no label", () => {
    expect([crossed, free].toSorted(byFreedom(lines, []))).toEqual([free, crossed]);
    expect([free, crossed].toSorted(byFreedom(lines, [label(62, 30, 70), label(58, 30, 70)]))).toEqual([crossed, free]);
  });

  test("stays as wished among equals", () => {
    const other = label(60, 0, 40);
    expect([free, other].toSorted(byFreedom(lines, []))[0]).toBe(free);
    expect([other, free].toSorted(byFreedom(lines, []))[0]).toBe(other);
  });
});
