import { predictors } from "~/content/framework";
import { type Evidence, type Filled, sheetOf } from "../evidence";
import { listIn } from "./counting";

/** From a priority back to its findings and root causes, and on to its actions: read through what the rows point at. */

export function chosenPriorities(evidence: Evidence): readonly Filled[] {
  return sheetOf(evidence, "priorities").rows.filter(({ decision }) => decision === "chosen");
}

/** Possible actions that were chosen, or that go into another one. */
export function chosenActions(evidence: Evidence): readonly Filled[] {
  return sheetOf(evidence, "action_screen").rows.filter(({ decision }) => decision === "choose" || decision === "combine");
}

/** The action cards that are not stopped. */
export function liveCards(evidence: Evidence): readonly Filled[] {
  return sheetOf(evidence, "strategic_action").rows.filter(({ status }) => status !== "stopped");
}

/** The predictors a priority is about: named itself, or through its findings and root causes. */
export function predictorsOf(evidence: Evidence, priority: Filled): ReadonlySet<string> {
  const keys = new Set<string>(predictors.map(({ key }) => key));
  return new Set(listIn(priority, "candidate").flatMap((one) => (keys.has(one) ? [one] : predictorOf(evidence, one))));
}

/** The root causes of a priority: those it names, and those of the problems it is about. */
export function causesOf(evidence: Evidence, priority: Filled): readonly Filled[] {
  const named = new Set(listIn(priority, "candidate"));
  const about = predictorsOf(evidence, priority);
  return rootCauses(evidence).filter(({ id = "", problem = "" }) => named.has(id) || named.has(problem) || predictorOf(evidence, problem).some((key) => about.has(key)));
}

/** The factors that are marked as root causes. */
export function rootCauses(evidence: Evidence): readonly Filled[] {
  return sheetOf(evidence, "root_causes").rows.filter(({ root }) => root === "true");
}

/** The predictor of a finding, or of the finding that a root cause explains. */
function predictorOf(evidence: Evidence, id: string): readonly string[] {
  const problem = sheetOf(evidence, "root_causes").rows.find((row) => row["id"] === id)?.["problem"];
  const finding = sheetOf(evidence, "findings").rows.find((row) => row["id"] === (problem ?? id));
  return finding?.["pillar"] === undefined ? [] : [finding["pillar"]];
}
