import { yearsMeant } from "~/content/metric-years";
import { pillars } from "~/content/framework";
import { m } from "~/content/messages";
import { sentence } from "~/content/metric-display";
import { columnOf, metricOfColumn } from "~/content/metrics";
import type { Baseline } from "~/domain/baseline/baseline";
import { placeName } from "~/domain/place/geography";
import { list, note, paragraph, type Block, type Table } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import { sourceWords } from "~/domain/baseline/source-words";
import type { Voice } from "./voice";

/** Where the community stands: every frozen number, pillar by pillar, first as sentences, then as a table; those the
 *  coalition counts itself come last. */
export function findingsSection({ baselines }: PlanFacts, voice: Voice): readonly Block[] {
  if (baselines.length === 0) return [];
  const groups = [...pillars.map(({ key, name }) => ({ key, name: voice.say(name) })), { key: null, name: m.plan_findings_local({}, voice.in) }];
  return [
    paragraph(m.plan_findings_text({}, voice.in)),
    ...groups.flatMap(({ key, name }) => ofPillar(baselines.filter(({ column }) => pillarOf(column) === key), name, voice)),
    note(m.plan_data_note_frozen({}, voice.in)),
  ];
}

function ofPillar(baselines: readonly Baseline[], pillar: string, voice: Voice): readonly Block[] {
  if (baselines.length === 0) return [];
  const sentences = baselines.flatMap((one) => sentenceOf(one, voice) ?? []);
  return [
    { kind: "heading", text: pillar },
    ...(sentences.length === 0 ? [] : [list(sentences)]),
    table(baselines, m.plan_findings_caption({ pillar }, voice.in), voice),
  ];
}

/** The number in the metric's own sentence; null for what the coalition counts itself. */
function sentenceOf({ column, geography, breakdown, subgroup, year, value, value2 }: Baseline, voice: Voice): string | null {
  const known = column === null ? undefined : columnOf(column);
  if (!known || geography === null) return null;
  return sentence(known, { years: yearsMeant({ column, breakdown }, year), place: placeName(geography), label: breakdown === "overall" ? "" : subgroup, value, value2 }, voice.locale);
}

function table(baselines: readonly Baseline[], caption: string, voice: Voice): Table {
  return {
    kind: "table",
    caption,
    columns: [
      { heading: m.plan_col_measure({}, voice.in), align: "start", width: 5 },
      { heading: m.plan_col_place({}, voice.in), align: "start", width: 4 },
      { heading: m.plan_col_value({}, voice.in), align: "end", width: valueWidth(baselines) },
      { heading: m.plan_col_interval({}, voice.in), align: "end", width: 3 },
      { heading: m.plan_col_year({}, voice.in), align: "end", width: 2 },
    ],
    rows: baselines.map((one) => [
      voice.measure(one),
      baselinePlace(one, voice) || m.plan_cell_not_said({}, voice.in),
      voice.value(one, one.value, one.value2),
      intervalWords(one, voice),
      yearsMeant(one, one.year),
    ]),
  };
}

/** How wide the column of values is beside others: two shares of a pair are words, not one number. */
export function valueWidth(baselines: readonly Baseline[]): number {
  return baselines.some(({ value2 }) => value2 !== null) ? 4 : 2;
}

/** "9.0% to 10.2%", or that there is none: never an empty cell. */
export function intervalWords(baseline: Baseline, voice: Voice): string {
  const { lb, ub } = baseline;
  return lb === null || ub === null ? m.plan_cell_no_interval({}, voice.in) : voice.interval(baseline, lb, ub);
}

/** "Forest County · Renters"; empty when nothing is known. */
export function baselinePlace({ geography, subgroup }: Baseline, voice: Voice): string {
  return voice.place(geography?.name ?? null, subgroup);
}

/** Where the figure comes from. */
export function baselineSource({ geography, sourceNote, ...baseline }: Baseline, voice: Voice): string {
  return sourceWords({ ...baseline, geographyId: geography?.id ?? null, source: sourceNote }, voice.locale);
}

/** "Babies born with low weight · Forest County". */
export function baselineTitle(baseline: Baseline, voice: Voice): string {
  return [voice.measure(baseline), baselinePlace(baseline, voice)].filter(Boolean).join(" · ");
}

/** The pillar of a released metric, null for what the coalition counts itself. */
function pillarOf(name: string | null): string | null {
  const column = name === null ? undefined : columnOf(name);
  return (column && metricOfColumn(column)?.pillar) ?? null;
}
