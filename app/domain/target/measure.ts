/** How the numbers of one measure are written and typed, in the reader's language. Pure; runs anywhere. */
import { locale } from "~/content/messages";
import type { Indicator } from "./target";

export type Measure = {
  /** Proportions are stored from 0 to 1, shown and typed as percentages. */
  readonly percent: boolean;
  readonly show: (value: number) => string;
  /** How a field for such a number is written. */
  readonly format: Intl.NumberFormatOptions;
};

type Unit = Pick<Indicator, "unit" | "column">;

export function measureOf({ unit }: Unit, language: string = locale()): Measure {
  const percent = unit === "proportion" || unit === "per_100";
  const display = new Intl.NumberFormat(language, displayOf(unit));
  return { percent, show: (value) => display.format(value), format: percent ? { style: "percent", maximumFractionDigits: 3 } : { maximumFractionDigits: 6 } };
}

/** A share as a percentage with at most one decimal: 0.104 is "10.4%". */
export function showPercent(share: number, language: string = locale()): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

function displayOf(unit: string): Intl.NumberFormatOptions {
  switch (unit) {
    case "proportion":
    case "per_100": return { style: "percent", maximumFractionDigits: 1 };
    case "dollars": return { style: "currency", currency: "USD", maximumFractionDigits: 0 };
    case "count": return { maximumFractionDigits: 0 };
    default: return { maximumFractionDigits: 2 };
  }
}

/** Years are written without a separator of thousands. */
export const yearFormat: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 0 };
