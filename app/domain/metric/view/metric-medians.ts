import { yearsMeant } from "~/content/metric-years";
import { locale, m } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import { qualityNotGiven } from "~/content/quality";
import { say } from "~/content/text";
import type { Cell } from "../../csv";
import type { Figure } from "../../figure/figure";
import { figureLines } from "../../figure/figure-csv";
import { kindOf } from "../../place/geography";
import { listedIn, type TableRow } from "./metric-rows";
import { isMostlyOwn } from "../../ranking/own-part";
import { mostlyOwnSentence } from "../../ranking/own-part-words";
import type { Shown, YearMedian } from "../shown";
import { findState } from "../../place/state";

/** A line of the table twin that is about no place, and so nothing to freeze. */
export type MedianRow = Omit<TableRow, "geography" | "subgroup" | "weak"> & { readonly area: "nation" | "state" };

/** A mark across a bar. */
export type MedianMark = { readonly area: "nation" | "state"; readonly value: number };

/** The medians beside the figures of the table, for the same years. */
export function medianRows({ column, choice, medians = [] }: Shown, own: string, years: readonly number[]): MedianRow[] {
  if (choice.breakdown !== "overall") return [];
  return heldAgainst(medians).flatMap(({ state, year, value }) => {
    if (value === null || !years.includes(year)) return [];
    return [{ id: `median-${state}-${year}`, area: areaOf(state), place: nameOf(own, state), year, years: yearsMeant({ column: column.key, breakdown: choice.breakdown }, year), group: m.metric_everyone(), value: showValue(column, value, null, locale()), interval: m.metric_no_interval(), quality: say(qualityNotGiven) }];
  });
}

/** The same for the file: a median is no place's, and no release has it. */
export function medianLines(shown: Shown): Cell[][] {
  const { metric, column, choice, places: [own], medians = [] } = shown;
  if (choice.breakdown !== "overall" || !own) return [];
  const years = new Set(listedIn(shown).map(({ figure }) => figure.year));
  return heldAgainst(medians).flatMap(({ state, year, value }) => {
    if (value === null || !years.has(year)) return [];
    const median = { geography: "", breakdown: choice.breakdown, subgroup: "", year, value, value2: null, lb: null, ub: null, quality: null, release: "" };
    return figureLines({ metric, column, place: nameOf(own.id, state) }, median);
  });
}

/** The medians that a figure can be read against: of its year, of places of its kind, and of its own state only. */
export function mediansOf({ choice, medians = [], places: [own] }: Shown, { geography, year }: Figure): MedianMark[] {
  if (choice.breakdown !== "overall" || !own || kindOf(geography) !== own.kind) return [];
  const here = heldAgainst(medians).filter((median) => median.year === year && (median.state === "" || geography.startsWith(median.state)));
  return here.flatMap(({ state, value }) => (value === null ? [] : [{ area: areaOf(state), value }]));
}

/** Why medians of the years in the table are not beside: their group is mostly the own place. */
export function mostlyOwnNotes({ choice, places: [own], medians = [] }: Shown, years: readonly number[]): string[] {
  if (choice.breakdown !== "overall" || !own) return [];
  const mostlyOwn = medians.filter((median) => isMostlyOwn(median) && median.value !== null && years.includes(median.year));
  return [...new Map(mostlyOwn.map((median) => [median.state, mostlyOwnSentence(median, own.kind)])).values()];
}

function heldAgainst(medians: readonly YearMedian[]): readonly YearMedian[] {
  return medians.filter((median) => !isMostlyOwn(median));
}

function areaOf(state: string): MedianMark["area"] {
  return state === "" ? "nation" : "state";
}

function nameOf(own: string, state: string): string {
  const kind = kindOf(own) ?? "county";
  return state === "" ? m.metric_median_nation({ kind }) : m.metric_median_state({ kind, state: findState(state)?.name ?? state });
}
