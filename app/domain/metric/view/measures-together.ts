import { yearsMeant } from "~/content/metric-years";
import { m } from "~/content/messages";
import type { MetricColumn } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import type { Figure } from "../../figure/figure";
import { placeName, type Community } from "../../place/geography";
import { barsOf, type Panel } from "../metric-panels";
import type { Shown } from "../shown";
import { rowOf, type TableRow } from "./metric-rows";

/** All measures of a metric that have the same unit, in the year shown: its incomes, or its groups, beside each other. */
export type Together = {
  readonly title: string;
  readonly panels: readonly Panel[];
  readonly rows: readonly (TableRow & { readonly measure: string })[];
};

/** Null where the metric has one measure of this unit only, or figures of no more than one. By group, the own place alone. */
export function togetherOf(shown: Shown): Together | null {
  const { figures, beside, year, choice, places } = shown;
  if (beside.length === 0 || year === null) return null;
  const all = [...figures.filter((figure) => figure.year === year), ...beside];
  const wanted = choice.breakdown === "overall" ? places : places.slice(0, 1);
  const parts = wanted.flatMap((place) => groupsIn(all, place).map((subgroup) => partOf(shown, all, place, subgroup)));
  return { title: m.metric_together_title({ year: yearsMeant({ column: shown.column.key, breakdown: choice.breakdown }, year) }), panels: parts.map(({ panel }) => panel), rows: parts.flatMap(({ rows }) => rows) };
}

function groupsIn(all: readonly Figure[], place: Community): string[] {
  return [...new Set(all.filter(({ geography }) => geography === place.id).map(({ subgroup }) => subgroup))];
}

/** One place, or one group of it: a bar for each measure, in the order of the catalogue. */
function partOf(shown: Shown, all: readonly Figure[], place: Community, subgroup: string) {
  const found = shown.metric.columns.flatMap((column) => {
    const figure = all.find((one) => one.column === column.key && one.geography === place.id && one.subgroup === subgroup);
    return figure ? [{ column, figure }] : [];
  });
  const title = subgroup === "" ? placeName(place) : say(groupName(subgroup));
  const panel = { id: `together-${place.id}-${subgroup}`, title, bars: found.flatMap(({ column, figure }) => barIn(shown, column, figure)) };
  const rows = found.map(({ column, figure }) => {
    const row = rowOf(column, { place: placeName(place), figure });
    return { ...row, id: `${column.key}-${row.id}`, measure: say(column.shortLabel) };
  });
  return { panel, rows };
}

function barIn(shown: Shown, column: MetricColumn, figure: Figure) {
  const lead = column.key === shown.column.key;
  return barsOf({ ...shown, column, medians: [] }, figure, say(column.shortLabel), lead).map((bar) => ({ ...bar, id: `${column.key}-${bar.id}` }));
}
