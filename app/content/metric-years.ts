import { timeOf } from "./metric-display";
import { lookOf } from "./metrics/column-looks";
import type { Period } from "./metrics/metric";

/** Which numbers are meant; `column` is null for what a coalition counts itself. */
export type Measured = { readonly column: string | null; readonly breakdown: string };

/** The span of time that one number stands for; groups may have another than everybody. */
export function periodOf({ column, breakdown }: Measured): Period {
  const look = column === null ? undefined : lookOf(column);
  return (breakdown === "overall" ? undefined : look?.groupPeriod) ?? look?.period ?? "year";
}

/** The years a number stands for, as sentences and tables name them: "2019–2023" of an average over five, else its year. */
export function yearsMeant(of: Measured, year: number): string {
  return periodOf(of) === "five_years" ? timeOf("five_years", year, "en") : String(year);
}
