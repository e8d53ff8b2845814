/** How the numbers of one measure are written and typed, in the reader's language. Pure; runs anywhere. */
import { yearsMeant } from "~/content/metric-years";
import { numberFormat } from "~/content/format";
import { type Locale, locale, m } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import { lookOf } from "~/content/metrics/column-looks";
import type { OwnMeasure } from "~/domain/baseline/baseline";
import type { Indicator } from "./indicator";

export type Measure = {
  /** A proportion: its changes are counted in percentage points. */
  readonly percent: boolean;
  /** Stored as 1 for 100 in 100, and typed as a percentage. */
  readonly typedPercent: boolean;
  readonly show: (value: number) => string;
  /** The same for an axis, where the unit would be said again and again: its name stands above. */
  readonly tick: (value: number) => string;
  /** The years that a number of a year stands for: "2019–2023" of an average over five. */
  readonly years: (year: number) => string;
  /** How a field for such a number is written. */
  readonly format: Intl.NumberFormatOptions;
};

/** `breakdown` is "overall" where it is not told. */
type Measured = Pick<Indicator, "unit" | "column" | "own"> & Partial<Pick<Indicator, "breakdown">>;

/** A metric is shown as everywhere else; what a coalition counts itself, by its unit. */
export function measureOf({ unit, column, own, breakdown = "overall" }: Measured, language: Locale = locale()): Measure {
  const known = column === null ? undefined : lookOf(column);
  const percent = unit === "proportion";
  const typedPercent = percent || unit === "per_100";
  return {
    percent,
    typedPercent,
    show: (value) => (known ? showValue(known, value, null, language) : withUnit(unit, showLocal(unit, value, language), own, language)),
    years: (year) => yearsMeant({ column, breakdown }, year),
    tick: (value) => (known ? showValue(known, value, null, language) : showLocal(unit, value, language)),
    format: typedPercent ? { style: "percent", maximumFractionDigits: 3 } : { maximumFractionDigits: 6 },
  };
}

/** A share as a percentage with at most one decimal: 0.104 is "10.4%". */
export function showPercent(share: number, language: Locale = locale()): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** Years are written without a separator of thousands. */
export const yearFormat: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 0 };

/** "40 minutes", "4.1 per 1,000": as its own page says it. */
function withUnit(kind: string, number: string, own: OwnMeasure | undefined, language: Locale): string {
  if (own && kind === "amount") return `${number} ${own.unit}`.trim();
  if (own && kind === "rate") return m.local_value_rate({ value: number, per: numberFormat(language, { maximumFractionDigits: 0 }).format(own.per) }, { locale: language });
  return number;
}

function showLocal(unit: string, value: number, language: Locale): string {
  if (unit === "proportion") return showPercent(value, language);
  return numberFormat(language, { maximumFractionDigits: unit === "count" ? 0 : 2 }).format(value);
}
