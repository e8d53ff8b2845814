import { type Criterion, type Step, steps } from "~/content/steps";
import { criterionRules, toGo, touched, tracesOf } from "./criterion/criterion-rules";
import { fieldsOf } from "~/content/worksheet-fields";
import { type Evidence, type Filled, sheetOf } from "./criterion/evidence";

/** How far a step is. `gaps`: something is missing here while a step that builds on it is already under way. */
export type StepState = "untouched" | "under-way" | "gaps" | "complete";

/** A criterion as it stands. `source` says who decides: the coalition's records, or a person who says so. `toGo`: how much is open;
 *  null where records cannot tell. */
export type CriterionStanding = { readonly criterion: Criterion; readonly met: boolean; readonly source: "records" | "person"; readonly toGo: number | null };

/** How far a worksheet is: of the questions that a finished one answers, how many have an answer and which have none, and how many rows
 *  it has. `written`: something stands there, asked for or not. */
export type SheetStanding = { readonly key: string; readonly answered: number; readonly asked: number; readonly open: readonly string[]; readonly rows: number; readonly written: boolean };

export type StepStanding = {
  readonly step: Step;
  readonly state: StepState;
  readonly criteria: readonly CriterionStanding[];
  /** What to do next here: the first open criterion, those that would mislead people first. */
  readonly nextGap: Criterion | null;
  readonly sheets: readonly SheetStanding[];
};

/** The road: where each of the ten steps stands. Order is advice, never a gate: nothing here locks anything. */
export function road(evidence: Evidence): readonly StepStanding[] {
  const started = new Set(steps.filter((step) => isStarted(step, evidence)).map((step) => step.number));
  return steps.map((step) => standing(step, evidence, started));
}

/** Where the coalition is: the first step with something open that later steps build on, else the first with something open. Work done
 *  further on moves nobody there: what is missing below it is missing there, too. */
export function currentStep(stops: readonly StepStanding[]): StepStanding | undefined {
  const open = stops.filter(({ state }) => state !== "complete");
  return open.find(({ step }) => step.usedBy.some((later) => later > step.number)) ?? open[0];
}

function standing(step: Step, evidence: Evidence, started: ReadonlySet<number>): StepStanding {
  const criteria = step.criteria.map((criterion) => judge(criterion, evidence));
  const open = criteria.filter(({ met }) => !met).map(({ criterion }) => criterion);
  return { step, criteria, state: stateOf(step, open.length, started), nextGap: open.find(({ blocking }) => blocking) ?? open[0] ?? null, sheets: step.worksheets.map(({ key }) => sheetStanding(key, evidence)) };
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
  const open = rule ? toGo(criterion.id, evidence) : null;
  if (rule) return { criterion, met: rule(evidence) || (criterion.orReason === true && said), source: said && !rule(evidence) ? "person" : "records", toGo: open };
  return { criterion, met: said, source: "person", toGo: open };
}

/** A list is counted over its rows: a question is answered when every row answers it. */
function sheetStanding(key: string, evidence: Evidence): SheetStanding {
  const { fields, rows } = sheetOf(evidence, key);
  const asked = fieldsOf(key).filter(({ required, control }) => required && control !== "derived" && control !== "file" && control !== "fixed");
  const holds = (cells: Filled, field: string) => Object.keys(cells).some((place) => place.split(".").includes(field));
  const answered = asked.filter((field) => (rows.length > 0 ? rows.every((row) => holds(row, field.key)) : holds(fields, field.key)));
  const open = asked.filter((field) => !answered.includes(field)).map((field) => field.key);
  return { key, answered: answered.length, asked: asked.length, open, rows: rows.length, written: rows.length > 0 || Object.keys(fields).length > 0 };
}
