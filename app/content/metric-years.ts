import { timeOf } from "./metric-display";
import { columnOf, metricOfColumn } from "./metrics";
import type { Period } from "./metrics/metric";

/** Which numbers are meant; `column` is null for what a coalition counts itself. */
export type Measured = { readonly column: string | null; readonly breakdown: string };

/** The span of time that one number stands for; groups may have another than everybody. */
export function periodOf({ column, breakdown }: Measured): Period {
  const known = column === null ? undefined : columnOf(column);
  const metric = known && metricOfColumn(known);
  return (breakdown === "overall" ? undefined : metric?.groupPeriod) ?? metric?.period ?? "year";
}

/** The years a number stands for, as sentences and tables name them: "2019–2023" of an average over five, else its year. */
export function yearsMeant(of: Measured, year: number): string {
  return periodOf(of) === "five_years" ? timeOf("five_years", year, "en") : String(year);
}
