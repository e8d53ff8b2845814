import { periodWords } from "~/content/period";
import { m } from "~/content/messages";
import { csvOf } from "../../csv";
import type { SeenFigure } from "../../small-count/seen";
import type { LocalIndicator } from "../local-indicator";
import { frequencyWords, groupWords, kindWords, placeWords, smallRuleWords } from "../local-words";

/** The same in all languages, so that what reads the file goes on reading. */
const columns = ["place", "period", "group_type", "group", "metric", "value", "numerator", "denominator", "lower", "upper", "note"] as const;

/** All figures of a local indicator for a spreadsheet: numbers as they are stored (shares from 0 to 1), hidden ones as hidden.
 *  Definition, source and the rule of small counts are a text of their own (`localNotes`). */
export function localCsv(indicator: LocalIndicator, figures: readonly SeenFigure[]): string {
  const rows = figures.map((figure) => {
    const { period, groupType, value, numerator, denominator, lb, ub } = figure;
    return [placeWords(figure), periodWords(period, indicator.frequency), groupType, groupWords(figure), indicator.name, value, numerator, denominator, lb, ub, noteOf(figure)];
  });
  return csvOf([columns, ...rows]);
}

function noteOf({ value, unreliable }: SeenFigure): string {
  if (value === null) return m.local_hidden();
  return unreliable ? m.local_unreliable() : "";
}

/** What must be known to read the figures of a local indicator. */
export function localNotes({ name, definition, kind, area, frequency, source, smallestShown }: LocalIndicator): string[] {
  const about = `${kindWords(kind)} · ${area} · ${frequencyWords(frequency)}`;
  return [name, m.local_csv_definition({ definition }), about, m.local_csv_source({ source }), smallRuleWords(smallestShown - 1)];
}
