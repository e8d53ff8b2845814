import { dimensions, pillars, predictors } from "~/content/framework";
import { principles, sectors } from "~/content/planning-words";
import { type Evidence, type Filled, sheetOf } from "./evidence";

/** Whether the records show that a criterion is met. */
export type Rule = (evidence: Evidence) => boolean;

/** The criteria that can be read from the coalition's own records, by their id ("1.a"). For all others a person says so.
 *  Source: the "done when" lists of the ten steps. */
export const criterionRules: Readonly<Record<string, Rule>> = {
  "1.a": filled("shared_definition", "econ_local", "power_local", "dignity_local"),
  "1.b": filled("shared_definition", "equity_process", "equity_goal"),
  "1.c": (evidence) => partsFilled(sheetOf(evidence, "shared_definition").fields, "principle_commitments") >= principles.length,
  "1.d": (evidence) => covers(words(sheetOf(evidence, "actors_first_list").rows, "sector"), sectors.map((sector) => sector.key)),
  "2.a": filled("community_and_peers", "peers"),
  "2.d": everyRow("insights", "text", "evidence"),
  "2.e": filled("insight_brief", "limits"),
  "3.a": ({ raters }) => raters >= 3,
  "3.d": filled("readiness_decision", "decision"),
  "4.b": (evidence) => evidence.sectors.size >= 4 && evidence.sectors.has("community_members"),
  "4.c": filled("charter", "decision_rule", "compensation", "signatures"),
  "4.d": everyRow("working_groups", "lead", "charge"),
  "4.f": (evidence) => touched(evidence, "headline") && filled("mobility_challenge", "statement")(evidence),
  "5.b": (evidence) => covers(pillarsOf(words(sheetOf(evidence, "findings").rows, "pillar")), pillars.map((pillar) => pillar.key)),
  "5.d": everyRow("findings", "who"),
  "5.e": (evidence) => evidence.looseCounts === 0 && (evidence.localFigures > 0 || touched(evidence, "findings")),
  "5.f": filled("summary_findings", "by_pillar"),
  "6.a": (evidence) => words(sheetOf(evidence, "engagement_record").rows, "type").size >= 2,
  "6.f": everyRow("priorities", "decision", "reason"),
  "7.b": (evidence) => covers(evidence.valueDimensions, dimensions.map((dimension) => dimension.key)),
  "7.c": ({ outcomes, outcomesWithIndicator }) => outcomes > 0 && outcomesWithIndicator === outcomes,
  "8.c": ({ outcomeIndicators, outcomeIndicatorsWithTarget }) => outcomeIndicators > 0 && outcomeIndicatorsWithTarget === outcomeIndicators,
  "8.d": ({ groupTargets }) => groupTargets > 0,
  "8.e": (evidence) => evidence.systemIndicators > 0 || sheetOf(evidence, "measurement_plan").rows.some(isSystemMeasure),
};

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

function filled(worksheet: string, ...fields: readonly string[]): Rule {
  return (evidence) => fields.every((field) => partsFilled(sheetOf(evidence, worksheet).fields, field) > 0);
}

/** At least one row, and each of them with these fields. */
function everyRow(worksheet: string, ...fields: readonly string[]): Rule {
  return (evidence) => {
    const { rows } = sheetOf(evidence, worksheet);
    return rows.length > 0 && rows.every((row) => fields.every((field) => partsFilled(row, field) > 0));
  };
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

function covers(found: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((word) => found.has(word));
}
