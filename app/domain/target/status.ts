/** What a coalition may say about a target of the kind "reach a value by a year". Intervals decide; where there are none, the
 *  numbers are compared as they are printed, and the verdict says so. Pure; runs anywhere. */
import { clearnessOf, clearOf, difference, type Clearness } from "~/domain/figure/difference";
import { expected, type Path, pathProblem, type Point, wantedSign } from "./path";

export type Interval = { readonly low: number; readonly high: number };

/** One number of one year. `interval` is the 95 % confidence interval where one exists. */
export type Reading = Point & { readonly interval: Interval | null };

/** A reading taken after the baseline. `comparable` is false when the method has changed since. */
export type Measured = Reading & { readonly comparable: boolean };

export const statuses = [
  "not-comparable", "no-new-data", "reached", "missed", "cannot-tell", "no-change", "moving-away", "on-path", "off-path",
] as const;
export type Status = (typeof statuses)[number];

export type Judged<Reading extends Measured = Measured> = {
  readonly path: Path;
  /** The interval of the frozen baseline. */
  readonly baselineInterval: Interval | null;
  readonly readings: readonly Reading[];
  /** The year of the data in the last report: what is not later than that is no news. */
  readonly reportedThrough?: number;
  /** How many years one number stands for; 1 where it stands for its own year. */
  readonly span?: number;
  /** Whether two values are the same number as printed. */
  readonly same: (one: number, other: number) => boolean;
};

export type Verdict<Reading extends Measured = Measured> = {
  readonly status: Status;
  /** The newest number there is, whether it decides or not. */
  readonly newest: Reading | null;
  /** The number that the verdict is about: the one of the target's year once there is one, the newest before. */
  readonly decisive: Reading | null;
  /** True when no interval stood behind the verdict: nobody can say how much of it is chance. */
  readonly byValue: boolean;
  /** True when the number and the baseline stand for years they share, so that the change between them cannot be tested. */
  readonly sharesYears: boolean;
};

/** Tested in this order, the first match wins: not comparable, no new data, reached, missed, cannot tell yet, no change beyond
 *  chance, moving away, on path, off path. A path that cannot be judged (no distance, no time) is "not comparable": a form
 *  never lets one in, and no page should fail over one. Once the target's year has a number, that one decides for good. */
export function judge<Reading extends Measured>(target: Judged<Reading>): Verdict<Reading> {
  const newest = newestReading(target);
  const open = { newest, decisive: newest, byValue: false, sharesYears: false };
  if (pathProblem(target.path)) return { ...open, status: "not-comparable" };
  if (!newest) return { ...open, status: "no-new-data" };
  const decisive = dueReading(target) ?? newest;
  if (!decisive.comparable) return { ...open, decisive, status: "not-comparable" };
  return { ...open, decisive, ...(atGoal(target, decisive) ?? onTheWay(target, decisive)) };
}

/** The newest number later than the baseline and the last report, or null. Of two of one year the later in the list counts. */
export function newestReading<Reading extends Measured>(target: Judged<Reading>): Reading | null {
  const since = Math.max(target.path.baseline.year, target.reportedThrough ?? target.path.baseline.year);
  return readingsAfter(since, target).at(-1) ?? null;
}

/** The number of the target's year; where there is none of that very year, the first one after it. */
function dueReading<Reading extends Measured>(target: Judged<Reading>): Reading | null {
  const due = readingsAfter(target.path.goal.year - 1, target);
  return due.findLast(({ year }) => year === due[0]?.year) ?? null;
}

function readingsAfter<Reading extends Measured>(year: number, { readings }: Judged<Reading>): Reading[] {
  return readings.filter((one) => one.year > year && Number.isFinite(one.value)).toSorted((a, b) => a.year - b.year);
}

type Said = Pick<Verdict, "status" | "byValue"> & { readonly sharesYears?: boolean };

/** Reached before or in its year, missed in its year; null while the target lies ahead and is not reached. */
function atGoal(target: Judged, reading: Measured): Said | null {
  const due = reading.year >= target.path.goal.year;
  const { side, byValue } = sideOf(target, reading, target.path.goal.value);
  if (side === "good") return { status: "reached", byValue };
  if (!due) return null;
  return { status: side === "bad" ? "missed" : "cannot-tell", byValue };
}

function onTheWay(target: Judged, reading: Measured): Said {
  const { path, span = 1 } = target;
  const ofPath = sideOf(target, reading, expected(path, reading.year));
  const change = changeOf(target, reading);
  const byValue = ofPath.byValue || change.byValue;
  if (reading.year - path.baseline.year < span) return { status: "cannot-tell", byValue, sharesYears: true };
  if (ofPath.side === "unclear") return { status: "cannot-tell", byValue };
  if (change.clearness === "chance") return { status: "no-change", byValue };
  if (change.gain < 0) return { status: "moving-away", byValue };
  return { status: ofPath.side === "good" ? "on-path" : "off-path", byValue };
}

/** On which side of a mark a number lies: with an interval all of it must, without one the number as printed; a number that
 *  is the mark itself has got there. */
function sideOf({ path, same }: Judged, { value, interval }: Measured, mark: number): { side: "good" | "bad" | "unclear"; byValue: boolean } {
  const ahead = wantedSign(path) * (value - mark) >= 0;
  if (interval === null) return { side: ahead || same(value, mark) ? "good" : "bad", byValue: true };
  const clear = clearOf(estimate(value, interval), mark);
  const touches = wantedSign(path) > 0 ? interval.low === mark : interval.high === mark;
  return { side: touches ? "good" : clear === "chance" ? "unclear" : ahead ? "good" : "bad", byValue: false };
}

/** How the number has moved since the baseline, and whether that is more than chance: by the interval of the difference, for
 *  two intervals may overlap although the difference is clear. Source: US Census Bureau, instructions for statistical testing. */
function changeOf({ path, baselineInterval, same }: Judged, { value, interval }: Measured): { gain: number; clearness: Clearness; byValue: boolean } {
  const { baseline } = path;
  const gain = wantedSign(path) * (value - baseline.value);
  const tested = clearnessOf(difference(estimate(baseline.value, baselineInterval), estimate(value, interval)));
  if (tested !== "unknown") return { gain, clearness: tested, byValue: false };
  return { gain, clearness: same(value, baseline.value) ? "chance" : "clear", byValue: true };
}

function estimate(value: number, interval: Interval | null) {
  return { value, lb: interval?.low ?? null, ub: interval?.high ?? null };
}
