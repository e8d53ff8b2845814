import { csvOf, type Cell } from "../csv";
import { figureColumns, figureLines, writtenOf } from "../figure/figure-csv";
import { placeName } from "../place/geography";
import type { Shown } from "./shown";
import { medianLines } from "./view/metric-medians";
import { listedIn } from "./view/metric-rows";

/** What is shown of metrics as a CSV file that spreadsheets open safely: a line for each number, and nothing else. What must be
 *  known to read them is a text of its own (`metricNotes`). */
export function metricCsv(shown: readonly Shown[]): string {
  return csvOf([figureColumns, ...shown.flatMap(linesOf)]);
}

/** The table of the chosen measure with its medians, then the measures that are read together with it. */
function linesOf(shown: Shown): Cell[][] {
  const { metric, column, places, beside } = shown;
  const own = listedIn(shown).flatMap(({ place, figure }) => figureLines({ metric, column, place }, writtenOf(figure)));
  const others = beside.flatMap((figure) => {
    const [of, place] = [metric.columns.find(({ key }) => key === figure.column), places.find(({ id }) => id === figure.geography)];
    return of && place ? figureLines({ metric, column: of, place: placeName(place) }, writtenOf(figure)) : [];
  });
  return [...own, ...medianLines(shown), ...others];
}
