import type { Frequency } from "../local-indicator";

/** A period as it is kept: the text sorts by time, the year is the one it begins in. */
export type Period = { readonly period: string; readonly year: number };

type Reader = (text: string) => Period | null;

const earliest = 1900;
const latest = 2100;

const readers: Readonly<Record<Frequency, Reader>> = {
  year: readYear,
  school_year: (text) => readSchoolYear(text),
  quarter: readQuarter,
  month: readMonth,
  once: (text) => readYear(text) ?? readDay(text) ?? readSchoolYear(text) ?? readMonth(text),
};

/** Reads "2024", "2023-24" (school years, also "SY 2023/24" and "2023–2024"), "2024 Q1", "Q1 2024", "1T 2024", "2024-03", "3/2024",
 *  whichever the indicator's frequency asks for. Null when it is none. */
export function readPeriod(text: string, frequency: Frequency): Period | null {
  const plain = text.trim().replace(/[–—−]/g, "-");
  const read = readers[frequency](plain);
  return read && read.year >= earliest && read.year <= latest ? read : null;
}

function readYear(text: string): Period | null {
  const [, year] = /^(\d{4})(?:\.0+)?$/.exec(text) ?? [];
  return year === undefined ? null : { period: year, year: Number(year) };
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
  const alone = readYear(text);
  return alone && schoolYear(alone.year);
}

function schoolYear(first: number): Period {
  return { period: `${first}-${String((first + 1) % 100).padStart(2, "0")}`, year: first };
}

function readQuarter(text: string): Period | null {
  const [, year, quarter] = /^(\d{4})[\s-]*[QT]([1-4])$/i.exec(text) ?? [];
  const [, turned, of] = /^(?:[QT]([1-4])|([1-4])T)[\s-/]*\d{4}$/i.test(text) ? ["", text.replace(/\D*([1-4])\D.*/, "$1"), text.slice(-4)] : [];
  const [which, when] = [quarter ?? turned, year ?? of];
  return which === undefined || when === undefined ? null : { period: `${when}-Q${which}`, year: Number(when) };
}

function readMonth(text: string): Period | null {
  const [, year, month] = /^(\d{4})[-/](\d{1,2})(?:-\d{1,2})?$/.exec(text) ?? [];
  const [, turned, of] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const [which, when] = [Number(month ?? turned), year ?? of];
  return when === undefined || !(which >= 1 && which <= 12) ? null : { period: `${when}-${String(which).padStart(2, "0")}`, year: Number(when) };
}

function readDay(text: string): Period | null {
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(text) ?? [];
  return year === undefined ? null : { period: text, year: Number(year) };
}
