import { dateFormat, numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";

/** Spanish as written in the United States, like the days beside these. */
const tag = () => (locale() === "es" ? "es-US" : "en-US");

/** "396,000", or with two decimals "0.42" and "1.00", so that numbers in a list line up. */
export function plainNumber(value: number, decimals = 0): string {
  return numberFormat(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A share of 0 to 1 as a whole percent. */
export function plainPercent(share: number): string {
  return numberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** A part of a whole as a whole percent that never says all or none where it is not: "97%", "more than 99%". */
export function plainShare(part: number, whole: number): string {
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return m.insight_less_than({ share: plainPercent(0.01) });
  if (percent === 100 && part < whole) return m.insight_more_than({ share: plainPercent(0.99) });
  return plainPercent(part / whole);
}

/** A day, as people write it. */
export function plainDay(moment: string | Date): string {
  return dateFormat(tag(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(moment));
}
