import { m } from "~/content/messages";
import { isAgreed, progressOf, standing, verifiedOnly, type Target } from "~/domain/target/target";
import type { Table } from "../plan-document";
import type { Voice } from "./voice";

/** All targets in one table: measure, where and for whom, baseline, target, newest checked number and status in words. */
export function targetTable(targets: readonly Target[], caption: string, voice: Voice): Table {
  return {
    kind: "table",
    caption,
    columns: [
      { heading: m.plan_col_measure({}, voice.in), align: "start", width: 5 },
      { heading: m.plan_col_place({}, voice.in), align: "start", width: 4.4 },
      { heading: m.plan_col_baseline({}, voice.in), align: "end", width: 3.5 },
      { heading: m.plan_col_target({}, voice.in), align: "end", width: 3.5 },
      { heading: m.plan_col_now({}, voice.in), align: "end", width: 3.5 },
      { heading: m.plan_col_status({}, voice.in), align: "start", width: 3.3 },
    ],
    rows: targets.map((target) => row(verifiedOnly(target), voice)),
  };
}

function row(target: Target, voice: Voice): readonly string[] {
  const { indicator, baseline } = target;
  const { goal } = standing(target).path;
  const { newest } = progressOf(target);
  const shown = (value: number) => voice.value(indicator, value);
  return [
    voice.measure(indicator),
    voice.place(indicator.place, indicator.subgroup) || m.plan_cell_not_said({}, voice.in),
    m.plan_cell_value_year({ value: shown(baseline.value), year: voice.years(indicator, baseline.year) }, voice.in),
    m.plan_cell_value_year({ value: shown(goal.value), year: goal.year }, voice.in),
    newest === null ? m.plan_cell_no_value({}, voice.in) : m.plan_cell_value_year({ value: shown(newest.value), year: voice.years(indicator, newest.year) }, voice.in),
    statusOf(target, voice),
  ];
}

/** The status in words; a target that nobody has agreed to yet says so. */
export function statusOf(target: Target, voice: Voice): string {
  const status = voice.status(progressOf(target));
  return isAgreed(standing(target)) ? status : m.plan_cell_proposed({ status }, voice.in);
}
