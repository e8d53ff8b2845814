import { groupName } from "./metrics/breakdowns";
import type { Metric, MetricColumn, Period, ZeroMeaning } from "./metrics/metric";
import type { Text } from "./text";

type Language = "en" | "es";

/** What of a column decides how a number of it is shown. */
type Shown = Pick<MetricColumn, "unit" | "whole"> & { readonly zero?: Pick<ZeroMeaning, "label"> };

/** Spanish as written in the United States: a point for decimals, as in every release the numbers come from. */
const tags: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US" };

/**
 * A stored number as the official dashboard shows it: ratios with at most two decimals and no trailing zeros
 * (0.7321081 → 0.73, 1.00353 → 1, 1.025742 → 1.03), proportions as percent and numbers for each 100, 10,000 or 100,000 always
 * with one decimal, so that they line up, dollars and counts whole, pairs as words. `value` and `value2` are in the stored unit; `value2` is the share of households of a pair.
 * Source: display rules of the metrics ("How the dashboard behaves").
 */
export function showValue(column: Shown, value: number, value2: number | null, language: Language): string {
  if (value === 0 && column.zero) return column.zero.label[language];
  if (column.unit === "pair") return showPair(value, value2, language);
  if (column.unit === "people_per_one") return `${showNumber(column, value, language)}:1`;
  return showNumber(column, value, language);
}

/** The difference between two stored values of a column: percentage points for proportions, else the column's own unit.
 *  The sign is always written. */
export function showDifference(column: Pick<MetricColumn, "unit" | "whole">, difference: number, language: Language): string {
  const sign = difference < 0 ? "−" : "+";
  const size = Math.abs(difference);
  if (column.unit !== "proportion" && column.unit !== "pair") return sign + showNumber(column, size, language);
  const points = format(language, looks.tenths, size * 100);
  return sign + points + (language === "en" ? " percentage points" : " puntos porcentuales");
}

/** The lower and upper bound in the words of the column: "(78.7% to 84.3%)". */
export function showInterval(column: Pick<MetricColumn, "unit" | "whole">, lb: number, ub: number, language: Language): string {
  const between = language === "en" ? "to" : "a";
  return `(${showNumber(column, lb, language)} ${between} ${showNumber(column, ub, language)})`;
}

/** What a sentence about a value needs to know; `label` is the group as the files spell it, empty for everybody. */
export type Reading = {
  /** As `yearsMeant` names them. */
  readonly years: string;
  readonly place: string;
  readonly label?: string;
  readonly value: number;
  readonly value2?: number | null;
};

/** The value as a sentence; of an average over years all of them are named. For example "In 2022, in Forsyth County, NC, an average job paid 0.73 of the cost of living." */
export function sentence(column: MetricColumn, reading: Reading, language: Language): string {
  const template = reading.value === 0 && column.zero ? column.zero.sentence : column.sentence;
  const group = reading.label ? ` (${groupName(reading.label)[language]})` : "";
  return fill(template[language], {
    year: reading.years,
    place: reading.place,
    group,
    value: showNumber(column, reading.value, language),
    value2: reading.value2 == null ? unknownShare[language] : showPercent(reading.value2, language),
  });
}

/** The span that a value of this year stands for: "2022", "2018–2022" or "School year 2017–2018". */
export function timeOf(period: Period, year: number, language: Language): string {
  if (period === "five_years") return `${year - 4}–${year}`;
  if (period === "year") return String(year);
  const schoolYear = language === "en" ? "School year" : "Año escolar";
  return `${schoolYear} ${year}–${year + 1}`;
}

/** Which series of a metric is meant: the overall one or one inside a breakdown, of a county or of a city. */
export type Series = { readonly year: number; readonly place: "county" | "place"; readonly inBreakdown: boolean };

/** The citation of a value with its time period, ready to print under a chart or table. */
export function citation(metric: Metric, { year, place, inBreakdown }: Series, language: Language): string {
  const ofCity = place === "place" ? metric.citySource : undefined;
  const ofGroup = inBreakdown ? metric.groupSource : undefined;
  const source = (ofCity ?? ofGroup ?? metric.source)[language];
  const period = (inBreakdown ? metric.groupPeriod : undefined) ?? metric.period;
  const time = language === "en" ? "Time period" : "Período";
  return `${fillYears(source, year)}. (${time}: ${timeOf(period, year, language)})`;
}


function showNumber(column: Pick<MetricColumn, "unit" | "whole">, value: number, language: Language): string {
  switch (column.unit) {
    case "proportion":
    case "pair":
      return showPercent(value, language);
    case "dollars":
      return format(language, looks.dollars, value);
    case "count":
    case "index":
    case "people_per_one":
      return format(language, looks.whole, value);
    case "ratio":
    case "grade_years":
      return format(language, looks.hundredths, value);
    case "per_100":
      return format(language, looks.tenths, value * 100);
    case "per_10k":
    case "per_100k":
      return column.whole ? format(language, looks.whole, Math.trunc(value)) : format(language, looks.tenths, value);
  }
}

function showPercent(value: number, language: Language): string {
  return format(language, looks.percent, value);
}

function showPair(value: number, value2: number | null, language: Language): string {
  const wealth = showPercent(value, language);
  const households = value2 === null ? unknownShare[language] : showPercent(value2, language);
  return language === "en"
    ? `${households} of households, ${wealth} of housing wealth`
    : `${households} de los hogares, ${wealth} de la riqueza en vivienda`;
}

const unknownShare: Text = { en: "an unknown share", es: "una parte desconocida" };

type Look = Readonly<Record<Language, Intl.NumberFormat>>;

/** Formats are made once: making one takes longer than using it, and a table uses it thousands of times. */
function look(options: Intl.NumberFormatOptions): Look {
  const made = (language: Language) => new Intl.NumberFormat(tags[language], { ...options, signDisplay: "negative" });
  return { en: made("en"), es: made("es") };
}

const looks = {
  percent: look({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  dollars: look({ style: "currency", currency: "USD", maximumFractionDigits: 0 }),
  whole: look({ maximumFractionDigits: 0 }),
  tenths: look({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  hundredths: look({ maximumFractionDigits: 2 }),
} as const;

function format(language: Language, wanted: Look, value: number): string {
  return wanted[language].format(value);
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

function fillYears(source: string, year: number): string {
  return source.replaceAll("{Y-4}", String(year - 4)).replaceAll("{Y}", String(year));
}
