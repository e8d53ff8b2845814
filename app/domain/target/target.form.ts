/** What a person may submit about a target. Each form is made for the number it starts from, so that the browser and the
 *  server say the same thing next to the same field. Values are in the measure's own unit (a proportion from 0 to 1). */
import { z } from "zod";
import { locales, m } from "~/content/messages";
import { milestoneProblems, type MilestoneProblem } from "./status/milestones";
import type { Path } from "./path";
import { isPossible, limitsOf, timesApart } from "./status/limits";
import { type Doubt, doubtsOf, farthest, type Reach, type ReachProblem, reachProblems } from "./status/reach";
import { type Measure, measureOf } from "./measure";
import { type Baseline, countedOf, type Indicator, startsFor, type Target } from "./target";

const value = () => z.number({ error: () => m.target_error_number() });
const year = () => z.int({ error: () => m.target_error_year() }).min(1990, { error: () => m.target_error_year() }).max(2100, { error: () => m.target_error_year() });
const words = (max: number) => z.string().trim().max(max, { error: () => m.target_error_too_long({ max }) });
const needed = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.target_error_too_long({ max }) });

/** Where a wish starts from: the frozen number, what it measures and which way is better, and the newest number there is. */
export type Start = { readonly baseline: Path["baseline"] } & Pick<Reach, "direction" | "unit" | "column" | "newest"> & Pick<Indicator, "own"> & Partial<Pick<Indicator, "breakdown">>;

type Startpoint = { readonly baseline: Path["baseline"]; readonly indicator: Omit<Start, "baseline" | "newest">; readonly newest: Start["newest"] };

export function startOf({ baseline, indicator: { direction, unit, column, breakdown = "overall", own }, newest }: Startpoint): Start {
  return { baseline, direction, unit, column, breakdown, newest, ...(own ? { own } : {}) };
}

/** A baseline that a change of a target may start from. */
export type Startable = Start & { readonly id: string };

/** All that a change of a target may start from. */
export function startsOf(target: Target): readonly [Startable, ...Startable[]] {
  const newest = countedOf(target).at(-1) ?? null;
  const startable = (baseline: Baseline): Startable => ({ id: baseline.id, ...startOf({ baseline, indicator: target.indicator, newest: newest && newest.year > baseline.year ? newest : null }) });
  const [first, ...others] = startsFor(target);
  return [startable(first), ...others.map(startable)];
}

/** In which language the words beside it are. */
const language = () => z.enum(locales).optional();

/** Ticked by who was asked whether they are sure. */
const sure = () => z.literal("on").optional();

export const targetForm = (start: Start) =>
  z.strictObject({ value: value(), year: year(), rationale: words(600).optional(), language: language(), sure: sure() }).superRefine(reachable(start));

export const amendForm = (starts: readonly [Startable, ...Startable[]]) =>
  z
    .strictObject({ version: z.uuid(), seen: z.int().min(1), baseline: z.uuid().optional(), value: value(), year: year(), rationale: words(600).optional(), language: language(), reason: needed(600, m.target_error_reason), sure: sure() })
    .superRefine((wish, context) => reachable(starts.find(({ id }) => id === wish.baseline) ?? starts[0])(wish, context));

/** `years` names the years that a number stands for, as the measure does. */
export const milestonesForm = (path: Path, years: Measure["years"]) =>
  z
    .strictObject({ version: z.uuid(), seen: z.int().min(1), milestones: z.array(z.strictObject({ year: year(), value: value() })).max(12).optional() })
    .superRefine(({ milestones = [] }, { addIssue }) => {
      for (const [at, problem] of milestoneProblems({ ...path, milestones }).entries()) {
        if (problem) addIssue({ code: "custom", path: ["milestones", at, fieldOf(problem)], message: milestoneWords(problem, path, years) });
      }
    });

/** What a number is held against when it is written down: what it measures, and the numbers before it. */
export type Recording = { readonly indicator: Indicator; readonly baseline: Path["baseline"]; readonly last: Path["baseline"] };

export function recordingOf(target: Target): Recording {
  const { indicator, baseline } = target;
  return { indicator, baseline, last: countedOf(target).at(-1) ?? baseline };
}

export const measurementForm = ({ indicator, baseline, last }: Recording) =>
  z
    .strictObject({
      year: year().min(baseline.year + 1, { error: () => m.target_refused_not_news({ year: measureOf(indicator).years(baseline.year) }) }).max(thisYear(), { error: () => m.target_refused_future() }),
      value: value(),
      low: value().optional(),
      high: value().optional(),
      source: needed(300, m.target_error_source),
      note: words(600).optional(),
      language: language(),
      comparable: z.enum(["yes", "no"]),
      changed: words(300).optional(),
      sure: sure(),
    })
    .superRefine((given, { addIssue }) => {
      for (const field of ["value", "low", "high"] as const) {
        if (given[field] !== undefined && !isPossible(given[field], indicator)) addIssue({ code: "custom", path: [field], message: rangeWords(indicator) });
      }
      const times = timesApart(given.value, last.value);
      if (times && isPossible(given.value, indicator) && given.sure === undefined) addIssue({ code: "custom", path: ["sure"], message: timesWords(times, last, indicator) });
      const problem = boundsProblem(given);
      if (problem) addIssue({ code: "custom", path: ["high"], message: problem });
      if (given.comparable === "no" && !given.changed) addIssue({ code: "custom", path: ["changed"], message: m.target_error_changed() });
    });

/** The acts of one press on a target's page, told apart by `intent`. */
export const targetActForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("agree"), version: z.uuid(), seen: z.int().min(1) }),
  z.strictObject({ intent: z.literal("verify"), measurement: z.uuid() }),
  z.strictObject({ intent: z.literal("keep-start"), baseline: z.uuid(), because: needed(600, m.baseline_start_needs_reason), language: language() }),
]);

/** What a person is told who asks for something that cannot be. */
export function reachWords(problem: ReachProblem, start: Start): string {
  const { baseline, direction } = start;
  switch (problem) {
    case "missing": return m.target_error_number();
    case "same-as-baseline": return m.target_refused_same();
    case "not-after-baseline": return m.target_refused_year({ year: measureOf(start).years(baseline.year) });
    case "against-direction": return direction === "higher" ? m.target_refused_higher() : m.target_refused_lower();
    case "outside-range": return rangeWords(start);
    case "worst": return m.target_refused_worst({ value: measureOf(start).show(0) });
    case "past": return m.target_refused_past({ year: thisYear() });
    case "too-far": return m.target_refused_too_far({ years: farthest });
  }
}

/** Which numbers the measure can have, in words. */
export function rangeWords(of: Pick<Start, "unit" | "column" | "own">): string {
  const { least, most } = limitsOf(of);
  const { show } = measureOf(of);
  if (of.unit === "proportion") return m.target_refused_share();
  return Number.isFinite(most) ? m.target_refused_range({ least: least === 0 ? "0" : show(least), most: show(most) }) : m.target_refused_negative();
}

function timesWords(times: 10 | 100, last: Path["baseline"], of: Pick<Start, "unit" | "column" | "own" | "breakdown">): string {
  return m.target_sure_times({ times, value: measureOf(of).show(last.value), year: measureOf(of).years(last.year) });
}

function doubtWords(doubt: Doubt, start: Start): string {
  const last = start.newest ?? start.baseline;
  if (doubt.kind === "times-apart") return timesWords(doubt.times, last, start);
  return m.target_sure_reached({ value: measureOf(start).show(last.value), year: measureOf(start).years(last.year) });
}

/** Years are those of the calendar here: a target lies ahead of it, a number that was measured does not. */
function thisYear(): number {
  return new Date().getFullYear();
}

export function milestoneWords(problem: MilestoneProblem, { baseline, goal }: Path, years: Measure["years"]): string {
  switch (problem) {
    case "outside-years": return m.target_milestone_outside_years({ baselineYear: years(baseline.year), goalYear: goal.year });
    case "year-twice": return m.target_milestone_year_twice();
    case "outside-values": return m.target_milestone_outside_values();
    case "turns-back": return m.target_milestone_turns_back();
  }
}

type Wish = { readonly value: number; readonly year: number; readonly sure?: "on" | undefined };

const aboutYear: ReadonlySet<ReachProblem> = new Set<ReachProblem>(["not-after-baseline", "past", "too-far"]);

function reachable(start: Start) {
  return (wish: Wish, { addIssue }: z.RefinementCtx): void => {
    const path = { baseline: start.baseline, goal: { year: wish.year, value: wish.value }, milestones: [] };
    const problems = reachProblems({ ...start, path, thisYear: thisYear() });
    for (const problem of problems) addIssue({ code: "custom", path: [aboutYear.has(problem) ? "year" : "value"], message: reachWords(problem, start) });
    if (problems.length > 0 || wish.sure === "on") return;
    for (const doubt of doubtsOf({ ...start, path })) addIssue({ code: "custom", path: ["sure"], message: doubtWords(doubt, start) });
  };
}

function fieldOf(problem: MilestoneProblem): "year" | "value" {
  return problem === "outside-years" || problem === "year-twice" ? "year" : "value";
}

function boundsProblem({ value, low, high }: { value: number; low?: number; high?: number }): string | null {
  if (low === undefined && high === undefined) return null;
  if (low === undefined || high === undefined) return m.target_error_bounds();
  return low <= value && value <= high ? null : m.target_error_bounds_order();
}
