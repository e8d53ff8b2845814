import type { Metric, MetricColumn } from "~/content/metrics";
import type { Figure } from "../figure/figure";
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
  /** Null when there is no figure at all. */
  readonly year: number | null;
  readonly choice: MetricChoice;
  readonly medians?: readonly YearMedian[];
};
