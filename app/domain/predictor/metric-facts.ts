import { locale, m } from "~/content/messages";
import { citation } from "~/content/metric-display";
import { caveatsOf, type Metric } from "~/content/metrics";
import { breakdownName, groupName } from "~/content/metrics/breakdowns";
import { allMayDiffer, noCityData, nominalDollars } from "~/content/metrics/caveats";
import type { Period } from "~/content/metrics/metric";
import { retiredColumns } from "~/content/metrics/retired-columns";
import { smallestAreaName } from "~/content/metrics/smallest-area";
import { say } from "~/content/text";
import { columnFacts, type ColumnFacts } from "./column-facts";

/** What there is to know of a metric before its figures are read, in the reader's words. */
export type MetricFacts = {
  readonly columns: readonly ColumnFacts[];
  readonly breakdowns: readonly string[];
  readonly smallest: string;
  readonly cities: string;
  readonly span: string;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
};

export function metricFacts(metric: Metric): MetricFacts {
  return {
    columns: metric.columns.map(columnFacts),
    breakdowns: metric.breakdowns.map(({ key, labels }) => m.predictor_breakdown({ name: nameOf(key), groups: labels.map((label) => say(groupName(label))).join("; ") })),
    smallest: smallestWords(metric),
    cities: metric.cityAvailable ? m.predictor_yes() : m.predictor_no(),
    span: spanWords(metric),
    limits: limitsOf(metric),
    sources: sourcesOf(metric),
  };
}

function nameOf(breakdown: string): string {
  const name = breakdownName(breakdown);
  return name ? say(name) : breakdown;
}

function smallestWords({ smallestArea: { area, from } }: Metric): string {
  const name = say(smallestAreaName(area));
  return from === "stated" ? name : m.predictor_smallest_inferred({ area: name });
}

const periodWords: Readonly<Record<Period, () => string>> = {
  year: m.predictor_span_year,
  school_year: m.predictor_span_school_year,
  five_years: m.predictor_span_five_years,
};

function spanWords({ period, groupPeriod }: Metric): string {
  const span = periodWords[period]();
  return groupPeriod && groupPeriod !== period ? m.predictor_span_groups({ span, groups: periodWords[groupPeriod]() }) : span;
}

/** What must be known before comparing: missing parts, caveats, series that ended. */
function limitsOf(metric: Metric): string[] {
  const retired = retiredColumns.filter(({ replacedBy }) => metric.columns.some(({ key }) => key === replacedBy));
  return [
    ...(metric.noInterval ? [say(metric.noInterval)] : []),
    ...(metric.cityAvailable ? [] : [say(noCityData)]),
    ...(metric.overallDiffersFromAll ? [say(allMayDiffer)] : []),
    ...(metric.nominalDollars ? [say(nominalDollars)] : []),
    ...caveatsOf(metric).map((caveat) => say(caveat)),
    ...retired.map(({ label, why }) => m.predictor_retired({ name: say(label), why: say(why) })),
  ];
}

/** The publisher's source of the newest value, of counties and of cities, overall and in groups, where they differ. */
function sourcesOf(metric: Metric): string[] {
  const [first] = metric.columns;
  const kinds = (["county", "place"] as const).flatMap((place) => {
    const year = Math.max(...metric.columns.flatMap((column) => column.years[place]));
    return Number.isFinite(year) ? [{ place, year }] : [];
  });
  const series = kinds.flatMap((kind) => [false, ...(metric.breakdowns.length > 0 ? [true] : [])].map((inBreakdown) => ({ ...kind, inBreakdown })));
  return first ? [...new Set(series.map((each) => citation(metric, each, locale())))] : [];
}
