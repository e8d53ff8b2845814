import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Path, progress } from "./path";
import { aPath, mirrored, onTheWay } from "./status/any-path";
import { type Interval, judge, type Judged, type Measured, newestReading, overlap, statuses } from "./status";

/** Babies born with low weight: 9.6 % in 2023, 8.6 % wanted by 2027. Lower is better. */
const weight: Path = { baseline: { year: 2023, value: 0.096 }, goal: { year: 2027, value: 0.086 }, milestones: [] };
const narrow: Interval = { low: 0.0959, high: 0.0961 };

const read = (year: number, value: number, interval: Interval | null = null): Measured => ({ year, value, interval, comparable: true });
const judged = (...readings: Measured[]) => judge({ path: weight, baselineInterval: narrow, readings });

describe("each outcome", () => {
  test.each([
    ["not-comparable", { ...read(2025, 0.08), comparable: false }],
    ["no-new-data", read(2023, 0.08)],
    ["no-new-data", read(2021, 0.08)],
    ["reached", read(2025, 0.086)],
    ["reached", read(2029, 0.08)],
    ["missed", read(2027, 0.087)],
    ["no-clear-change", read(2025, 0.094, { low: 0.09, high: 0.098 })],
    ["moving-away", read(2025, 0.099, { low: 0.098, high: 0.1 })],
    ["moving-away", read(2025, 0.099)],
    ["on-track", read(2025, 0.091)],
    ["some-progress", read(2025, 0.095)],
    ["some-progress", read(2025, 0.096)],
  ])("%s for %o", (status, reading) => {
    expect(judged(reading)).toBe(status);
  });

  test("nothing measured is no new data, also long after the target year", () => {
    expect(judged()).toBe("no-new-data");
  });
});

describe("the order decides where two could match", () => {
  test("a changed method comes before a reached target", () => {
    expect(judged({ ...read(2028, 0.05), comparable: false })).toBe("not-comparable");
  });

  test("no news comes before a missed target", () => {
    const readings = [read(2027, 0.09)];
    expect(judge({ path: weight, baselineInterval: narrow, readings, reportedThrough: 2027 })).toBe("no-new-data");
  });

  test("reached comes before an overlap of intervals", () => {
    expect(judged(read(2025, 0.086, { low: 0.07, high: 0.1 }))).toBe("reached");
  });

  test("missed comes before an overlap of intervals", () => {
    expect(judged(read(2027, 0.09, { low: 0.07, high: 0.1 }))).toBe("missed");
  });

  test("an overlap comes before moving away", () => {
    expect(judged(read(2025, 0.099, { low: 0.09, high: 0.11 }))).toBe("no-clear-change");
  });
});

describe("which reading counts", () => {
  test("the newest, whatever order they come in", () => {
    expect(judged(read(2026, 0.0885), read(2024, 0.099))).toBe("on-track");
  });

  test("of two for one year the later recorded", () => {
    expect(newestReading({ path: weight, baselineInterval: null, readings: [read(2025, 0.09), read(2025, 0.091)] })?.value).toBe(0.091);
  });
});

describe("the path with milestones", () => {
  test("a slow first half is on track when the milestones say so", () => {
    const slow = { ...weight, milestones: [{ year: 2026, value: 0.095 }] };
    expect(judge({ path: slow, baselineInterval: null, readings: [read(2025, 0.095)] })).toBe("on-track");
  });
});

describe("paths that cannot be judged", () => {
  test.each([
    { ...weight, goal: { year: 2027, value: 0.096 } },
    { ...weight, goal: { year: 2023, value: 0.086 } },
    { ...weight, goal: { year: Number.NaN, value: 0.086 } },
  ])("get no verdict: %o", (path) => {
    expect(judge({ path, baselineInterval: null, readings: [read(2025, 0.09)] })).toBe("not-comparable");
  });
});

describe("intervals", () => {
  test("that touch overlap", () => {
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlap({ low: 1, high: 2 }, { low: 2.01, high: 3 })).toBe(false);
  });

  test("that do not exist say nothing", () => {
    expect(overlap(null, { low: 2, high: 3 })).toBeNull();
  });

  test("overlap the same way round either way", () => {
    fc.assert(fc.property(anInterval(), anInterval(), (one, other) => overlap(one, other) === overlap(other, one)));
  });
});

describe("properties", () => {
  test("lower-is-better gets the same status as its mirror image", () => {
    fc.assert(fc.property(aJudged(), (target) => {
      expect(judge(turned(target))).toBe(judge(target));
    }));
  });

  test("the status is one of the eight", () => {
    fc.assert(fc.property(aJudged(), (target) => statuses.includes(judge(target))));
  });

  test("reached exactly when the newest comparable value is at or past the goal", () => {
    fc.assert(fc.property(aPath(), fc.integer({ min: -50, max: 150 }), (path, percent) => {
      const value = path.baseline.value + ((path.goal.value - path.baseline.value) * percent) / 100;
      const status = judge({ path, baselineInterval: null, readings: [read(path.baseline.year + 1, value)] });
      expect(status === "reached").toBe(percent >= 100);
    }));
  });

  test("never on track or moving away while the intervals overlap", () => {
    fc.assert(fc.property(aJudged(), (target) => {
      const newest = newestReading(target);
      const unclear = newest && overlap(newest.interval, target.baselineInterval);
      if (unclear) expect(["on-track", "some-progress", "moving-away"]).not.toContain(judge(target));
    }));
  });

  test("a better number never gets a worse word", () => {
    const rank = ["moving-away", "some-progress", "on-track", "reached"];
    fc.assert(fc.property(aPath().chain((path) => fc.tuple(fc.constant(path), onTheWay(path), onTheWay(path))), ([path, one, other]) => {
      const word = (value: number) => rank.indexOf(judge({ path, baselineInterval: null, readings: [read(path.baseline.year + 1, value)] }));
      const [behind = 0, ahead = 0] = [one, other].toSorted((a, b) => (progress(path, a) ?? 0) - (progress(path, b) ?? 0));
      expect(word(behind)).toBeLessThanOrEqual(word(ahead));
    }));
  });
});

function anInterval(): fc.Arbitrary<Interval> {
  const bound = fc.double({ min: -2000, max: 2000, noNaN: true });
  return fc.tuple(bound, bound).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
}

function aJudged(): fc.Arbitrary<Judged> {
  const reading = fc.record({
    year: fc.integer({ min: 1995, max: 2070 }),
    value: fc.double({ min: -2500, max: 2500, noNaN: true }),
    interval: fc.option(anInterval()),
    comparable: fc.boolean(),
  });
  return fc.record({ path: aPath(), baselineInterval: fc.option(anInterval()), readings: fc.array(reading, { maxLength: 6 }) });
}

function turned({ path, baselineInterval, readings }: Judged): Judged {
  const turn = (interval: Interval | null) => interval && { low: -interval.high, high: -interval.low };
  return {
    path: mirrored(path),
    baselineInterval: turn(baselineInterval),
    readings: readings.map((one) => ({ ...one, value: -one.value, interval: turn(one.interval) })),
  };
}
