import { dimensions } from "~/content/framework";
import { fieldsOf } from "~/content/worksheet-fields";
import { type Evidence, type Filled, sheetOf } from "../evidence";
import { type Count, holds, listIn, missing, open, rowsWithout, short, unfilled } from "./counting";
import { causesOf, chosenActions, chosenPriorities, liveCards } from "./thread";

/** What steps 7 and 8 show. Source: their "done when" lists. */
export const laterCounts: Readonly<Record<string, Count>> = {
  "7.a": ({ visionWritten, visionAgreed }) => (visionWritten ? 0 : 1) + (visionAgreed ? 0 : 1),
  "7.b": (evidence) => missing(evidence.valueDimensions, dimensions.map((dimension) => dimension.key)),
  "7.c": ({ outcomes, outcomesWithIndicator }) => (outcomes === 0 ? 1 : outcomes - outcomesWithIndicator),
  "7.d": ({ outcomes, outcomesWithPrecondition, loosePreconditions }) => (outcomes === 0 ? 1 : outcomes - outcomesWithPrecondition) + loosePreconditions,
  "7.e": (evidence) => open(chosenActions(evidence), (action) => holds(action, "root_causes")) + open(liveCards(evidence), (card) => holds(card, "serves")),
  "7.f": (evidence) => open(chosenPriorities(evidence), (priority) => changesSystem(evidence, priority)),
  "7.g": (evidence) => open(liveCards(evidence), (card) => holds(card, "lead") && holds(card, "milestones") && hasModel(evidence, card)),
  "7.h": rowsWithout("community_check", "heard", "changed"),
  "8.a": (evidence) => {
    const measured = new Set(measures(evidence).filter((row) => holds(row, "measure") || holds(row, "definition")).flatMap((row) => listIn(row, "component")));
    return open(components(evidence), (component) => measured.has(component));
  },
  "8.b": rowsWithout("measurement_plan", "definition", "source", "frequency", "collector", "reporter"),
  "8.c": ({ outcomeIndicators, outcomeIndicatorsWithTarget }) => (outcomeIndicators === 0 ? 1 : outcomeIndicators - outcomeIndicatorsWithTarget),
  "8.d": ({ groupTargets }) => short(groupTargets, 1),
  "8.e": (evidence) => (evidence.systemIndicators > 0 || measures(evidence).some(isSystemMeasure) ? 0 : 1),
  "8.f": onlyByCountyMetric,
  "8.h": (evidence) => missing(assessedBlocks(evidence), blocks) + unfilled("sustainability_section", "text")(evidence),
};

function measures(evidence: Evidence): readonly Filled[] {
  return sheetOf(evidence, "measurement_plan").rows;
}

/** The inputs, outputs and outcomes of all logic models; what is done is no part that is measured. */
function components(evidence: Evidence): readonly string[] {
  return [...new Set(sheetOf(evidence, "logic_model").rows.flatMap((model) => ["inputs", "outputs", "short", "medium", "long"].flatMap((kind) => listIn(model, kind))))];
}

/** A row of the measurement plan that measures a change of the system, not of people or a program, and says what it is. */
function isSystemMeasure({ level, definition, measure }: Filled): boolean {
  return level === "system" && (definition ?? measure) !== undefined;
}

/** An action that was chosen acts on one of its root causes by more than a program; or one of its cards does, under the same name. */
function changesSystem(evidence: Evidence, priority: Filled): boolean {
  const causes = new Set(causesOf(evidence, priority).map(({ id }) => id));
  const cards = new Set(liveCards(evidence).filter((card) => listIn(card, "priority").includes(priority["id"] ?? "")).map(({ title }) => title));
  return chosenActions(evidence).some((action) => action["level"] !== undefined && action["level"] !== "program" && (cards.has(action["name"]) || listIn(action, "root_causes").some((id) => causes.has(id))));
}

/** A logic model of the action that says what comes out and what changes. */
function hasModel(evidence: Evidence, { id = "" }: Filled): boolean {
  return sheetOf(evidence, "logic_model").rows.some((model) => model["action"] === id && holds(model, "outputs") && ["short", "medium", "long"].some((kind) => holds(model, kind)));
}

/** Where the coalition works in smaller areas, how many actions are measured by figures of the whole county or city and nothing else. */
function onlyByCountyMetric(evidence: Evidence): number {
  const rows = measures(evidence).filter((row) => holds(row, "measure") && holds(row, "action"));
  if (rows.length === 0) return 1;
  if (!holds(sheetOf(evidence, "community_and_peers").fields, "focus_areas")) return 0;
  const actions = [...new Set(rows.map(({ action }) => action))];
  return actions.filter((action) => rows.every((row) => row["action"] !== action || listIn(row, "measure").every((indicator) => evidence.releasedIndicators.has(indicator)))).length;
}

const blocks = fieldsOf("sustainability").flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key }) => key) : []));

function assessedBlocks(evidence: Evidence): ReadonlySet<string> {
  const { fields } = sheetOf(evidence, "sustainability");
  return new Set(blocks.filter((block) => holds(fields, `${block}.strengths`) && holds(fields, `${block}.weaknesses`)));
}
