/** Random but sound paths for property tests. */
import fc from "fast-check";
import type { Path } from "../path";

/** A sound path in either direction with up to four milestones in order. */
export function aPath(): fc.Arbitrary<Path> {
  return fc
    .record({
      from: fc.double({ min: -1000, max: 1000, noNaN: true }),
      way: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      sign: fc.constantFrom(-1, 1),
      start: fc.integer({ min: 2000, max: 2025 }),
      years: fc.integer({ min: 5, max: 30 }),
      shares: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 4 }),
    })
    .map(({ from, way, sign, start, years, shares }) => ({
      baseline: { year: start, value: from },
      goal: { year: start + years, value: from + sign * way },
      milestones: shares
        .toSorted((a, b) => a - b)
        .map((share, at) => ({ year: start + 1 + at, value: from + (sign * way * share) / 100 })),
    }));
}

/** A value from baseline to goal. */
export function onTheWay({ baseline, goal }: Path): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 100 }).map((share) => baseline.value + ((goal.value - baseline.value) * share) / 100);
}

/** The same path for a metric where the other direction is better. */
export function mirrored({ baseline, goal, milestones }: Path): Path {
  const turn = <T extends { readonly value: number }>(point: T): T => ({ ...point, value: -point.value });
  return { baseline: turn(baseline), goal: turn(goal), milestones: milestones.map(turn) };
}

/** Equal but for rounding in the last digits. */
export function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
