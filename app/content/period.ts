import { dateFormat } from "./format";
import { locale, m, type Locale } from "./messages";

/** How often a coalition counts something itself. */
export const frequencies = ["year", "school_year", "quarter", "month", "once"] as const;
export type Frequency = (typeof frequencies)[number];

/** "2023–24", "2024, quarter 1", "March 2024". */
export function periodWords(period: string, frequency: Frequency, language: Locale = locale()): string {
  const [year = "", part = ""] = period.split("-");
  if (frequency === "quarter") return m.local_quarter({ year, quarter: part.slice(1) }, { locale: language });
  if (frequency === "month") return dateFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${period}-01T00:00:00Z`));
  return frequency === "school_year" ? period.replace("-", "–") : period;
}
