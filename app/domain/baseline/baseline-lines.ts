import { yearsMeant } from "~/content/metric-years";
import { dayWords, numberFormat } from "~/content/format";
import { locale, type Locale } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import { columnOf, type Metric } from "~/content/metrics";
import { baselineName, type Baseline } from "./baseline";
import type { Quality } from "../release/quality";

/** A baseline as a list shows it, in the reader's words. */
export type BaselineLine = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The years it stands for, as they are named. */
  readonly years: string;
  readonly release: string;
  readonly frozenOn: string;
  readonly quality: Quality | null;
  readonly overrideReason: string | null;
  readonly language: Locale | null;
};

/** The baselines that belong to a metric. */
export function baselinesOf(metric: Metric, baselines: readonly Baseline[]): Baseline[] {
  return baselines.filter(({ column }) => metric.columns.some(({ key }) => key === column));
}

export function baselineLine(baseline: Baseline): BaselineLine {
  const { id, column, value, value2, release, frozenAt, quality, overrideReason, language = null } = baseline;
  const known = column === null ? undefined : columnOf(column);
  return {
    ...{ id, years: yearsMeant(baseline, baseline.year), release, quality, overrideReason, language },
    name: baselineName(baseline),
    value: known ? showValue(known, value, value2, locale()) : numberFormat(locale()).format(value),
    frozenOn: dayWords(frozenAt),
  };
}

type Series = { readonly geography: string; readonly column: string; readonly breakdown: string };

/** The standing baselines of the shown series, newest first. */
export function frozenOf(baselines: readonly Baseline[], series: Series): Baseline[] {
  return baselines.filter(({ geography, column, breakdown }) => geography?.id === series.geography && column === series.column && breakdown === series.breakdown);
}

/** The groups of the shown series that have a standing baseline. */
export function frozenGroups(baselines: readonly Baseline[], series: Series): string[] {
  return frozenOf(baselines, series).map(({ subgroup }) => subgroup);
}
