import { answer } from "../app/domain/process/process.server";
import { agreeTarget, proposeTarget, recordMeasurement, target, verifyMeasurement } from "../app/domain/target/target.server";
import { addNode, attachIndicator, link } from "../app/domain/theory/theory.server";
import type { BuiltCoalition } from "./build";
import { buildBaseline, buildLowerBaseline } from "./build-baseline";

/** A theory of two rows, an agreed target with a checked and an unchecked value, and one answered worksheet. */
export async function fillPlan({ lead, data, core }: BuiltCoalition, outcome: string): Promise<void> {
  const baseline = await buildLowerBaseline(data);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.086, year: 2027, rationale: "As the best similar county." });
  const proposed = await target(lead, { id });
  await agreeTarget(lead, { version: id, seen: proposed.versions[0].version });
  await recordMeasurement(data, { target: id, value: 0.089, year: 2024, low: 0.0885, high: 0.0895, source: "Vital records" });
  const [checked] = (await target(lead, { id })).measurements;
  await verifyMeasurement(core, { measurement: checked?.id ?? "" });
  await recordMeasurement(data, { target: id, value: 0.2, year: 2025, source: "A slip of the hand" });
  await buildBaseline(data);
  const goal = await addNode(lead, { kind: "outcome", text: outcome, who: "People with full-time jobs" });
  const activity = await addNode(lead, { kind: "activity", text: `Compact for: ${outcome}` });
  await link(lead, { from: activity, to: goal });
  await attachIndicator(lead, { node: goal, indicator: baseline.indicatorId });
  await answer(lead, { worksheet: "shared_definition", item: null, field: "econ_local", value: `Savings, and ${outcome}`, seen: 0 });
}
