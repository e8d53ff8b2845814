import { m } from "~/content/messages";
import { csvOf } from "../../csv";
import type { LocalIndicator } from "../local-indicator";
import { rowOf } from "./local-view";
import { frequencyWords, kindWords, smallRuleWords } from "../local-words";
import type { SeenFigure } from "../../small-count/seen";

/** All figures of a local indicator for a spreadsheet, hidden ones as hidden; definition, source and the rule of small counts
 *  follow under the rows, so that the figures do not travel without them. */
export function localCsv(indicator: LocalIndicator, figures: readonly SeenFigure[]): string {
  const heading = [m.local_col_place(), m.local_col_period(), m.local_col_group_type(), m.local_col_group(), indicator.name, m.local_col_counts(), m.local_col_interval(), m.local_col_note()];
  const rows = figures.map((figure) => {
    const { place, period, groupType, group, value, parts, interval, unreliable } = rowOf(indicator, figure);
    return [place, period, groupType, group, value, parts, interval, unreliable ? m.local_unreliable() : ""];
  });
  const notes = [
    m.local_csv_definition({ definition: indicator.definition }),
    `${kindWords(indicator.kind)} · ${indicator.area} · ${frequencyWords(indicator.frequency)}`,
    m.local_csv_source({ source: indicator.source }),
    smallRuleWords(indicator.smallestShown - 1),
  ];
  return csvOf([heading, ...rows, [], ...notes.map((note) => [note])]);
}
