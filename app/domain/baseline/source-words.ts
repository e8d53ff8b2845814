import { locale, type Locale } from "~/content/messages";
import { citation } from "~/content/metric-display";
import { columnOf, metricOfColumn } from "~/content/metrics";
import { kindOf } from "../place/geography";
import { ownSourceWords, type OwnSource } from "./own-source";
import { citationWords } from "../release/release-citation";

/** A number with the source that was frozen with it. */
export type Sourced = { readonly column: string | null; readonly geographyId: string | null; readonly breakdown: string; readonly year: number; readonly source: string; readonly ownSource?: OwnSource | null };

const languages: readonly Locale[] = ["en", "es"];

/** Where a number comes from, in the reader's language or the one asked for. What was frozen stands in the language of whoever froze it: the
 *  publisher's part is said again in this one; what a coalition wrote itself stays as it is, in
 *  a sentence of this one. */
export function sourceWords({ source, ownSource = null, ...number }: Sourced, language: Locale = locale()): string {
  if (ownSource !== null) return ownSourceWords(ownSource, language);
  const wanted = publisherWords(number, language);
  const found = languages.map((one) => publisherWords(number, one)).find((words) => words !== "" && source.startsWith(words));
  return citationWords(found === undefined ? source : wanted + source.slice(found.length), language);
}

function publisherWords({ column: name, geographyId, breakdown, year }: Omit<Sourced, "source" | "ownSource">, language: Locale): string {
  const column = name === null ? undefined : columnOf(name);
  const metric = column && metricOfColumn(column);
  const place = geographyId === null ? null : kindOf(geographyId);
  if (!metric || place === null) return "";
  return citation(metric, { year, place, inBreakdown: breakdown !== "overall" }, language);
}
