import { dimensions, pillars, predictors } from "~/content/framework";
import { principles, sectors } from "~/content/planning-words";
import { type Evidence, type Filled, sheetOf } from "./evidence";

/** Whether the records show something. */
export type Rule = (evidence: Evidence) => boolean;

/** How much of a criterion is still open, as a whole number; 0 when the records show that it is met. */
type Count = (evidence: Evidence) => number;

/** The criteria that can be read from the coalition's own records, by their id ("1.a"): how much of each is to go. For all others a
 *  person says so. Source: the "done when" lists of the ten steps. */
const counts: Readonly<Record<string, Count>> = {
  "1.a": unfilled("shared_definition", "econ_local", "power_local", "dignity_local"),
  "1.b": unfilled("shared_definition", "equity_process", "equity_goal"),
  "1.c": (evidence) => short(partsFilled(sheetOf(evidence, "shared_definition").fields, "principle_commitments"), principles.length),
  "1.d": (evidence) => missing(words(sheetOf(evidence, "actors_first_list").rows, "sector"), sectors.map((sector) => sector.key)),
  "2.a": unfilled("community_and_peers", "peers"),
  "2.d": rowsWithout("insights", "text", "evidence"),
  "2.e": unfilled("insight_brief", "limits"),
  "3.a": ({ raters }) => short(raters, 3),
  "3.d": unfilled("readiness_decision", "decision"),
  "4.b": (evidence) => Math.max(short(evidence.sectors.size, 4), evidence.sectors.has("community_members") ? 0 : 1),
  "4.c": unfilled("charter", "decision_rule", "compensation", "signatures"),
  "4.d": rowsWithout("working_groups", "lead", "charge"),
  "4.f": (evidence) => (touched(evidence, "headline") ? 0 : 1) + unfilled("mobility_challenge", "statement")(evidence),
  "5.b": (evidence) => missing(pillarsOf(words(sheetOf(evidence, "findings").rows, "pillar")), pillars.map((pillar) => pillar.key)),
  "5.d": rowsWithout("findings", "who"),
  "5.e": (evidence) => (evidence.localFigures > 0 || touched(evidence, "findings") ? evidence.looseCounts : Math.max(1, evidence.looseCounts)),
  "5.f": unfilled("summary_findings", "by_pillar"),
  "6.a": (evidence) => short(words(sheetOf(evidence, "engagement_record").rows, "type").size, 2),
  "6.f": rowsWithout("priorities", "decision", "reason"),
  "7.b": (evidence) => missing(evidence.valueDimensions, dimensions.map((dimension) => dimension.key)),
  "7.c": ({ outcomes, outcomesWithIndicator }) => (outcomes === 0 ? 1 : outcomes - outcomesWithIndicator),
  "8.c": ({ outcomeIndicators, outcomeIndicatorsWithTarget }) => (outcomeIndicators === 0 ? 1 : outcomeIndicators - outcomeIndicatorsWithTarget),
  "8.d": ({ groupTargets }) => short(groupTargets, 1),
  "8.e": (evidence) => (evidence.systemIndicators > 0 || sheetOf(evidence, "measurement_plan").rows.some(isSystemMeasure) ? 0 : 1),
};

/** Whether the records show that a criterion is met, for those that can be read from them. */
export const criterionRules: Readonly<Record<string, Rule>> = Object.fromEntries(Object.entries(counts).map(([id, count]): [string, Rule] => [id, (evidence) => count(evidence) === 0]));

/** How much of a criterion is to go; null where the records cannot tell. */
export function toGo(criterion: string, evidence: Evidence): number | null {
  return counts[criterion]?.(evidence) ?? null;
}

/** Work that leaves its traces outside the worksheets, by the number of its step. Measurements are no trace of step 10:
 *  the earlier values of a target are recorded while it is set. */
export const tracesOf: Readonly<Record<number, Rule>> = {
  2: ({ baselines }) => baselines > 0,
  3: ({ raters }) => raters > 0,
  7: ({ theoryElements, visionWritten }) => theoryElements > 0 || visionWritten,
  8: ({ targets }) => targets > 0,
};

/** A row of the measurement plan that measures a change of the system, not of people or a program, and says what it is. */
function isSystemMeasure({ level, definition, measure }: Filled): boolean {
  return level === "system" && (definition ?? measure) !== undefined;
}

/** Whether anybody has written anything into a worksheet. */
export function touched(evidence: Evidence, worksheet: string): boolean {
  const { fields, rows } = sheetOf(evidence, worksheet);
  return Object.keys(fields).length > 0 || rows.length > 0;
}

/** How many of these fields nobody has answered. */
function unfilled(worksheet: string, ...fields: readonly string[]): Count {
  return (evidence) => fields.filter((field) => partsFilled(sheetOf(evidence, worksheet).fields, field) === 0).length;
}

/** How many rows lack one of these fields; the first row while there is none. */
function rowsWithout(worksheet: string, ...fields: readonly string[]): Count {
  return (evidence) => {
    const { rows } = sheetOf(evidence, worksheet);
    return rows.length === 0 ? 1 : rows.filter((row) => fields.some((field) => partsFilled(row, field) === 0)).length;
  };
}

function short(found: number, wanted: number): number {
  return Math.max(0, wanted - found);
}

/** How many answers a field holds: itself, and its parts ("principle_commitments.equity"). */
function partsFilled(cells: Filled, field: string): number {
  return Object.keys(cells).filter((key) => key === field || key.startsWith(`${field}.`)).length;
}

/** The different words the rows have in one field. */
function words(rows: readonly Filled[], field: string): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row[field] ?? []));
}

/** The pillars of predictors: findings name the predictor they speak of. */
function pillarsOf(named: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(predictors.filter(({ key }) => named.has(key)).map(({ pillar }) => pillar));
}

function missing(found: ReadonlySet<string>, wanted: readonly string[]): number {
  return wanted.filter((word) => !found.has(word)).length;
}
