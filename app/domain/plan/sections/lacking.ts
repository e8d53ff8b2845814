import { m } from "~/content/messages";
import { columnOf, metricOfColumn } from "~/content/metrics";
import type { Baseline } from "~/domain/baseline/baseline";
import { progressOf, verifiedOnly, type Target } from "~/domain/target/target";
import { listed } from "~/domain/theory/theory";
import { baselineTitle } from "./findings-section";
import { named } from "./measurement-section";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** Every number a reader might look for and not find, with the reason: "not available" is always written out. */
export function lacking({ baselines, targets, theory }: PlanFacts, voice: Voice): readonly string[] {
  return [
    ...listed(theory, "outcome").filter((node) => node.indicators.every(({ baseline }) => baseline === null)).map(({ text }) => m.plan_missing_measure({ outcome: text }, voice.in)),
    ...baselines.flatMap((one) => ofBaseline(one, voice)),
    ...targets.flatMap((target) => ofTarget(target, voice)),
  ];
}

function ofBaseline(baseline: Baseline, voice: Voice): readonly string[] {
  const name = baselineTitle(baseline, voice);
  const column = baseline.column === null ? undefined : columnOf(baseline.column);
  const reason = column && metricOfColumn(column)?.noInterval;
  const interval = reason ? m.plan_missing_interval({ name, reason: voice.say(reason) }, voice.in) : m.plan_missing_interval_plain({ name }, voice.in);
  return [
    ...((baseline.lb === null || baseline.ub === null) && column ? [interval] : []),
    ...(baseline.quality === null && column ? [m.plan_missing_quality({ name }, voice.in)] : []),
  ];
}

function ofTarget(target: Target, voice: Voice): readonly string[] {
  const name = named(target.indicator, voice);
  const years = (year: number) => voice.years(target.indicator, year);
  const checked = verifiedOnly(target);
  const unchecked = target.measurements.filter(({ verified }) => verified === null);
  const changed = checked.measurements.filter(({ comparable }) => !comparable);
  return [
    ...(progressOf(checked).newest === null ? [m.plan_missing_newer({ name, year: years(target.baseline.year) }, voice.in)] : []),
    ...unchecked.map(({ year }) => m.plan_missing_check({ name, year: years(year) }, voice.in)),
    ...changed.map(({ year, changed: reason }) => m.plan_missing_comparable({ name, year: years(year), reason }, voice.in)),
  ];
}
