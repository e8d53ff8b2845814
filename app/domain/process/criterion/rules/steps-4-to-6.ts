import { dimensions, pillars, predictors } from "~/content/framework";
import { type Evidence, type Filled, sheetOf } from "../evidence";
import { causesOf, chosenPriorities, predictorsOf, rootCauses } from "./thread";
import { type Count, holds, listIn, missing, open, rowsWithout, short, unfilled, words } from "./counting";

/** What steps 4 to 6 show. Source: their "done when" lists. */
export const middleCounts: Readonly<Record<string, Count>> = {
  "4.a": (evidence) => unfilled("charter", "backbone")(evidence) + short(evidence.leads, 1),
  "4.b": (evidence) => Math.max(short(evidence.sectors.size, 4), evidence.sectors.has("community_members") ? 0 : 1),
  "4.c": unfilled("charter", "decision_rule", "compensation", "signatures"),
  "4.d": rowsWithout("working_groups", "lead", "charge"),
  "4.e": (evidence) => missing(words(sheetOf(evidence, "engagement_plan").rows, "moment"), ["s05", "s06", "s07", "s08", "s09", "s10"]),
  "4.f": (evidence) => (touched(evidence, "headline") ? 0 : 1) + unfilled("mobility_challenge", "statement")(evidence),
  "5.b": (evidence) => missing(pillarsOf(words(sheetOf(evidence, "findings").rows, "pillar")), pillars.map((pillar) => pillar.key)),
  "5.c": (evidence) => missing(words(sheetOf(evidence, "findings").rows, "dimensions"), dimensions.map(({ key }) => key)),
  "5.d": rowsWithout("findings", "who"),
  "5.e": (evidence) => (evidence.localFigures > 0 || touched(evidence, "findings") ? evidence.looseCounts : Math.max(1, evidence.looseCounts)),
  "5.f": unfilled("summary_findings", "by_pillar"),
  "6.a": (evidence) => short(words(sheetOf(evidence, "engagement_record").rows, "type").size, 2),
  "6.b": (evidence) => open(chosenPriorities(evidence), (priority) => hasHistory(evidence, priority)),
  "6.c": (evidence) => open(chosenPriorities(evidence), (priority) => causesOf(evidence, priority).some((cause) => holds(cause, "condition"))),
  "6.d": (evidence) => open(rootCauses(evidence), ({ resident_check: asked }) => asked !== undefined && asked !== "not_asked"),
  "6.e": (evidence) => (isMapped(evidence) ? 0 : Math.max(1, chosenPriorities(evidence).length)),
  "6.f": rowsWithout("priorities", "decision", "reason"),
};

/** Whether anybody has written anything into a worksheet. */
export function touched(evidence: Evidence, worksheet: string): boolean {
  const { fields, rows } = sheetOf(evidence, worksheet);
  return Object.keys(fields).length > 0 || rows.length > 0;
}

/** The pillars of predictors: findings name the predictor they speak of. */
function pillarsOf(named: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(predictors.filter(({ key }) => named.has(key)).map(({ pillar }) => pillar));
}

/** The timeline holds an event about one of the priority's predictors; of a priority that names none, any event. */
function hasHistory(evidence: Evidence, priority: Filled): boolean {
  const about = predictorsOf(evidence, priority);
  const events = sheetOf(evidence, "history_timeline").rows.filter((row) => holds(row, "event"));
  return events.some((event) => about.size === 0 || listIn(event, "predictor").some((key) => about.has(key)));
}

/** There is one map for the coalition: who is on it, how two of them relate, and what it shows. */
function isMapped(evidence: Evidence): boolean {
  const { rows } = sheetOf(evidence, "ecosystem_map");
  return rows.filter((row) => holds(row, "node")).length > 1 && rows.some((row) => holds(row, "edge")) && rows.some((row) => holds(row, "insight"));
}
