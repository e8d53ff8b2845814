import type { Metric, MetricColumn } from "~/content/metrics";
import { newestYear, yearsOf, type Figure } from "../figure/figure";
import { everybody } from "../release/breakdown";
import type { Community } from "../place/geography";
import type { Median } from "../ranking/median";
import type { MetricChoice } from "./metric-choice";

/** Medians of the chosen column over places of the own kind: of the nation and of the own state, of every year. */
export type YearMedian = Median & { readonly year: number };

/** What was asked for of a metric, and its figures: from it sentences, picture, table and notes are made. */
export type Shown = {
  readonly metric: Metric;
  readonly column: MetricColumn;
  /** The coalition's own place first. */
  readonly places: readonly Community[];
  /** Figures of the chosen column and breakdown, all years. */
  readonly figures: readonly Figure[];
  /** Of the other measures in the same unit: those of the year shown. */
  readonly beside: readonly Figure[];
  /** Null when there is no figure at all. */
  readonly year: number | null;
  readonly choice: MetricChoice;
  readonly medians?: readonly YearMedian[];
};

/** What the choice asks for of all figures of a metric. A year without figures gives way to the newest of the own place. */
export function shownOf(metric: Metric, places: readonly Community[], all: readonly Figure[], choice: MetricChoice, medians: readonly YearMedian[] = []): Shown {
  const column = metric.columns.find(({ key }) => key === choice.column) ?? metric.columns[0];
  if (!column) throw new Error(`The metric ${metric.key} has no column.`);
  const figures = all.filter((figure) => figure.column === column.key && figure.breakdown === choice.breakdown);
  const years = yearsOf(figures);
  const ownYear = newestYear(figures.filter(({ geography }) => geography === places[0]?.id));
  const year = choice.year !== null && years.includes(choice.year) ? choice.year : (ownYear ?? years[0] ?? null);
  return { metric, column, places, figures, beside: besideIn(metric, column, all, choice, year), year, choice, medians };
}

/** The other measures of the metric in the same unit, in the year shown: read together with the chosen one. */
function besideIn(metric: Metric, { key, unit }: MetricColumn, all: readonly Figure[], { breakdown }: MetricChoice, year: number | null): Figure[] {
  const alike = new Set(metric.columns.filter((column) => column.unit === unit && column.key !== key).map((column) => column.key));
  return all.filter((figure) => alike.has(figure.column) && figure.breakdown === breakdown && figure.year === year);
}

/** The figure of everybody in a place in the year shown. */
export function wholeFigure({ figures, year }: Pick<Shown, "figures" | "year">, place: Community): Figure | undefined {
  return figures.find((figure) => figure.geography === place.id && figure.year === year && (figure.subgroup === "" || figure.subgroup === everybody));
}

/** The newest figure of everybody in a place, for one that has none in the year shown. */
export function newestWhole({ figures }: Pick<Shown, "figures">, place: Community): Figure | undefined {
  const year = newestYear(figures.filter(({ geography }) => geography === place.id));
  return wholeFigure({ figures, year }, place);
}
