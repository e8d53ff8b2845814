/** Sentences about a target in the reader's language, each with the date of its data. */
import { m } from "~/content/messages";
import { type Measure, measureOf, showPercent } from "./measure";
import { expected } from "./path";
import { spanOf } from "./status/printed";
import type { Interval } from "./status";
import { newest, type Progress, standing, type Target, type Withdrawn } from "./target";

/** What the verdict says, in one sentence with the year of the number it is about; and, where no interval stands behind it, in
 *  a second one that says so. */
export function meaningOf(target: Target, verdict: Progress, measure: Measure): string {
  return [sentenceOf(target, verdict, measure), ...(verdict.byValue ? [m.target_means_by_value()] : []), ...provisos(target, verdict)].join(" ");
}

/** What else must be known of the number that the verdict is about: years it shares with the baseline, and its release. */
function provisos(target: Target, { status, decisive, sharesYears }: Progress): string[] {
  if (!decisive || status === "not-comparable" || status === "no-new-data") return [];
  return [...(sharesYears ? [] : sharedWords(target, decisive)), ...otherReleaseWords(target, decisive)];
}

/** Which years a later number shares with the baseline; empty where it shares none. */
export function sharedWords({ indicator, ...target }: Pick<Target, "indicator" | "versions">, { year }: { readonly year: number }): string[] {
  const [span, baselineYear] = [spanOf(indicator), standing(target).path.baseline.year];
  const { years } = measureOf(indicator);
  if (year <= baselineYear || year - baselineYear >= span) return [];
  return [m.target_shares_years({ years: years(year), baselineYears: years(baselineYear) })];
}

/** That a number and the baseline come from two releases; empty where they do not, or nobody released it. */
export function otherReleaseWords({ baseline }: Pick<Target, "baseline">, { release }: { readonly release: string | null }): string[] {
  return release === null || release === baseline.release ? [] : [m.target_released_other({ release: baseline.release })];
}

function sentenceOf(target: Target, { status, decisive, byValue, sharesYears }: Progress, { show, years }: Measure): string {
  const { path } = standing(target);
  if (!decisive) return m.target_means_no_new_data({ year: years(path.baseline.year) });
  const said = { year: years(decisive.year), value: show(decisive.value) };
  const onPath = { ...said, expected: show(expected(path, decisive.year)) };
  switch (status) {
    case "not-comparable": return m.target_means_not_comparable({ year: years(decisive.year) });
    case "no-new-data": return m.target_means_no_new_data({ year: years(path.baseline.year) });
    case "reached": return m.target_means_reached({ ...said, goal: show(path.goal.value) });
    case "missed": return m.target_means_missed({ ...said, goal: show(path.goal.value), goalYear: path.goal.year });
    case "cannot-tell": return sharesYears ? sharedYears(target, decisive, { show, years }) : unclear(target, decisive, { show, years });
    case "no-change": return byValue ? m.target_means_no_change_printed(said) : m.target_means_no_change({ ...said, baseline: show(path.baseline.value) });
    case "moving-away": return m.target_means_moving_away({ ...said, baselineYear: years(path.baseline.year) });
    case "on-path": return m.target_means_on_path(onPath);
    case "off-path": return m.target_means_off_path(onPath);
  }
}

type Decisive = { readonly year: number; readonly value: number; readonly interval: Interval | null };

/** The mark lies inside the interval: the target once its year has come, before that the path. */
function unclear(target: Target, { year, value, interval }: Decisive, { show, years }: Pick<Measure, "show" | "years">): string {
  const { path } = standing(target);
  const said = { year: years(year), value: show(value), low: show(interval?.low ?? value), high: show(interval?.high ?? value) };
  return year >= path.goal.year ? m.target_means_cannot_tell_goal({ ...said, goal: show(path.goal.value) }) : m.target_means_cannot_tell_path({ ...said, expected: show(expected(path, year)) });
}

function sharedYears(target: Target, { year, value }: Decisive, { show, years }: Pick<Measure, "show" | "years">): string {
  return m.target_means_shares_years({ years: years(year), value: show(value), baselineYears: years(standing(target).path.baseline.year) });
}

/** "The baseline is 9.6% in 2023 (95% interval: 9.0% to 10.2%)." */
export function baselineSentence({ value, year, interval }: Target["baseline"], { show, years }: Measure): string {
  if (!interval) return m.target_says_baseline({ value: show(value), year: years(year) });
  return m.target_says_baseline_interval({ value: show(value), year: years(year), low: show(interval.low), high: show(interval.high) });
}

/** "The target is 8.6% by 2027: 1 percentage point less." */
export function goalSentence({ path }: { readonly path: Target["versions"][0]["path"] }, measure: Measure): string {
  const { baseline, goal } = path;
  return m.target_says_goal({ value: measure.show(goal.value), year: goal.year, change: changeWords(baseline.value, goal.value, measure) });
}

/** How far a number moves. Percentages move by percentage points; other numbers by a share of the baseline,
 *  or by their own difference where the baseline is zero or negative and a share would mislead. */
export function changeWords(from: number, to: number, { percent, show }: Measure): string {
  const rises = to > from;
  const distance = Math.abs(to - from);
  if (percent) return pointsWords(distance * 100, rises);
  if (from <= 0) return rises ? m.target_change_value_more({ value: show(distance) }) : m.target_change_value_less({ value: show(distance) });
  const share = { percent: showPercent(distance / from) };
  return rises ? m.target_change_percent_more(share) : m.target_change_percent_less(share);
}

function pointsWords(distance: number, rises: boolean): string {
  const count = Math.round(distance * 10) / 10;
  const said = { count, points: count.toLocaleString() };
  return rises ? m.target_change_points_more(said) : m.target_change_points_less(said);
}

/** Between which years and values milestones lie. */
export function betweenSentence(target: Target): string {
  const { baseline, goal } = newest(target.versions).path;
  const { show, years } = measureOf(target.indicator);
  return m.target_milestones_between({ baselineYear: years(baseline.year), goalYear: goal.year, baseline: show(baseline.value), goal: show(goal.value) });
}

/** What the release in use says instead of a value that was taken from a release or counted by itself, and what is to be decided. */
export function withdrawnWords({ measurement, year, value, release, now }: Withdrawn, { show, years }: Measure): string {
  const then = { year: years(year), value: show(value), release };
  const byItself = measurement === null;
  if (!now) return byItself ? m.target_dropped_gone(then) : m.target_withdrawn_gone(then);
  const said = { ...then, now: show(now.value) };
  if (now.release === release) return byItself ? m.target_dropped_corrected(said) : m.target_withdrawn_corrected(said);
  const newer = { ...said, newRelease: now.release };
  return byItself ? m.target_dropped_revised(newer) : m.target_withdrawn_revised(newer);
}
