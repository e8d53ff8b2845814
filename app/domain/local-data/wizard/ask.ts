/** What there is to ask about the columns of a file, in words. */
import { dateFormat, numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { Doubt, Writing } from "../reading/column-writing";
import { type DateOrder, readDate } from "../reading/date-order";
import { type Decimals, readNumeral } from "../reading/numeral";
import { withZeros } from "../reading/place-code";
import type { Scale } from "../mapping";

export type Ask = {
  readonly key: string;
  readonly label: string;
  /** "3:comma" and the like; empty while nobody knows. */
  readonly answer: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Somebody tried without answering. */
  readonly missed: boolean;
  readonly open: boolean;
};

export type ScaleAsk = { readonly open: boolean; readonly missed: boolean; readonly hint: string | null };

/** One question for each column in use that can be read in more than one way, with what holds. */
export function asksOf({ doubts }: Writing, header: readonly string[], tried: boolean): Ask[] {
  return doubts.map((doubt) => {
    const { about, column, answer } = doubt;
    const open = answer === null;
    return {
      key: `${about}-${column}`,
      label: labelOf(doubt, header[column] ?? ""),
      answer: open ? "" : `${column}:${answer}`,
      choices: choicesOf(doubt).map(({ value, label }) => ({ value: `${column}:${value}`, label })),
      missed: open && tried,
      open,
    };
  });
}

export function scaleAsk({ scale: { answer, examples } }: Writing, tried: boolean): ScaleAsk {
  const [one, other] = examples;
  const hint = one !== undefined && other !== undefined ? m.local_scale_mixed({ one, other }) : null;
  return { open: answer === null, missed: answer === null && tried, hint };
}

export function scaleChoices(): readonly { readonly value: Scale; readonly label: string }[] {
  return [{ value: "hundred", label: m.local_scale_hundred() }, { value: "one", label: m.local_scale_one() }];
}

function labelOf({ about }: Doubt, column: string): string {
  switch (about) {
    case "decimals": return m.local_ask_decimals({ column });
    case "dates": return m.local_ask_dates({ column });
    case "codes": return m.local_ask_codes({ column });
  }
}

function choicesOf({ about, example, width = 0 }: Doubt): { readonly value: string; readonly label: string }[] {
  switch (about) {
    case "decimals": return (["comma", "point"] as const).map((value) => ({ value, label: decimalsWords(example, value) }));
    case "dates": return (["mdy", "dmy"] as const).map((value) => ({ value, label: dateWords(example, value) }));
    case "codes": return [{ value: String(width), label: m.local_codes_full({ width, found: example, code: withZeros(example, width) }) }, { value: "as", label: m.local_codes_as() }];
  }
}

/** "With a comma: “0,523” is 0.523". */
function decimalsWords(found: string, decimals: Decimals): string {
  const read = readNumeral(found, decimals);
  const value = read.is === "number" ? numberFormat(locale(), { maximumFractionDigits: 10 }).format(read.value) : null;
  if (decimals === "comma") return value === null ? m.local_decimals_comma_not({ found }) : m.local_decimals_comma({ found, value });
  return value === null ? m.local_decimals_point_not({ found }) : m.local_decimals_point({ found, value });
}

/** "Month first: “1/2/2022” is January 2, 2022". */
function dateWords(found: string, order: DateOrder): string {
  const read = readDate(found.trim(), order);
  const date = read && dateFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(Date.UTC(read.year, read.month - 1, read.day)));
  if (order === "mdy") return date === null ? m.local_dates_month_not({ found }) : m.local_dates_month({ found, date });
  return date === null ? m.local_dates_day_not({ found }) : m.local_dates_day({ found, date });
}
