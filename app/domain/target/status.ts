/** What a coalition may say about a target: the eight outcomes of the status rule of the progress report,
 *  for targets of the kind "reach a value by a date". Pure; runs anywhere. */
import { expected, type Path, pathProblem, type Point, wantedSign } from "./path";

export type Interval = { readonly low: number; readonly high: number };

/** One number of one year. `interval` is the 95 % confidence interval where one exists. */
export type Reading = Point & { readonly interval: Interval | null };

/** A reading taken after the baseline. `comparable` is false when the method has changed since. */
export type Measured = Reading & { readonly comparable: boolean };

export const statuses = [
  "not-comparable", "no-new-data", "reached", "missed", "no-clear-change", "moving-away", "on-track", "some-progress",
] as const;
export type Status = (typeof statuses)[number];

export type Judged<Reading extends Measured = Measured> = {
  readonly path: Path;
  /** The interval of the frozen baseline. */
  readonly baselineInterval: Interval | null;
  readonly readings: readonly Reading[];
  /** The year of the data in the last report: what is not later than that is no news. */
  readonly reportedThrough?: number;
};

/** Rounding in the last digits must not turn a value that is exactly on the path into one beside it. */
const LAST_DIGITS = 1e-9;

/** Tested in this order, the first match wins: not comparable, no new data, reached, missed, no clear change,
 *  moving away, on track, some progress. A path that cannot be judged (no distance, no time) is "not comparable":
 *  a form never lets one in, and no page should fail over one. */
export function judge(target: Judged): Status {
  if (pathProblem(target.path)) return "not-comparable";
  const newest = newestReading(target);
  if (!newest) return "no-new-data";
  return newest.comparable ? judgeValue(target, newest) : "not-comparable";
}

/** The newest number later than the baseline and the last report, or null. Of two of one year the later in the list counts. */
export function newestReading<Reading extends Measured>({ path, readings, reportedThrough = path.baseline.year }: Judged<Reading>): Reading | null {
  const since = Math.max(path.baseline.year, reportedThrough);
  const news = readings.filter(({ year, value }) => year > since && Number.isFinite(value));
  return news.reduce<Reading | null>((newest, one) => (newest && newest.year > one.year ? newest : one), null);
}

/** Do the two intervals share a number? Null when either side has none: then there is nothing to say. */
export function overlap(one: Interval | null, other: Interval | null): boolean | null {
  if (!one || !other) return null;
  return one.low <= other.high && other.low <= one.high;
}

function judgeValue({ path, baselineInterval }: Judged, newest: Measured): Status {
  const tolerance = LAST_DIGITS * Math.abs(path.goal.value - path.baseline.value);
  const gainOver = (other: number): number => wantedSign(path) * (newest.value - other);
  if (gainOver(path.goal.value) >= -tolerance) return "reached";
  if (newest.year >= path.goal.year) return "missed";
  if (overlap(newest.interval, baselineInterval)) return "no-clear-change";
  if (gainOver(path.baseline.value) < 0) return "moving-away";
  return gainOver(expected(path, newest.year)) >= -tolerance ? "on-track" : "some-progress";
}
