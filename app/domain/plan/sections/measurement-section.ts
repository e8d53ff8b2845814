import { m } from "~/content/messages";
import { isAgreed, pictureOf, progressOf, standing, verifiedOnly, type Target } from "~/domain/target/target";
import { pictureRows, type PictureRow } from "~/domain/target/target-picture";
import { baselineTitle } from "./findings-section";
import { list, note, paragraph, type Block, type Figure, type Table } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import { sourceWords } from "~/domain/baseline/source-words";
import { targetChartSpec } from "./target-chart-spec";
import { statusOf, targetTable } from "./target-table";
import type { Voice } from "./voice";

/** How the coalition will know: all targets in one table, then each with its sentence, chart and numbers. Only numbers that a
 *  second person has checked appear. */
export function measurementSection({ targets, baselines }: PlanFacts, voice: Voice): readonly Block[] {
  const wanted = new Set(targets.map(({ baseline }) => baseline.id));
  const open = baselines.filter(({ id }) => !wanted.has(id));
  if (targets.length === 0 && open.length === 0) return [];
  return [
    paragraph(m.plan_measurement_text({}, voice.in)),
    ...(targets.length === 0 ? [] : [targetTable(targets, m.plan_measurement_caption({}, voice.in), voice)]),
    ...targets.flatMap((target) => oneTarget(verifiedOnly(target), voice)),
    ...(open.length === 0
      ? []
      : [
          { kind: "heading", text: m.plan_measurement_no_target({}, voice.in) } as const,
          paragraph(m.plan_measurement_no_target_text({}, voice.in)),
          list(open.map((one) => `${baselineTitle(one, voice)}: ${m.plan_cell_value_year({ value: voice.value(one, one.value, one.value2), year: voice.years(one, one.year) }, voice.in)}`)),
        ]),
  ];
}

function oneTarget(target: Target, voice: Voice): readonly Block[] {
  const version = standing(target);
  const stands = isAgreed(version)
    ? m.plan_measurement_agreed({ date: voice.day(version.agreements.at(-1)?.at ?? version.proposed.at) }, voice.in)
    : m.plan_measurement_not_agreed({ date: voice.day(version.proposed.at) }, voice.in);
  return [
    { kind: "heading", text: named(target.indicator, voice) },
    paragraph([baselineSentence(target, voice), goalSentence(target, voice), statusSentence(target, voice)].join(" ")),
    ...(version.rationale === "" ? [] : [{ kind: "entries", entries: [{ name: null, facts: [{ label: m.plan_measurement_why({}, voice.in), words: version.rationale }] }] } as const]),
    figure(target, voice),
    numbers(target, voice),
    note(`${stands} ${m.plan_measurement_source({ source: sourceWords({ ...target.indicator, ...target.baseline }, voice.locale) }, voice.in)}`),
  ];
}

/** "Babies born with low weight · Forest County". */
export function named(indicator: Target["indicator"], voice: Voice): string {
  return [voice.measure(indicator), voice.place(indicator.place, indicator.subgroup)].filter(Boolean).join(" · ");
}

function baselineSentence({ indicator, baseline }: Target, voice: Voice): string {
  const said = { value: voice.value(indicator, baseline.value), year: voice.years(indicator, baseline.year) };
  if (baseline.interval === null) return m.plan_says_baseline(said, voice.in);
  const { low, high } = baseline.interval;
  return m.plan_says_baseline_interval({ ...said, interval: voice.interval(indicator, low, high) }, voice.in);
}

function goalSentence(target: Target, voice: Voice): string {
  const { goal } = standing(target).path;
  return m.plan_says_goal({ value: voice.value(target.indicator, goal.value), year: goal.year }, voice.in);
}

function statusSentence(target: Target, voice: Voice): string {
  const { newest } = progressOf(target);
  if (newest === null) return m.plan_means_none({ year: voice.years(target.indicator, target.baseline.year) }, voice.in);
  return m.plan_means({ status: statusOf(target, voice), value: voice.value(target.indicator, newest.value), year: voice.years(target.indicator, newest.year) }, voice.in);
}

function figure(target: Target, voice: Voice): Figure {
  const { goal } = standing(target).path;
  const { newest } = progressOf(target);
  const value = (number: number) => voice.value(target.indicator, number);
  const name = named(target.indicator, voice);
  const ends = { name, baseline: value(target.baseline.value), baselineYear: voice.years(target.indicator, target.baseline.year), goal: value(goal.value), goalYear: goal.year };
  const now = newest === null ? m.plan_measurement_chart_no_newest({}, voice.in) : m.plan_measurement_chart_newest({ value: value(newest.value), year: voice.years(target.indicator, newest.year) }, voice.in);
  const chart = targetChartSpec(target, voice);
  const lifted = chart.ticks[0]?.value === 0 ? "" : ` ${m.plan_measurement_not_from_zero({}, voice.in)}`;
  return {
    kind: "figure",
    caption: m.plan_measurement_chart_title(ends, voice.in) + (lifted === "" ? "" : `.${lifted}`),
    alt: m.plan_measurement_chart_alt({ ...ends, newest: now }, voice.in),
    chart,
  };
}

/** The data behind the chart, row for row. */
function numbers(target: Target, voice: Voice): Table {
  return {
    kind: "table",
    caption: m.plan_measurement_chart_table({ name: named(target.indicator, voice) }, voice.in),
    columns: [
      { heading: m.plan_col_year({}, voice.in), align: "start", width: 1 },
      { heading: m.plan_col_kind({}, voice.in), align: "start", width: 3 },
      { heading: m.plan_col_value({}, voice.in), align: "end", width: 2 },
      { heading: m.plan_col_interval({}, voice.in), align: "end", width: 3 },
    ],
    rows: pictureRows(pictureOf(target)).map((row) => [row.role === "target" || row.role === "milestone" ? String(row.year) : voice.years(target.indicator, row.year), roleWords(row, voice), voice.value(target.indicator, row.value), bounds(row, target, voice)]),
  };
}

function bounds({ role, interval }: PictureRow, { indicator }: Target, voice: Voice): string {
  if (role === "milestone" || role === "target") return "–";
  if (interval === null) return m.plan_cell_no_interval({}, voice.in);
  return voice.interval(indicator, interval.low, interval.high);
}

function roleWords({ role }: PictureRow, voice: Voice): string {
  switch (role) {
    case "history": return m.plan_role_history({}, voice.in);
    case "baseline": return m.plan_role_baseline({}, voice.in);
    case "measured": return m.plan_role_measured({}, voice.in);
    case "released": return m.plan_role_released({}, voice.in);
    case "milestone": return m.plan_role_milestone({}, voice.in);
    case "target": return m.plan_role_target({}, voice.in);
  }
}
