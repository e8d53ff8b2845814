import { type Criterion, type Step, steps } from "~/content/steps";
import { criterionRules, touched, tracesOf } from "./criterion/criterion-rules";
import type { Evidence } from "./criterion/evidence";

/** How far a step is. `gaps`: something is missing here while a step that builds on it is already under way. */
export type StepState = "untouched" | "under-way" | "gaps" | "complete";

/** A criterion as it stands. `source` says who decides: the coalition's records, or a person who says so. */
export type CriterionStanding = { readonly criterion: Criterion; readonly met: boolean; readonly source: "records" | "person" };

export type StepStanding = {
  readonly step: Step;
  readonly state: StepState;
  readonly criteria: readonly CriterionStanding[];
  /** What to do next here: the first open criterion, those that would mislead people first. */
  readonly nextGap: Criterion | null;
};

/** The road: where each of the ten steps stands. Order is advice, never a gate: nothing here locks anything. */
export function road(evidence: Evidence): readonly StepStanding[] {
  const started = new Set(steps.filter((step) => isStarted(step, evidence)).map((step) => step.number));
  return steps.map((step) => standing(step, evidence, started));
}

/** The step to look at now: the furthest one that is under way, else the first one that is not complete. */
export function currentStep(stops: readonly StepStanding[]): StepStanding | undefined {
  return stops.findLast(({ state }) => state === "under-way") ?? stops.find(({ state }) => state !== "complete");
}

function standing(step: Step, evidence: Evidence, started: ReadonlySet<number>): StepStanding {
  const criteria = step.criteria.map((criterion) => judge(criterion, evidence));
  const open = criteria.filter(({ met }) => !met).map(({ criterion }) => criterion);
  return { step, criteria, state: stateOf(step, open.length, started), nextGap: open.find(({ blocking }) => blocking) ?? open[0] ?? null };
}

function stateOf(step: Step, open: number, started: ReadonlySet<number>): StepState {
  if (open === 0) return "complete";
  if (!started.has(step.number)) return "untouched";
  const builtUpon = step.usedBy.some((later) => later > step.number && started.has(later));
  return builtUpon ? "gaps" : "under-way";
}

/** Where the coalition stands is read from what it has on record: a word that something is met moves nobody to another step. */
function isStarted(step: Step, evidence: Evidence): boolean {
  const written = step.worksheets.some((sheet) => touched(evidence, sheet.key));
  return written || (tracesOf[step.number]?.(evidence) ?? false);
}

function judge(criterion: Criterion, evidence: Evidence): CriterionStanding {
  const rule = criterion.kind === "checked" ? criterionRules[criterion.id] : undefined;
  const said = evidence.attested.has(criterion.id);
  if (rule) return { criterion, met: rule(evidence) || (criterion.orReason === true && said), source: said && !rule(evidence) ? "person" : "records" };
  return { criterion, met: said, source: "person" };
}
