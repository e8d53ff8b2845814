/** What a person may submit about a target. Each form is made for the number it starts from, so that the browser and the
 *  server say the same thing next to the same field. Values are in the measure's own unit (a proportion from 0 to 1). */
import { z } from "zod";
import { m } from "~/content/messages";
import { milestoneProblems, type MilestoneProblem } from "./status/milestones";
import type { Path } from "./path";
import { type Reach, type ReachProblem, reachProblems } from "./status/reach";
import { type Baseline, startsFor, type Target } from "./target";

const value = () => z.number({ error: () => m.target_error_number() });
const year = () => z.int({ error: () => m.target_error_year() }).min(1990, { error: () => m.target_error_year() }).max(2100, { error: () => m.target_error_year() });
const words = (max: number) => z.string().trim().max(max, { error: () => m.target_error_too_long({ max }) });
const needed = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.target_error_too_long({ max }) });

/** Where a wish starts from: the frozen number, which way is better, and its unit. */
export type Start = { readonly baseline: Path["baseline"] } & Pick<Reach, "direction" | "unit">;

export function startOf({ baseline, indicator }: { readonly baseline: Path["baseline"]; readonly indicator: Omit<Start, "baseline"> }): Start {
  return { baseline, direction: indicator.direction, unit: indicator.unit };
}

/** A baseline that a change of a target may start from. */
export type Startable = Start & { readonly id: string };

/** All that a change of a target may start from. */
export function startsOf(target: Target): readonly [Startable, ...Startable[]] {
  const startable = (baseline: Baseline): Startable => ({ id: baseline.id, ...startOf({ baseline, indicator: target.indicator }) });
  const [first, ...others] = startsFor(target);
  return [startable(first), ...others.map(startable)];
}

export const targetForm = (start: Start) =>
  z.strictObject({ value: value(), year: year(), rationale: words(600).optional() }).superRefine(reachable(start));

export const amendForm = (starts: readonly [Startable, ...Startable[]]) =>
  z
    .strictObject({ version: z.uuid(), seen: z.int().min(1), baseline: z.uuid().optional(), value: value(), year: year(), rationale: words(600).optional(), reason: needed(600, m.target_error_reason) })
    .superRefine((wish, context) => reachable(starts.find(({ id }) => id === wish.baseline) ?? starts[0])(wish, context));

export const milestonesForm = (path: Path) =>
  z
    .strictObject({ version: z.uuid(), seen: z.int().min(1), milestones: z.array(z.strictObject({ year: year(), value: value() })).max(12).optional() })
    .superRefine(({ milestones = [] }, { addIssue }) => {
      for (const [at, problem] of milestoneProblems({ ...path, milestones }).entries()) {
        if (problem) addIssue({ code: "custom", path: ["milestones", at, fieldOf(problem)], message: milestoneWords(problem, path) });
      }
    });

export const measurementForm = (baselineYear: number) =>
  z
    .strictObject({
      year: year().min(baselineYear + 1, { error: () => m.target_refused_not_news({ year: baselineYear }) }),
      value: value(),
      low: value().optional(),
      high: value().optional(),
      source: needed(300, m.target_error_source),
      note: words(600).optional(),
      comparable: z.enum(["yes", "no"]),
      changed: words(300).optional(),
    })
    .superRefine((given, { addIssue }) => {
      const problem = boundsProblem(given);
      if (problem) addIssue({ code: "custom", path: ["high"], message: problem });
      if (given.comparable === "no" && !given.changed) addIssue({ code: "custom", path: ["changed"], message: m.target_error_changed() });
    });

/** The acts of one press on a target's page, told apart by `intent`. */
export const targetActForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("agree"), version: z.uuid(), seen: z.int().min(1) }),
  z.strictObject({ intent: z.literal("verify"), measurement: z.uuid() }),
  z.strictObject({ intent: z.literal("take"), year: year() }),
  z.strictObject({ intent: z.literal("keep-start"), baseline: z.uuid(), because: needed(600, m.baseline_start_needs_reason) }),
]);

/** What a person is told who asks for something that cannot be. */
export function reachWords(problem: ReachProblem, { baseline, direction }: Start): string {
  switch (problem) {
    case "missing": return m.target_error_number();
    case "same-as-baseline": return m.target_refused_same();
    case "not-after-baseline": return m.target_refused_year({ year: baseline.year });
    case "against-direction": return direction === "higher" ? m.target_refused_higher() : m.target_refused_lower();
    case "outside-range": return m.target_refused_share();
  }
}

export function milestoneWords(problem: MilestoneProblem, { baseline, goal }: Path): string {
  switch (problem) {
    case "outside-years": return m.target_milestone_outside_years({ baselineYear: baseline.year, goalYear: goal.year });
    case "year-twice": return m.target_milestone_year_twice();
    case "outside-values": return m.target_milestone_outside_values();
    case "turns-back": return m.target_milestone_turns_back();
  }
}

type Wish = { readonly value: number; readonly year: number };

function reachable(start: Start) {
  return (wish: Wish, { addIssue }: z.RefinementCtx): void => {
    const path = { baseline: start.baseline, goal: { year: wish.year, value: wish.value }, milestones: [] };
    for (const problem of reachProblems({ ...start, path })) {
      addIssue({ code: "custom", path: [problem === "not-after-baseline" ? "year" : "value"], message: reachWords(problem, start) });
    }
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
