import { type Frequency } from "~/content/period";
import { type DateOrder, type DateParts, existing, fullYear, readDate } from "./date-order";
import { monthNamed } from "./month-name";

/** A period as it is kept: the text sorts by time, the year is the one it begins in. */
export type Period = { readonly period: string; readonly year: number };

type Reader = (text: string, order: DateOrder) => Period | null;

/** No period is written longer. */
const longest = 40;
const earliest = 1900;
const latest = 2100;

const readers: Readonly<Record<Frequency, Reader>> = {
  year: (text, order) => readYear(text) ?? dayAs(yearOf)(text, order),
  school_year: (text) => readSchoolYear(text),
  quarter: (text, order) => readQuarter(text) ?? dayAs(quarterOf)(text, order),
  month: (text, order) => readMonth(text) ?? dayAs(monthOf)(text, order),
  once: (text, order) => readYear(text) ?? dayAs(dayOf)(text, order) ?? readSchoolYear(text) ?? readMonth(text),
};

/** Reads "2024" (also "FY2024"), "2023-24" (school years, also "SY 2023/24" and "2023–2024"), "2024 Q1", "Q1 2024", "1T 2024",
 *  "2024-03", "3/2024", "Mar-24", "marzo de 2024", whichever the indicator's frequency asks for; of a date the year, the quarter or
 *  the month. Null when it is none. */
export function readPeriod(text: string, frequency: Frequency, order: DateOrder = "mdy"): Period | null {
  if (text.length > longest) return null;
  const plain = text.trim().replace(/[–—−]/g, "-");
  const read = readers[frequency](plain, order);
  return read && read.year >= earliest && read.year <= latest ? read : null;
}

/** Fiscal years are named by the year they end in; so they are kept. */
function readYear(text: string): Period | null {
  const [, fiscal, year = ""] = /^(FY|AF)?[\s'’]*(\d{4}|\d{2})(?:\.0+)?$/i.exec(text) ?? [];
  if (year === "" || (year.length === 2 && fiscal === undefined)) return null;
  return yearOf({ year: fullYear(year) });
}

/** A school year may be named by its first year alone. */
function readSchoolYear(text: string): Period | null {
  const [, first, second] = /^(?:SY\s*|AE\s*)?(\d{4})\s*[-/]\s*(\d{2}|\d{4})$/i.exec(text) ?? [];
  if (first === undefined || second === undefined) return readerOfFirstYear(text);
  const next = Number(first) + 1;
  const fits = second.length === 4 ? Number(second) === next : Number(second) === next % 100;
  return fits ? schoolYear(Number(first)) : null;
}

function readerOfFirstYear(text: string): Period | null {
  const [, year] = /^(\d{4})(?:\.0+)?$/.exec(text) ?? [];
  return year === undefined ? null : schoolYear(Number(year));
}

function schoolYear(first: number): Period {
  return { period: `${first}-${twoDigits((first + 1) % 100)}`, year: first };
}

function readQuarter(text: string): Period | null {
  const [, year, quarter] = /^(\d{4})[\s-]*[QT]([1-4])$/i.exec(text) ?? [];
  const [, turned, of] = /^(?:[QT]([1-4])|([1-4])T)[\s-/]*\d{4}$/i.test(text) ? ["", text.replace(/\D*([1-4])\D.*/, "$1"), text.slice(-4)] : [];
  const [which, when] = [quarter ?? turned, year ?? of];
  return which === undefined || when === undefined ? null : { period: `${when}-Q${which}`, year: Number(when) };
}

function readMonth(text: string): Period | null {
  const [, year, month] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  const [, turned, of] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const [, name = "", named] = /^([a-zñ]+\.?)(?:\s+de(?:l)?)?[\s\-/']*(\d{4}|\d{2})$/i.exec(text) ?? [];
  const which = Number(month ?? turned) || monthNamed(name);
  const when = year ?? of ?? named;
  return when === undefined || which === null || !(which >= 1 && which <= 12) ? null : monthOf({ year: fullYear(when), month: which });
}

/** A date, written "2024-05-17" or in the order of the column, as the period that it lies in. */
function dayAs(period: (date: DateParts) => Period): Reader {
  return (text, order) => {
    const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text) ?? [];
    const date = year === undefined ? readDate(text, order) : existing({ year: Number(year), month: Number(month), day: Number(day) });
    return date && period(date);
  };
}

function yearOf({ year }: { readonly year: number }): Period {
  return { period: String(year), year };
}

function quarterOf({ year, month }: DateParts): Period {
  return { period: `${year}-Q${Math.ceil(month / 3)}`, year };
}

function monthOf({ year, month }: Omit<DateParts, "day">): Period {
  return { period: `${year}-${twoDigits(month)}`, year };
}

function dayOf({ year, month, day }: DateParts): Period {
  return { period: `${year}-${twoDigits(month)}-${twoDigits(day)}`, year };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
