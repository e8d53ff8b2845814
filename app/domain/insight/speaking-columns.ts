import type { PredictorKey } from "~/content/framework";
import { metricOfColumn, metrics, metricsOf, type MetricColumn } from "~/content/metrics";

/** Where a metric has measures of one thing at several levels, the one that speaks for it. Chosen beforehand and not by what it
 *  shows, so that no connection is named because somebody looked until there was one. */
const spokesperson: Readonly<Record<string, string>> = {
  "household-income": "pctl_income_50",
  "debt-in-collections": "share_debt_coll",
  "affordable-housing": "share_affordable_available_50_ami",
};

/** Why a measure cannot be laid beside others: it has two numbers for each place, it grows with the size of the place, or it
 *  follows from who lives there. */
export type Silence = "pair" | "count" | "residents";

/** Metrics that tell who lives in a place, or follow from it (neighbors of other groups are few where one's own group is large):
 *  laid beside other figures they would read as if people were the cause of what they live with. */
const residents: readonly string[] = ["descriptive-representation", "neighborhood-diversity"];

/** Why a column takes no part; null when it does. */
export function silenceOf(column: MetricColumn): Silence | null {
  if (column.unit === "pair" || column.unit === "count") return column.unit;
  return residents.includes(metricOfColumn(column)?.key ?? "") ? "residents" : null;
}

/** Columns that can be laid beside others. */
export const comparedColumns: readonly MetricColumn[] = metrics.flatMap(({ columns }) => columns).filter((column) => silenceOf(column) === null);

/** The columns that speak for a predictor; none when it has no single value for each place. */
export function speakingColumns(predictor: PredictorKey): readonly MetricColumn[] {
  return metricsOf(predictor).flatMap(({ key, columns }) => {
    const one = spokesperson[key];
    return columns.filter((column) => silenceOf(column) === null && (one === undefined || column.key === one));
  });
}
