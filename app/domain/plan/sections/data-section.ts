import { yearsMeant } from "~/content/metric-years";
import { m } from "~/content/messages";
import { caveatsOf, columnOf, metricOfColumn, type Metric } from "~/content/metrics";
import { baselinePlace, baselineSource, baselineTitle, intervalWords, valueWidth } from "./findings-section";
import type { Baseline } from "~/domain/baseline/baseline";
import { lacking } from "./lacking";
import { localBlocks } from "../local-blocks";
import { list, note, type Block, type Table } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** The data appendix: what the coalition counts itself, and every baseline: its value with place, group, year, interval, quality and release; what is not available and why;
 *  what the numbers mean; where they come from. */
export function dataSection(facts: PlanFacts, voice: Voice): readonly Block[] {
  const { baselines, local } = facts;
  if (baselines.length === 0) return localBlocks(local, voice);
  const gaps = lacking(facts, voice);
  return [
    table(baselines, voice),
    ...localBlocks(local, voice),
    ...(gaps.length === 0 ? [] : [heading(m.plan_data_missing({}, voice.in)), list(gaps)]),
    ...definitions(baselines, voice),
    heading(m.plan_data_sources({}, voice.in)),
    list(baselines.map((one) => m.plan_data_source({ name: baselineTitle(one, voice), source: baselineSource(one, voice) }, voice.in))),
    heading(m.plan_data_notes({}, voice.in)),
    list(notes(facts, voice)),
    note(m.plan_data_note_frozen({}, voice.in)),
  ];
}

function table(baselines: readonly Baseline[], voice: Voice): Table {
  return {
    kind: "table",
    caption: m.plan_data_caption({}, voice.in),
    columns: [
      { heading: m.plan_col_measure({}, voice.in), align: "start", width: 4.4 },
      { heading: m.plan_col_place({}, voice.in), align: "start", width: 3.2 },
      { heading: m.plan_col_value({}, voice.in), align: "end", width: valueWidth(baselines) },
      { heading: m.plan_col_interval({}, voice.in), align: "end", width: 2.8 },
      { heading: m.plan_col_year({}, voice.in), align: "end", width: 1.5 },
      { heading: m.plan_col_quality({}, voice.in), align: "start", width: 2.2 },
      { heading: m.plan_col_release({}, voice.in), align: "start", width: 2.8 },
    ],
    rows: baselines.map((one) => [
      voice.measure(one),
      baselinePlace(one, voice) || m.plan_cell_not_said({}, voice.in),
      voice.value(one, one.value, one.value2),
      intervalWords(one, voice),
      yearsMeant(one, one.year),
      qualityWords(one, voice),
      one.release || m.plan_cell_no_release({}, voice.in),
    ]),
  };
}

function qualityWords({ quality }: Baseline, voice: Voice): string {
  switch (quality) {
    case 1: return m.plan_quality_strong({}, voice.in);
    case 2: return m.plan_quality_marginal({}, voice.in);
    case 3: return m.plan_quality_weak({}, voice.in);
    case null: return m.plan_quality_none({}, voice.in);
  }
}

function definitions(baselines: readonly Baseline[], voice: Voice): readonly Block[] {
  const measured = metricsOf(baselines);
  if (measured.length === 0) return [];
  const words = measured.map(({ name, definition }) => m.plan_data_definition({ name: voice.say(name), definition: voice.say(definition) }, voice.in));
  return [heading(m.plan_data_definitions({}, voice.in)), list(words)];
}

function notes({ baselines, fictional }: PlanFacts, voice: Voice): readonly string[] {
  const measured = metricsOf(baselines);
  return [
    ...(fictional ? [m.plan_data_note_fictional({}, voice.in)] : []),
    ...(measured.length > 0 ? [m.plan_data_note_national({}, voice.in)] : []),
    ...(measured.some(({ overallDiffersFromAll }) => overallDiffersFromAll) ? [m.plan_data_note_all({}, voice.in)] : []),
    ...measured.flatMap((metric) => {
      const caveats = caveatsOf(metric).map(voice.say).join(" ");
      return caveats === "" ? [] : [m.plan_data_note_metric({ name: voice.say(metric.name), caveats }, voice.in)];
    }),
  ];
}

/** The metrics behind the numbers, each once. */
function metricsOf(baselines: readonly Baseline[]): readonly Metric[] {
  const found = baselines.flatMap(({ column: name }) => {
    const column = name === null ? undefined : columnOf(name);
    return (column && metricOfColumn(column)) ?? [];
  });
  return [...new Set(found)];
}

function heading(text: string): Block {
  return { kind: "heading", text };
}
