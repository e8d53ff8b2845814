import { dateFormat, numberFormat } from "~/content/format";
import { locale } from "~/content/messages";

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

/** A day, as people write it. */
export function plainDay(moment: string | Date): string {
  return dateFormat(tag(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(moment));
}
