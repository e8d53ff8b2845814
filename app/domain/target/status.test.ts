import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expected, type Path, progress } from "./path";
import { aPath, mirrored, onTheWay } from "./status/any-path";
import { type Interval, judge, type Judged, type Measured, newestReading, statuses } from "./status";

/** Babies born with low weight: 9.6 % in 2023, 8.6 % wanted by 2027. Lower is better. */
const weight: Path = { baseline: { year: 2023, value: 0.096 }, goal: { year: 2027, value: 0.086 }, milestones: [] };
const around = (value: number, half: number): Interval => ({ low: value - half, high: value + half });

/** As percentages with one decimal are printed. */
const same = (one: number, other: number) => (one * 100).toFixed(1) === (other * 100).toFixed(1);
const exactly = (one: number, other: number) => one === other;

const read = (year: number, value: number, interval: Interval | null = null): Measured => ({ year, value, interval, comparable: true });
const about = (parts: Partial<Judged> & { readings: readonly Measured[] }) => judge({ path: weight, baselineInterval: around(0.096, 0.0001), same, ...parts });
const verdict = (...readings: Measured[]) => about({ readings });

describe("each outcome, with intervals on both sides", () => {
  test.each([
    ["not-comparable", { ...read(2025, 0.08, around(0.08, 0.001)), comparable: false }],
    ["no-new-data", read(2023, 0.08, around(0.08, 0.001))],
    ["no-new-data", read(2021, 0.08, around(0.08, 0.001))],
    ["reached", read(2025, 0.08, around(0.08, 0.005))],
    ["reached", read(2027, 0.085, around(0.085, 0.0005))],
    ["missed", read(2027, 0.09, around(0.09, 0.002))],
    ["cannot-tell", read(2027, 0.087, around(0.087, 0.003))],
    ["cannot-tell", read(2027, 0.085, around(0.085, 0.003))],
    ["cannot-tell", read(2025, 0.094, around(0.094, 0.004))],
    ["no-change", read(2025, 0.0959, around(0.0959, 0.001))],
    ["moving-away", read(2025, 0.099, around(0.099, 0.001))],
    ["on-path", read(2025, 0.089, around(0.089, 0.001))],
    ["off-path", read(2025, 0.094, around(0.094, 0.001))],
  ])("%s for %o", (status, reading) => {
    expect(verdict(reading)).toMatchObject({ status, byValue: false });
  });

  test("nothing measured is no new data, also long after the target's year", () => {
    expect(verdict()).toEqual({ status: "no-new-data", newest: null, decisive: null, byValue: false, sharesYears: false });
  });
});

describe("each outcome without an interval goes by the number as printed, and says so", () => {
  test.each([
    ["reached", read(2025, 0.086)],
    ["reached", read(2027, 0.0864)],
    ["missed", read(2027, 0.0866)],
    ["no-change", read(2025, 0.096)],
    ["no-change", read(2025, 0.0963)],
    ["moving-away", read(2025, 0.0966)],
    ["on-path", read(2025, 0.091)],
    ["on-path", read(2025, 0.0914)],
    ["off-path", read(2025, 0.0916)],
  ])("%s for %o", (status, reading) => {
    expect(about({ baselineInterval: null, readings: [reading] })).toMatchObject({ status, byValue: true });
  });

  test("an interval on one side alone is no test of the change", () => {
    expect(about({ baselineInterval: null, readings: [read(2025, 0.089, around(0.089, 0.001))] })).toMatchObject({ status: "on-path", byValue: true });
    expect(verdict(read(2025, 0.089))).toMatchObject({ status: "on-path", byValue: true });
  });

  test("an interval on one side still keeps from saying what it can not", () => {
    expect(about({ baselineInterval: null, readings: [read(2025, 0.091, around(0.091, 0.001))] })).toMatchObject({ status: "cannot-tell" });
  });
});

describe("hostile cases", () => {
  const higher = (from: number, to: number): Path => ({ baseline: { year: 2022, value: from }, goal: { year: 2030, value: to }, milestones: [] });
  const hundredths = (one: number, other: number) => one.toFixed(2) === other.toFixed(2);
  const judged = (path: Path, reading: Measured, baselineInterval: Interval | null = null) => judge({ path, baselineInterval, readings: [reading], same: hundredths });

  test("a living wage of 0.7321 that becomes 0.7303: both print 0.73", () => {
    expect(judged(higher(0.7321, 0.85), read(2023, 0.7303))).toMatchObject({ status: "no-change", byValue: true });
  });

  test("57 % between 53.5 and 60.5 against a path of 56.2 %", () => {
    const path = { ...higher(0.5, 0.6), milestones: [{ year: 2025, value: 0.562 }] };
    expect(judged(path, read(2025, 0.57, { low: 0.535, high: 0.605 }), around(0.5, 0.01))).toMatchObject({ status: "cannot-tell", byValue: false });
  });

  test("9.4 between 8.8 and 10.0 for 9.5, and 9.6 between 9.0 and 10.2, in the target's year", () => {
    const path: Path = { baseline: { year: 2022, value: 12 }, goal: { year: 2026, value: 9.5 }, milestones: [] };
    expect(judged(path, read(2026, 9.4, { low: 8.8, high: 10 }), around(12, 0.5)).status).toBe("cannot-tell");
    expect(judged(path, read(2026, 9.6, { low: 9, high: 10.2 }), around(12, 0.5)).status).toBe("cannot-tell");
  });

  test("two intervals that overlap although the difference is clear: z = 2.5 / √2", () => {
    const [before, after] = [around(10, 1.96), around(13.5, 1.96)];
    expect(before.high).toBeGreaterThan(after.low);
    expect(judged(higher(10, 90), read(2023, 13.5, after), before).status).toBe("off-path");
    expect(judged(higher(10, 90), read(2023, 12.5, around(12.5, 1.96)), before).status).toBe("no-change");
  });

  test("uneven bounds: the side towards the other number is the one that counts", () => {
    const uneven = { low: 9, high: 10.2 };
    expect(judged(higher(10, 50), read(2023, 10.5, { low: 10.3, high: 13 }), uneven).status).toBe("off-path");
    expect(judged(higher(10, 50), read(2023, 10.5, { low: 9.5, high: 10.6 }), uneven).status).toBe("no-change");
  });

  test("five-year values that share years are not held against each other: 4, 3 and 1 of 5 shared, then none", () => {
    const path = higher(0.5, 0.8);
    const in5 = (year: number) => judge({ path, baselineInterval: around(0.5, 0.01), readings: [read(year, 0.6, around(0.6, 0.001))], span: 5, same: hundredths });
    for (const year of [2023, 2024, 2026]) expect(in5(year)).toMatchObject({ status: "cannot-tell", sharesYears: true });
    expect(in5(2027)).toMatchObject({ status: "off-path", sharesYears: false });
  });

  test("a bound that is the mark itself has got there", () => {
    expect(judged(higher(10, 20), read(2030, 21, { low: 20, high: 22 }), around(10, 1)).status).toBe("reached");
  });
});

describe("which number decides", () => {
  test("the newest while the target lies ahead, whatever order they come in", () => {
    expect(verdict(read(2026, 0.0885), read(2024, 0.099))).toMatchObject({ status: "on-path", decisive: { year: 2026 } });
  });

  test("of two for one year the later recorded", () => {
    expect(newestReading({ path: weight, baselineInterval: null, readings: [read(2025, 0.09), read(2025, 0.091)], same })?.value).toBe(0.091);
  });

  test("what was reached in its year stays reached, and what was missed stays missed", () => {
    expect(verdict(read(2027, 0.08, around(0.08, 0.001)), read(2029, 0.099, around(0.099, 0.001)))).toMatchObject({ status: "reached", decisive: { year: 2027 }, newest: { year: 2029 } });
    expect(verdict(read(2027, 0.092, around(0.092, 0.001)), read(2029, 0.08, around(0.08, 0.001)))).toMatchObject({ status: "missed", decisive: { year: 2027 } });
  });

  test("where its year has no number, the first one after it", () => {
    expect(verdict(read(2029, 0.099, around(0.099, 0.001)), read(2028, 0.08, around(0.08, 0.001)))).toMatchObject({ status: "reached", decisive: { year: 2028 } });
  });

  test("reached ahead of its year and lost again is not reached", () => {
    expect(verdict(read(2025, 0.08, around(0.08, 0.001)), read(2026, 0.095, around(0.095, 0.0005))).status).toBe("off-path");
  });
});

describe("the order decides where two could match", () => {
  test("a changed method comes before a reached target", () => {
    expect(verdict({ ...read(2028, 0.05), comparable: false }).status).toBe("not-comparable");
  });

  test("no news comes before a missed target", () => {
    expect(about({ readings: [read(2027, 0.09)], reportedThrough: 2027 }).status).toBe("no-new-data");
  });

  test("no change beyond chance comes before moving away, cannot tell before both", () => {
    expect(verdict(read(2025, 0.0965, around(0.0965, 0.001))).status).toBe("no-change");
    expect(verdict(read(2025, 0.0965, around(0.0965, 0.006))).status).toBe("cannot-tell");
  });
});

describe("the path with milestones", () => {
  test("a slow first half is on the path when the milestones say so", () => {
    const slow = { ...weight, milestones: [{ year: 2026, value: 0.095 }] };
    expect(about({ path: slow, baselineInterval: null, readings: [read(2025, 0.095)] }).status).toBe("on-path");
  });
});

describe("paths that cannot be judged", () => {
  test.each([
    { ...weight, goal: { year: 2027, value: 0.096 } },
    { ...weight, goal: { year: 2023, value: 0.086 } },
    { ...weight, goal: { year: Number.NaN, value: 0.086 } },
  ])("get no verdict: %o", (path) => {
    expect(about({ path, baselineInterval: null, readings: [read(2025, 0.09)] }).status).toBe("not-comparable");
  });
});

describe("properties", () => {
  test("lower-is-better gets the same verdict as its mirror image", () => {
    fc.assert(fc.property(aJudged(), (target) => {
      const [there, back] = [judge(target), judge(turned(target))];
      expect([back.status, back.byValue, back.sharesYears]).toEqual([there.status, there.byValue, there.sharesYears]);
    }));
  });

  test("the unit does not matter", () => {
    fc.assert(fc.property(aJudged(), fc.constantFrom(0.25, 4, 1024), (target, factor) => {
      expect(judge(scaled(target, factor)).status).toBe(judge(target).status);
    }));
  });

  test("the status is one of the nine", () => {
    fc.assert(fc.property(aJudged(), (target) => statuses.includes(judge(target).status)));
  });

  test("no interval, no claim of more than the value: and an interval on both sides is never called by value", () => {
    fc.assert(fc.property(aJudged(), (target) => {
      const { decisive, byValue, status } = judge(target);
      const weighed = decisive !== null && !["not-comparable", "no-new-data"].includes(status);
      if (weighed && decisive.interval === null) expect(byValue).toBe(true);
      if (decisive?.interval && target.baselineInterval) expect(byValue).toBe(false);
    }));
  });

  test("never on or off the path while the interval holds the path, nor reached or missed while it holds the goal", () => {
    fc.assert(fc.property(aJudged(), (target) => {
      const { decisive, status } = judge(target);
      if (!decisive?.interval) return;
      const holds = (mark: number) => decisive.interval !== null && decisive.interval.low < mark && mark < decisive.interval.high;
      if (holds(expected(target.path, decisive.year))) expect(["on-path", "off-path", "moving-away", "no-change"]).not.toContain(status);
      if (holds(target.path.goal.value)) expect(["reached", "missed"]).not.toContain(status);
    }));
  });

  test("without intervals, reached exactly when the value is at or past the goal", () => {
    fc.assert(fc.property(aPath(), fc.integer({ min: -50, max: 150 }), (path, percent) => {
      const value = path.baseline.value + ((path.goal.value - path.baseline.value) * percent) / 100;
      const { status } = judge({ path, baselineInterval: null, readings: [read(path.baseline.year + 1, percent === 100 ? path.goal.value : value)], same: exactly });
      expect(status === "reached").toBe(percent >= 100);
    }));
  });

  test("digits beyond print change nothing where there is no interval", () => {
    const whole = (one: number, other: number) => Math.round(one) === Math.round(other);
    const tenths = fc.integer({ min: -4, max: 4 }).map((tenth) => tenth / 10);
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), tenths, fc.boolean(), (from, to, value, beyond, due) => {
      const path: Path = { baseline: { year: 2020, value: from }, goal: { year: 2021 + Number(!due), value: to }, milestones: due ? [] : [{ year: 2021, value: to }] };
      const word = (seen: number) => judge({ path, baselineInterval: null, readings: [read(2021, seen)], same: whole }).status;
      expect(word(value + beyond)).toBe(word(value));
    }));
  });

  test("a better number never gets a worse word", () => {
    const rank = ["moving-away", "no-change", "off-path", "on-path", "reached"];
    fc.assert(fc.property(aPath().chain((path) => fc.tuple(fc.constant(path), onTheWay(path), onTheWay(path))), ([path, one, other]) => {
      const word = (value: number) => rank.indexOf(judge({ path, baselineInterval: null, readings: [read(path.baseline.year + 1, value)], same: exactly }).status);
      const [behind = 0, ahead = 0] = [one, other].toSorted((a, b) => (progress(path, a) ?? 0) - (progress(path, b) ?? 0));
      expect(word(behind)).toBeLessThanOrEqual(word(ahead));
    }));
  });
});

function anInterval(value: number): fc.Arbitrary<Interval> {
  const half = fc.double({ min: 0.001, max: 800, noNaN: true });
  return fc.tuple(half, half).map(([below, above]) => ({ low: value - below, high: value + above }));
}

function aJudged(): fc.Arbitrary<Judged> {
  const reading = fc.double({ min: -2500, max: 2500, noNaN: true }).chain((value) =>
    fc.record({ year: fc.integer({ min: 1995, max: 2070 }), value: fc.constant(value), interval: fc.option(anInterval(value)), comparable: fc.boolean() }));
  return aPath().chain((path) =>
    fc.record({ path: fc.constant(path), baselineInterval: fc.option(anInterval(path.baseline.value)), readings: fc.array(reading, { maxLength: 6 }), span: fc.constantFrom(1, 5), same: fc.constant(exactly) }));
}

function turned(target: Judged): Judged {
  const turn = (interval: Interval | null) => interval && { low: -interval.high, high: -interval.low };
  return {
    ...target,
    path: mirrored(target.path),
    baselineInterval: turn(target.baselineInterval),
    readings: target.readings.map((one) => ({ ...one, value: -one.value, interval: turn(one.interval) })),
  };
}

/** Powers of two, so that not a single digit is rounded. */
function scaled(target: Judged, factor: number): Judged {
  const times = (interval: Interval | null) => interval && { low: interval.low * factor, high: interval.high * factor };
  const point = <T extends { readonly value: number }>(one: T): T => ({ ...one, value: one.value * factor });
  const { baseline, goal, milestones } = target.path;
  return {
    ...target,
    path: { baseline: point(baseline), goal: point(goal), milestones: milestones.map(point) },
    baselineInterval: times(target.baselineInterval),
    readings: target.readings.map((one) => ({ ...point(one), interval: times(one.interval) })),
  };
}
