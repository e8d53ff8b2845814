import { m } from "~/content/messages";
import { measureOf } from "~/domain/target/measure";
import type { NodeIndicator } from "../theory";

/** "Pay to cost of living: 0.73 in 2022 → 0.85 by 2030", as far as there are numbers. */
export function measureSentence({ name, unit, own, metric, breakdown, baseline, target }: NodeIndicator): string {
  const { show, years } = measureOf({ unit, column: metric, own, breakdown });
  if (!baseline) return name;
  const from = { name, value: show(baseline.value), year: years(baseline.year) };
  return target ? m.theory_measure_with_target({ ...from, goal: show(target.value), due: target.dueYear }) : m.theory_measure_with_baseline(from);
}
