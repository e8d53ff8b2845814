/** Which comes first in a date of numbers: the month, as in the United States, or the day. */
export type DateOrder = "mdy" | "dmy";

export type DateOrderFound = {
  /** Null when the column does not say: then somebody has to. */
  readonly decided: DateOrder | null;
  /** A date that may be read both ways, or else the first one; null where there is none. */
  readonly example: string | null;
};

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const written = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i;

/** Decides once for a whole column: one day above twelve tells for all. Dates with points have the day first. */
export function dateOrderIn(cells: readonly string[]): DateOrderFound {
  const dates = cells.filter((cell) => written.test(cell.trim()));
  const orders = new Set(dates.flatMap((cell) => orderOf(cell) ?? []));
  const [only] = orders;
  const open = dates.find((cell) => orderOf(cell) === null);
  return { decided: orders.size === 1 && only ? only : null, example: open ?? dates[0] ?? null };
}

function orderOf(cell: string): DateOrder | null {
  const [, first = "", mark, second = ""] = written.exec(cell.trim()) ?? [];
  if (mark === "." || Number(first) > 12) return "dmy";
  return Number(second) > 12 ? "mdy" : null;
}

/** Reads "1/15/2022" (and "1/15/22", and with a time behind it); null when it is no date in this order. */
export function readDate(text: string, order: DateOrder): DateParts | null {
  const [, first, , second, year] = written.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const [month, day] = order === "mdy" ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return existing({ year: fullYear(year), month, day });
}

/** "24" is 2024, "98" is 1998. */
export function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

/** Null for days that no month has. */
export function existing(date: DateParts): DateParts | null {
  const { year, month, day } = date;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? date : null;
}
