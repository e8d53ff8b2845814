import { dateFormat, numberFormat } from "~/content/format";
import { m, type Locale } from "~/content/messages";
import { showInterval, showValue } from "~/content/metric-display";
import { columnOf } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import type { Text } from "~/content/text";
import type { OwnMeasure } from "~/domain/baseline/baseline";
import { measureOf } from "~/domain/target/measure";
import type { Status, Verdict } from "~/domain/target/status";

/** What decides how a number is written. `column` is null for what the coalition counts itself. */
type Measured = { readonly unit: string; readonly column: string | null; readonly own?: OwnMeasure; readonly breakdown?: string };

/** How the plan speaks: one language from cover to appendix, whatever the reader's page is in. */
export type Voice = {
  readonly locale: Locale;
  readonly in: { readonly locale: Locale };
  readonly say: (text: Text) => string;
  /** A day given as YYYY-MM-DD or an ISO moment, written out. */
  readonly day: (iso: string) => string;
  readonly number: (value: number) => string;
  /** A value as the pages of the metrics show it; `value2` is the second number of a pair. */
  readonly value: (measure: Measured, value: number, value2?: number | null) => string;
  /** The years that a number of a year stands for. */
  readonly years: (measure: Measured, year: number) => string;
  /** A round number on an axis, without the unit of a coalition's own measure. */
  readonly tick: (measure: Measured, value: number) => string;
  readonly interval: (measure: Measured, low: number, high: number) => string;
  /** What is measured: the catalogue's name for a released metric, the coalition's own words for a local one. */
  readonly measure: (measure: { readonly name: string; readonly column: string | null }) => string;
  /** Where and for whom, e.g. "Forest County · Renters". */
  readonly place: (place: string | null, subgroup: string) => string;
  readonly status: (verdict: Pick<Verdict, "status" | "byValue">) => string;
};

/** Spanish as written in the United States, as in every release the numbers come from. */
const tags = { en: "en-US", es: "es-US" } as const;

export function voiceIn(locale: Locale): Voice {
  const language = { locale };
  const tag = tags[locale];
  const days = dateFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const own = (measure: Measured, value: number) => measureOf(measure, locale).show(value);
  const value: Voice["value"] = (measure, first, second = null) => {
    const column = known(measure.column);
    return column ? showValue(column, first, second, locale) : own(measure, first);
  };
  return {
    locale,
    in: language,
    say: (text) => text[locale],
    day: (iso) => days.format(new Date(iso)),
    number: (count) => numberFormat(tag).format(count),
    value,
    years: (measure, year) => measureOf(measure, locale).years(year),
    tick: (measure, at) => measureOf(measure, locale).tick(at),
    interval: (measure, low, high) => {
      const column = known(measure.column);
      // The metrics set an interval beside its value in parentheses; here it has a cell or a sentence of its own.
      if (column) return showInterval(column, low, high, locale).slice(1, -1);
      return m.plan_cell_interval({ low: own(measure, low), high: own(measure, high) }, language);
    },
    measure: ({ name, column }) => known(column)?.label[locale] ?? name,
    place: (place, subgroup) => [place, subgroup && groupName(subgroup)[locale]].filter(Boolean).join(" · "),
    status: ({ status, byValue }) => {
      if (!byValue) return statusWords[status]({}, language);
      const said = status === "no-change" ? m.target_status_no_change_printed : statusWords[status];
      return m.target_status_by_value({ status: said({}, language) }, language);
    },
  };
}

function known(name: string | null) {
  return name === null ? undefined : columnOf(name);
}

const statusWords = {
  "not-comparable": m.target_status_not_comparable,
  "no-new-data": m.target_status_no_new_data,
  reached: m.target_status_reached,
  missed: m.target_status_missed,
  "cannot-tell": m.target_status_cannot_tell,
  "no-change": m.target_status_no_change,
  "moving-away": m.target_status_moving_away,
  "on-path": m.target_status_on_path,
  "off-path": m.target_status_off_path,
} as const satisfies Record<Status, (inputs: Record<string, never>, options: { locale: Locale }) => string>;
